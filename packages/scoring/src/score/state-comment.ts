import type { LocalizedText } from "@stocktake/model";
import { isOfEdition } from "../select/select.ts";
import type { Scores } from "./score-dataset.ts";

/** What the State says of its assessment, word for word, or that nothing was received. It goes with every result. */
export type StateCommentNote =
  | { readonly kind: "received"; readonly on: string; readonly text: LocalizedText }
  | { readonly kind: "none" };

/**
 * The newest comment of a State on its assessments of the scored edition, as of the day of the scores.
 *
 * @example
 * const comment = stateCommentOf(scores, "QMA");
 * if (comment.kind === "none") console.log("no comment received");
 */
export function stateCommentOf({ plan, asOf, records }: Scores, entity: string): StateCommentNote {
  let newest: StateCommentNote = { kind: "none" };
  for (const assessment of records.assessments ?? []) {
    const { stateComment } = assessment;
    if (assessment.entity !== entity || stateComment === undefined || !isOfEdition(plan, assessment)) continue;
    const { received: on, text } = stateComment;
    if (on <= asOf && (newest.kind === "none" || on > newest.on)) newest = { kind: "received", on, text };
  }
  return newest;
}
