import type { InsufficientReason } from "@stocktake/scoring";
import { formatPercent } from "./format-number.ts";

/**
 * Why there is a range and no value.
 *
 * @example
 * formatInsufficient("coverage", 0.6); // => "less is known than the 60 % that a value needs"
 * formatInsufficient("gate"); // => "what is not known leaves a gate undecided"
 */
export function formatInsufficient(why: InsufficientReason, needed?: number): string {
  const share = needed === undefined ? "the share" : `the ${formatPercent(needed)}`;
  const sentences: Readonly<Record<InsufficientReason, string>> = {
    coverage: `less is known than ${share} that a value needs`,
    present: `fewer parts have a value than ${share} that a value needs`,
    incomplete: "a part has no value, and all are needed",
    "no-child": "no part has a value",
    alone: "no other entity is scored to compare with",
    gate: "what is not known leaves a gate undecided",
    eligibility: "what a value asks for is not so, or nobody can say",
    "outside-range": "without what is missing the value would lie outside its range",
  };
  return sentences[why];
}
