import type { Dataset } from "@stocktake/model";
import { type Scores, scoreDataset } from "@stocktake/scoring";
import { chooseMethod, type MethodOptions } from "./choose-method.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import type { Session } from "./session.ts";

/** A dataset and its scores by the method chosen, or the exit when one of them cannot be used. */
export async function openScores(
  reference: string,
  options: MethodOptions & { readonly asOf?: string },
  session: Session,
): Promise<
  | { readonly ok: true; readonly dataset: Dataset; readonly scores: Scores }
  | { readonly ok: false; readonly exit: number }
> {
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening;
  const { dataset, asOf: own } = opening.opened;
  const asOf = asOfOrStop(options.asOf, own);
  const choice = await chooseMethod(dataset, options, session);
  return choice.ok ? { ok: true, dataset, scores: scoreDataset(choice.plan, dataset, { asOf }) } : choice;
}
