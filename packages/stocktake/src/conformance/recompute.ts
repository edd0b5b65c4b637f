import type { Aggregator } from "@stocktake/model";
import type { ExplainedCriterion, ExplainedNode, Explanation } from "@stocktake/scoring";
import { type Difference, differenceAt, differencesOf } from "./difference.ts";

type Child = ExplainedNode | ExplainedCriterion;
type Step = string | number;

/**
 * Computes every value of an explanation again, from the tree alone, and gives the values that come out otherwise.
 *
 * It shares nothing with the engine: readings become numbers by the conversion beside them, numbers become values by
 * the aggregator beside them, gates change what they say they changed.
 */
export function recompute({ root }: Explanation, path: readonly Step[] = []): readonly Difference[] {
  return recomputeNode(root, [...path, "root"]);
}

function recomputeNode(node: ExplainedNode, path: readonly Step[]): readonly Difference[] {
  const below = node.children.flatMap((child, i) => {
    const at = [...path, "children", i];
    return [
      ...(child.kind === "node" ? recomputeNode(child, at) : recomputeCriterion(child, at)),
      ...entering(child, at),
    ];
  });
  if (node.score.kind !== "scored") return below;
  const { value, range } = node.score;
  if (range[0] === range[1]) return [...below, ...differencesOf(range[0], value, [...path, "score", "value"])];
  const counted = node.children.flatMap(({ counted: x, weight }) => (x === undefined ? [] : [{ x, weight }]));
  const plain = aggregated(node.aggregate, counted);
  const gated = node.gates.reduce((x, { gate, outcome }) => {
    const acts = outcome.answer === (gate.use === "cap-if" ? "holds" : "does-not-hold");
    return acts ? Math.min(x, gate.use === "cap-if" ? gate.cap : gate.otherwise) : x;
  }, plain);
  return [...below, ...differencesOf(gated, value, [...path, "score", "value"])];
}

function recomputeCriterion({ reading, conversion, value }: ExplainedCriterion, path: readonly Step[]) {
  if (reading.kind === "unknown" || reading.kind === "not-applicable") return [];
  const read = reading.kind === "level" ? reading.level : reading.kind === "measured" ? reading.value : reading.taken;
  if (read === undefined || value === undefined) return [];
  return differencesOf(converted(conversion, read), value, [...path, "value"]);
}

/** Holds the number that entered the node above against the role it had there. */
function entering(child: Child, path: readonly Step[]): readonly Difference[] {
  const own = child.kind === "criterion" ? child.value : child.score.kind === "scored" ? child.score.value : undefined;
  const range = child.kind === "criterion" ? child.range : "range" in child.score ? child.score.range : undefined;
  if (child.role === "counted") return differencesOf(own, child.counted, [...path, "counted"]);
  if (child.role === "at-worst") return differencesOf(range?.[0], child.counted, [...path, "counted"]);
  if (child.role === "at-group-mean" || child.counted === undefined) return [];
  return [differenceAt([...path, "counted"], undefined, child.counted)];
}

function converted(conversion: ExplainedCriterion["conversion"], read: string | number): number | undefined {
  if (conversion.use === "level-map") return conversion.levels[read];
  if (typeof read === "string") return undefined;
  const [low, high] =
    conversion.use === "goalposts"
      ? [conversion.low, conversion.high]
      : [conversion.population?.least ?? Number.NaN, conversion.population?.greatest ?? Number.NaN];
  const caps = conversion.use === "goalposts" ? conversion.caps : "both";
  const from = caps === "both" || caps === "low" ? Math.max(read, low) : read;
  const held = caps === "both" || caps === "high" ? Math.min(from, high) : from;
  const f = conversion.use === "goalposts" && conversion.scale === "logarithmic" ? Math.log : (x: number) => x;
  const place = (f(held) - f(low)) / (f(high) - f(low));
  const { worst, best } = conversion.to;
  return worst + (best - worst) * (conversion.direction === "higher-is-better" ? place : 1 - place);
}

function aggregated(
  aggregate: Aggregator,
  children: readonly { readonly x: number; readonly weight: number }[],
): number {
  const over = (term: (x: number) => number) => children.reduce((sum, { x, weight }) => sum + weight * term(x), 0);
  const all = over(() => 1);
  const power = (p: number) =>
    over((x) => (x === 0 ? (p > 0 ? 0 : Number.POSITIVE_INFINITY) : Math.exp(p * Math.log(x)))) / all;
  switch (aggregate.use) {
    case "weighted-mean":
      return over((x) => x) / all;
    case "sum":
      return over((x) => x);
    case "product":
      return children.reduce((product, { x }) => product * x, 1);
    case "weakest-link":
      return Math.min(...children.map(({ x }) => x));
    case "geometric-mean":
      return Math.exp(over((x) => Math.log(Math.max(x, aggregate.floor ?? 0))) / all);
    case "harmonic-mean":
      return 1 / power(-1);
    case "power-mean": {
      const mean = power(aggregate.exponent);
      return mean === 0 ? 0 : Math.exp(Math.log(mean) / aggregate.exponent);
    }
    case "none":
      return Number.NaN;
  }
}
