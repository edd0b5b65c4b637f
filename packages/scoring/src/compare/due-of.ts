import type { RangeEnd, Score } from "../score/score.ts";
import type { ChangeDue, EndDue } from "./comparison.ts";
import { ALL_AFTER, shareOut } from "./share-out.ts";

/** Says what the change of a node is due to, from its scores in the sixteen mixes. */
export function dueOf(mixes: readonly Score[]): ChangeDue {
  const values = mixes.flatMap((score) => (score.kind === "scored" ? [score.value] : []));
  if (values.length === mixes.length) return { kind: "value", ...sharesOf(values) };
  const ranges = mixes.flatMap((score) => ("range" in score ? [score.range] : []));
  if (ranges.length < mixes.length) return { kind: "none", why: "not-applicable" };
  const [noBefore, noAfter] = [mixes[0]!, mixes[ALL_AFTER]!].map(({ kind }) => kind === "insufficient");
  return {
    kind: "ends",
    worst: endDueOf(ranges.map(([worst]) => worst)),
    best: endDueOf(ranges.map(([, best]) => best)),
    without: noBefore && noAfter ? "both" : noBefore ? "before" : noAfter ? "after" : "mix",
  };
}

function endDueOf(ends: readonly RangeEnd[]): EndDue {
  const before = ends[0]!;
  const after = ends[ALL_AFTER]!;
  const bounded = ends.flatMap((end) => (end === "unbounded" ? [] : [end]));
  if (before === "unbounded" || after === "unbounded" || bounded.length < ends.length)
    return { kind: "unbounded", before, after };
  return { kind: "shared", before, after, ...sharesOf(bounded) };
}

function sharesOf(values: readonly number[]) {
  return { change: values[ALL_AFTER]! - values[0]!, ...shareOut((mix) => values[mix]!) };
}
