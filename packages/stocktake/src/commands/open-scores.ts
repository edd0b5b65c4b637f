import { catalog, type FullCatalog } from "@stocktake/catalog";
import type { Dataset, RegionScheme } from "@stocktake/model";
import { type Scores, scoreDataset } from "@stocktake/scoring";
import { chooseMethod, type MethodOptions } from "./choose-method.ts";
import { chooseRegions, type RegionOptions, regionsOf } from "./choose-regions.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import type { Session } from "./session.ts";

/** What a command that scores is asked with. */
export interface ScoringOptions extends MethodOptions, RegionOptions {
  readonly asOf?: string;
}

/** A dataset and its scores by the method chosen, or the exit when one of them cannot be used. */
export async function openScores(
  reference: string,
  options: ScoringOptions,
  session: Session,
  from: FullCatalog = catalog,
): Promise<
  | { readonly ok: true; readonly dataset: Dataset; readonly scores: Scores; readonly regionScheme?: RegionScheme }
  | { readonly ok: false; readonly exit: number }
> {
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening;
  const { dataset, asOf: own } = opening.opened;
  const asOf = asOfOrStop(options.asOf, own);
  const choice = await chooseMethod(dataset, options, session, from);
  if (!choice.ok) return choice;
  const regions = await chooseRegions(options, session, from);
  if (!regions.ok) return regions;
  const { scheme } = regions;
  if (scheme === undefined) return { ok: true, dataset, scores: scoreDataset(choice.plan, dataset, { asOf }) };
  const scores = scoreDataset(choice.plan, dataset, { asOf, regions: regionsOf(scheme) });
  return { ok: true, dataset, scores, regionScheme: scheme };
}
