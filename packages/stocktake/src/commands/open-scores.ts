import { type Scores, scoreDataset } from "@stocktake/scoring";
import { chooseMethod, type MethodOptions } from "./choose-method.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import type { Session } from "./session.ts";

/** The scores of a dataset by the method chosen, or the exit when one of them cannot be used. */
export async function openScores(
  reference: string,
  options: MethodOptions & { readonly asOf?: string },
  session: Session,
): Promise<{ readonly ok: true; readonly scores: Scores } | { readonly ok: false; readonly exit: number }> {
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening;
  const { dataset, asOf: own } = opening.opened;
  const asOf = asOfOrStop(options.asOf, own);
  const choice = await chooseMethod(dataset, options, session);
  return choice.ok ? { ok: true, scores: scoreDataset(choice.plan, dataset, { asOf }) } : choice;
}
