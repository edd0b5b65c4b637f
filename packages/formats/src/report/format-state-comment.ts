import type { StateCommentNote } from "@stocktake/scoring";

/**
 * What the State says of a result, word for word in English, or that nothing was received.
 *
 * @example
 * formatStateComment({ kind: "none" }); // => "No comment received."
 * formatStateComment({ kind: "received", on: "2026-05-04", text: { en: "A law was passed since." } });
 * // => "Received 2026-05-04: A law was passed since."
 */
export function formatStateComment(comment: StateCommentNote): string {
  return comment.kind === "none" ? "No comment received." : `Received ${comment.on}: ${comment.text.en}`;
}
