import type { Aggregator, MissingPolicy } from "@stocktake/model";
import type { ExplainedNode } from "@stocktake/scoring";
import { formatNumber, formatPercent } from "./format-number.ts";
import { phrase } from "./outline.ts";

const AGGREGATOR_IN_WORDS: Readonly<Record<Aggregator["use"], string>> = {
  "weighted-mean": "weighted mean",
  "geometric-mean": "weighted geometric mean",
  "harmonic-mean": "weighted harmonic mean",
  "power-mean": "weighted power mean",
  "weakest-link": "least of the parts",
  median: "weighted median",
  "pooled-share": "share of all criteria below, each counted once",
  lookup: "read off a table by the levels of the parts",
  outranking: "comparison with every other entity scored: the weight on which it is ahead",
  "plug-in": "plug-in",
  sum: "weighted sum",
  product: "product",
  judgment: "judged by a person, with the reason; counts beside it",
  none: "counts only, no number",
};

const MISSING_IN_WORDS: Readonly<Record<MissingPolicy, string>> = {
  renormalize: "a part without a value is left out and the others share its weight",
  "require-complete": "every part must have a value",
  "worst-case": "a part without a value counts at its worst",
  "group-mean": "a part without a value counts at the mean of the population",
  half: "a part without a value on either side of a comparison counts half for each",
  "region-mean": "a part without a value counts at the mean of its region",
};

/**
 * How a node makes one number of its children, and what it needs to have one.
 *
 * @example
 * formatMethod({ aggregate: { use: "weighted-mean" }, missing: "require-complete", minCoverage: 1 });
 * // => "weighted mean; every part must have a value; at least 100 % must be known"
 */
export function formatMethod({
  aggregate,
  missing,
  minCoverage,
  minPresent,
  statisticalIndex,
}: Pick<ExplainedNode, "aggregate" | "missing" | "minCoverage" | "minPresent" | "statisticalIndex">): string {
  return phrase(
    "; ",
    phrase(", ", aggregatorInWords(aggregate), ...detailsOf(aggregate)),
    missing && MISSING_IN_WORDS[missing],
    aggregate.use !== "none" &&
      aggregate.use !== "judgment" &&
      minCoverage > 0 &&
      `at least ${formatPercent(minCoverage)} must be known`,
    minPresent !== undefined && `at least ${formatPercent(minPresent)} of the parts must have a value`,
    statisticalIndex && "a statistical index",
  );
}

function aggregatorInWords(aggregate: Aggregator): string {
  const words = AGGREGATOR_IN_WORDS[aggregate.use];
  return aggregate.use === "plug-in" ? `${words} ${aggregate.name}` : words;
}

function detailsOf(aggregate: Aggregator): readonly (string | false)[] {
  switch (aggregate.use) {
    case "power-mean":
      return [`exponent ${formatNumber(aggregate.exponent)}`];
    case "geometric-mean":
      return [aggregate.floor !== undefined && `floor ${formatNumber(aggregate.floor)}`];
    case "sum": {
      const { least, greatest } = aggregate;
      return [
        least !== undefined && `held at ${formatNumber(least)} or more`,
        greatest !== undefined && `held at ${formatNumber(greatest)} or less`,
      ];
    }
    default:
      return [];
  }
}
