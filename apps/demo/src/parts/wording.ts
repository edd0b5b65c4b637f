import type {
  Aggregator,
  AnswerNote,
  Conversion,
  Coverage,
  ExplainedCriterion,
  ExplainedNode,
  InsufficientReason,
  MissingPolicy,
  Range,
  Reading,
} from "stocktake";
import { numeralOf, percentOf } from "../store/numerals.ts";
import type { Question, Standing } from "../store/scored-records.ts";

/** What was clicked, as one word. */
export const ASKED: Readonly<Record<Question["about"]["kind"], string>> = {
  value: "value",
  range: "range",
  coverage: "coverage",
  total: "count",
  standing: "count",
};

const UNKNOWN: Readonly<Record<string, string>> = {
  unanswered: "no answer",
  "not-assessed": "not assessed",
  "no-information": "looked for, nothing found",
  inconclusive: "inconclusive",
  withheld: "withheld",
  stale: "answers too old",
  unreadable: "answer unreadable",
  "no-spread": "population without spread",
};

/** A line of the counts, as a label. */
export function standingInWords(standing: Standing): string {
  switch (standing.kind) {
    case "level":
      return `level ${standing.level}`;
    case "unknown":
      return `unknown: ${UNKNOWN[standing.why] ?? standing.why}`;
    case "not-applicable":
      return "not applicable";
    default:
      return standing.kind;
  }
}

export function readingInWords(reading: Reading): string {
  switch (reading.kind) {
    case "level":
      return `level ${reading.level}`;
    case "measured":
      return `${numeralOf(reading.value)} ${reading.unit}`;
    case "not-applicable":
      return `not applicable: ${reading.reason}`;
    case "unknown":
      return `unknown: ${UNKNOWN[reading.why] ?? reading.why}`;
    case "disputed": {
      const { worst, best, taken } = reading;
      const between =
        worst === undefined || best === undefined
          ? "disputed, a rating stands against not applicable"
          : `disputed between ${worst} and ${best}`;
      return `${between}; ${taken === undefined ? "counted as unknown" : `taken as ${taken}`}`;
    }
  }
}

export function conversionInWords(conversion: Conversion): string {
  if (conversion.use === "level-map") {
    const levels = Object.entries(conversion.levels).map(([level, value]) => `${level} counts ${numeralOf(value)}`);
    return `${levels.join(", ")}.`;
  }
  const { worst, best } = conversion.to;
  const onto = `${conversion.direction.replaceAll("-", " ")}, from ${numeralOf(worst)} to ${numeralOf(best)}`;
  if (conversion.use === "min-max") {
    const { population } = conversion;
    if (population === undefined) return `Where it stands in the population, which has no spread; ${onto}.`;
    const ends = `${numeralOf(population.least)} and ${numeralOf(population.greatest)}`;
    return `Where it stands between the least and the greatest of the population, ${ends}; ${onto}.`;
  }
  const scale = conversion.scale === "logarithmic" ? " on a logarithmic scale" : "";
  const caps = { both: "capped at both", low: "capped at the lower", high: "capped at the upper", none: "not capped" };
  const posts = `${numeralOf(conversion.low)} and ${numeralOf(conversion.high)}`;
  return `Where it stands between the goalposts ${posts}${scale}, ${caps[conversion.caps]}; ${onto}.`;
}

const AGGREGATORS: Readonly<Record<Aggregator["use"], string>> = {
  "weighted-mean": "weighted mean",
  "geometric-mean": "weighted geometric mean",
  "harmonic-mean": "weighted harmonic mean",
  "power-mean": "weighted power mean",
  "weakest-link": "the least of its parts",
  sum: "weighted sum",
  product: "product",
  none: "counts only, no number is made",
};

const MISSING: Readonly<Record<MissingPolicy, string>> = {
  renormalize: "A part without a value is left out, and the others share its weight.",
  "require-complete": "Every part must have a value.",
  "worst-case": "A part without a value counts at its worst.",
  "group-mean": "A part without a value counts at the mean of the population.",
};

