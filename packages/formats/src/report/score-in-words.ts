import type { Counts, Coverage, GateOutcome, InsufficientReason, Range, RangeEnd, Score } from "@stocktake/scoring";
import { formatNumber, formatPercent } from "./format-number.ts";
import { phrase } from "./outline.ts";
import { UNKNOWN_IN_WORDS } from "./reading-in-words.ts";

/** A score as text: value, range, coverage, and why there is no value where there is none. */
export function scoreInWords(score: Score): string {
  switch (score.kind) {
    case "scored":
      return phrase(
        "; ",
        `${formatNumber(score.value)}, ${rangeInWords(score.range)}`,
        coverageInWords(score.coverage),
        score.band && `band ${score.band.name}, ${score.band.settled ? "settled" : "not settled: the range leaves it"}`,
        score.unofficial && "unofficial: the number is the methodology's own",
        score.outsideRange && "the value lies outside its range, by imputation",
      );
    case "insufficient":
      return phrase(
        "; ",
        `no value, ${rangeInWords(score.range)}`,
        coverageInWords(score.coverage),
        whyInsufficient(score.why, score.needed),
      );
    case "counted":
      return phrase("; ", countsInWords(score.counts), coverageInWords(score.coverage));
    case "judged":
      return `judged ${score.level}: ${score.rationale}; ${countsInWords(score.counts)}`;
    case "not-applicable":
      return `not applicable: ${score.reason}`;
  }
}

/** A range as text: `range 0.5 to 0.75`. */
export function rangeInWords([worst, best]: Range): string {
  return `range ${endInWords(worst)} to ${endInWords(best)}`;
}

function endInWords(end: RangeEnd): string {
  return end === "unbounded" ? "no bound" : formatNumber(end);
}

function coverageInWords({ known, corroborated, verified }: Coverage): string {
  return `${formatPercent(known)} known, ${formatPercent(corroborated)} corroborated, ${formatPercent(verified)} verified on site`;
}

function whyInsufficient(why: InsufficientReason, needed: number | undefined): string {
  const share = needed === undefined ? "the share" : `the ${formatPercent(needed)}`;
  const sentences: Readonly<Record<InsufficientReason, string>> = {
    coverage: `less is known than ${share} that a value needs`,
    present: `fewer children have a value than ${share} that a value needs`,
    incomplete: "a child has no value, and all are needed",
    "no-child": "no child has a value",
    gate: "what is not known leaves a gate undecided",
    "outside-range": "without what is missing the value would lie outside its range",
  };
  return sentences[why];
}

function countsInWords({ levels, measured, disputed, notApplicable, unknown, total }: Counts): string {
  const unknowns = Object.entries(unknown) as [keyof typeof unknown, number][];
  return `counts: ${phrase(
    ", ",
    ...Object.entries(levels).map(([level, count]) => `${level} ${count}`),
    measured > 0 && `measured ${measured}`,
    disputed > 0 && `disputed ${disputed}`,
    notApplicable > 0 && `not applicable ${notApplicable}`,
    ...unknowns.filter(([, count]) => count > 0).map(([kind, count]) => `${UNKNOWN_IN_WORDS[kind]} ${count}`),
    `${total} in all`,
  )}`;
}

/** What a gate said and did, as text. */
export function gateInWords({ use, reason, answer, before }: GateOutcome): string {
  const said = { holds: "holds", "does-not-hold": "does not hold", undecided: "is undecided" }[answer];
  return phrase(
    "; ",
    `${use} ${said}: ${reason}`,
    before !== undefined && `before it the value was ${formatNumber(before)}`,
  );
}
