import { type ExplainedCriterion, type ExplainedNode, formatNumber } from "stocktake";

type Child = ExplainedNode | ExplainedCriterion;

/**
 * The sum by which a node's value came out, written with its numbers; `undefined` where there is no value, or where the
 * aggregator makes none. What a gate changed afterwards is not part of it.
 *
 * @example
 * formulaOf(explanation.root); // => "(1 × 0.5 + 2 × 0.75) / (1 + 2) = 0.6667"
 */
export function formulaOf(node: ExplainedNode): string | undefined {
  if (node.score.kind !== "scored") return undefined;
  const terms = node.children.filter(entered);
  const result = node.gates.find(({ outcome }) => outcome.before !== undefined)?.outcome.before ?? node.score.value;
  const sum = writeSum(node, terms);
  return sum === undefined ? undefined : `${sum} = ${formatNumber(result)}`;
}

function entered(child: Child): child is Child & { readonly counted: number } {
  return child.counted !== undefined;
}

function writeSum({ aggregate }: ExplainedNode, terms: readonly (Child & { readonly counted: number })[]) {
  const numbers = terms.map(({ counted }) => formatNumber(counted));
  const weights = terms.map(({ weight }) => formatNumber(weight));
  const total = weights.length === 1 ? weights[0] : `(${weights.join(" + ")})`;
  const products = terms.map((_, i) => `${weights[i]} × ${numbers[i]}`);
  const powers = terms.map((_, i) => (weights[i] === "1" ? numbers[i] : `${numbers[i]}^${weights[i]}`));
  switch (aggregate.use) {
    case "weighted-mean":
      return `(${products.join(" + ")}) / ${total}`;
    case "geometric-mean":
      return `(${powers.join(" × ")})^(1 / ${total})`;
    case "weakest-link":
      return `least of ${numbers.join(", ")}`;
    case "plug-in":
    case "outranking":
    case "pooled-share":
      return undefined;
    case "lookup":
      return `table at ${numbers.join(", ")}`;
    case "median":
      return `median of ${terms.map((_, i) => (weights[i] === "1" ? numbers[i] : `${numbers[i]} (weight ${weights[i]})`)).join(", ")}`;
    case "sum":
      return heldSum(terms.map((_, i) => `${weights[i]} × ${inBrackets(numbers[i]!)}`).join(" + "), aggregate);
    case "product":
      return powers.join(" × ");
    case "harmonic-mean":
      return `${total} / (${terms.map((_, i) => `${weights[i]} / ${numbers[i]}`).join(" + ")})`;
    case "power-mean": {
      const p = formatNumber(aggregate.exponent);
      return `((${terms.map((_, i) => `${weights[i]} × ${numbers[i]}^${p}`).join(" + ")}) / ${total})^(1 / ${p})`;
    }
    case "none":
      return undefined;
  }
}

/** A negative number in brackets, so that `+ -5` is not read as a slip of the pen. */
function inBrackets(number: string): string {
  return /^[-−]/.test(number) ? `(${number})` : number;
}

function heldSum(sum: string, { least, greatest }: { readonly least?: number; readonly greatest?: number }): string {
  const low = least === undefined ? sum : `greatest of ${formatNumber(least)} and ${sum}`;
  if (greatest === undefined) return low;
  return `least of ${formatNumber(greatest)} and ${least === undefined ? low : `(${low})`}`;
}