/** How a node makes one number of its parts, in sentences. */
export function methodInWords({ aggregate, missing, minCoverage, minPresent }: ExplainedNode): string {
  const sentences = [`Method: ${AGGREGATORS[aggregate.use]}.`];
  if (missing !== undefined) sentences.push(MISSING[missing]);
  if (aggregate.use !== "none") sentences.push(`A value needs ${percentOf(minCoverage)} of the weight to be known.`);
  if (minPresent !== undefined) sentences.push(`It needs ${percentOf(minPresent)} of its parts to have a value.`);
  return sentences.join(" ");
}

const ANSWERS = { holds: "holds", "does-not-hold": "does not hold", undecided: "is undecided" };

type ExplainedGate = ExplainedNode["gates"][number];

/** What a gate asks, what it found and what it did, in sentences. */
export function gateInWords({ gate, outcome: { answer, before }, cells }: ExplainedGate): string {
  const stand = cells.map(({ criterion, reading }) => `${criterion} is read as ${readingInWords(reading)}.`);
  const of = gate.criteria.join(", ");
  const rule =
    gate.use === "cap-if"
      ? `at most ${numeralOf(gate.cap)} when at least ${gate.count} of these stands at ${gate.levels.join(" or ")}: ${of}`
      : `at most ${numeralOf(gate.otherwise)} unless each of these stands at ${gate.atLeast} or better: ${of}`;
  const changed = before === undefined ? "" : ` The value before it was ${numeralOf(before)}.`;
  return [`${gate.reason} The value is ${rule}.`, ...stand, `The condition ${ANSWERS[answer]}.${changed}`].join(" ");
}

export function insufficientInWords(why: InsufficientReason, needed: number | undefined): string {
  const share = needed === undefined ? "the share" : `the ${percentOf(needed)}`;
  switch (why) {
    case "coverage":
      return `No value: less is known than ${share} that a value needs.`;
    case "present":
      return `No value: fewer parts have a value than ${share} that a value needs.`;
    case "incomplete":
      return "No value: a part has none, and all are needed.";
    case "no-child":
      return "No value: no part has one.";
    case "gate":
      return "No value: what is not known leaves a gate undecided.";
    case "outside-range":
      return "No value: without what is missing it would lie outside its own range.";
  }
}

export function rangeInWords([worst, best]: Range, write: (end: number) => string = numeralOf): string {
  const end = (at: Range[number]) => (at === "unbounded" ? "no bound" : write(at));
  return `from ${end(worst)} to ${end(best)}`;
}

export function coverageInWords({ known, corroborated, verified }: Coverage): string {
  return `${percentOf(known)} known, ${percentOf(corroborated)} corroborated, ${percentOf(verified)} verified on site`;
}

/** What the node above did with a part, and how much of the whole hangs on it. */
export function placeInWords({ weight, effectiveWeight, role, counted }: ExplainedNode | ExplainedCriterion): string {
  const number = counted === undefined ? "" : ` ${numeralOf(counted)}`;
  const roles = {
    counted: `counted${number === "" ? "" : ` at${number}`}`,
    "left-out": "left out, for want of a value",
    "at-worst": `without a value, counted at its worst${number}`,
    "at-group-mean": `without a value, counted at the mean of the population${number}`,
    "not-applicable": "not applicable, so not in the denominator",
    "weight-zero": "weight zero, so not counted",
  };
  return `weight ${numeralOf(weight)}, ${percentOf(effectiveWeight)} of the whole, ${roles[role]}`;
}

export const PASSED_OVER: Readonly<Record<NonNullable<AnswerNote["passedOver"]>, string>> = {
  later: "it is dated after the day that counts",
  withdrawn: "it was withdrawn",
  stale: "it is older than the criterion allows",
  duplicate: "another answer has the same identity",
  "outside-precedence": "the methodology gives its basis no place",
  "lower-precedence": "an answer of a basis that goes before it speaks",
  superseded: "a newer answer of the same rater replaces it",
  adjudicated: "an adjudication settled the matter",
  "yields-to-rating": "not knowing gives way to a rating",
};
