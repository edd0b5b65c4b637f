import { usesWeights } from "../plan/compile-node.ts";
import type { DrawMethod } from "./draw-method.ts";
import type { WeightsDoubt } from "./robustness.ts";

/** The nodes whose weights can be drawn: they weigh their children and have two or more. */
export function weighingNodes({ nodes, childStart }: DrawMethod): readonly number[] {
  return nodes.flatMap(({ aggregate }, n) =>
    usesWeights(aggregate.use) && childStart[n + 1]! - childStart[n]! > 1 ? [n] : [],
  );
}

/**
 * Draws the weights of the children of one node, which add up to what is declared. False when they do not add up to a
 * finite number above zero.
 *
 * Flat Dirichlet: `−ln(1 − u)`, normalized, every split equally likely. Noise: `w · (1 + share · (2u − 1))`, normalized.
 */
export function drawWeights(
  { childStart, childWeight }: DrawMethod,
  n: number,
  doubt: Exclude<WeightsDoubt, "fixed">,
  next: () => number,
  into: Float64Array,
): boolean {
  const from = childStart[n]!;
  const to = childStart[n + 1]!;
  const isFlat = doubt.kind === "dirichlet";
  const share = isFlat ? 0 : doubt.share;
  let declared = 0;
  let drawn = 0;
  for (let i = from; i < to; i++) {
    const weight = childWeight[i]!;
    const one = isFlat ? -Math.log(1 - next()) : weight * (1 + share * (2 * next() - 1));
    declared += weight;
    drawn += one;
    into[i] = one;
  }
  const factor = declared / drawn;
  for (let i = from; i < to; i++) into[i]! *= factor;
  return Number.isFinite(drawn) && Number.isFinite(factor);
}
