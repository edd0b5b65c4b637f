import type { Coincidences } from "./coincidences.ts";

/**
 * How far apart two values are: `nominal`, equal or not; `ordinal`, how many ratings stand between them; `interval`,
 * their difference.
 */
export type AgreementMetric = "nominal" | "ordinal" | "interval";

/** How often each entity counts; once each unless entities are drawn anew. */
export type Multiplicities = ArrayLike<number>;

/**
 * Krippendorff's alpha, `1 − (n − 1) · Σ o(c,k) δ²(c,k) / Σ n(c) n(k) δ²(c,k)`, after Krippendorff, "Computing
 * Krippendorff's Alpha-Reliability" (2011). `undefined` when nothing is pairable or all pairable values are equal.
 *
 * The ordinal distance of two values is the number of values between them, each end counted half: the distance of
 * their middle ranks. So both ordinal and interval are squared differences of positions, and the sum below the line is
 * `2n · Σ n(c) (x(c) − x̄)²`.
 */
export function krippendorffAlpha(
  coincidences: Coincidences,
  metric: AgreementMetric,
  times?: Multiplicities,
): number | undefined {
  const { values, pairs, blocks } = coincidences;
  const counts = new Float64Array(values.length);
  const weights = new Float64Array(pairs.length);
  blocks.forEach((block, b) => {
    const often = times === undefined ? 1 : times[b]!;
    if (often === 0) return;
    for (let c = 0; c < counts.length; c++) counts[c]! += often * block.counts[c]!;
    for (let i = 0; i < block.pairAt.length; i++) weights[block.pairAt[i]!]! += often * block.weights[i]!;
  });
  let n = 0;
  let different = 0;
  for (const count of counts) {
    n += count;
    if (count > 0) different++;
  }
  if (different < 2) return undefined;

  const x = positionsOf(metric, values, counts);
  let observed = 0;
  pairs.forEach(([c, k], at) => {
    const distance = x === undefined ? 1 : x[k]! - x[c]!;
    observed += weights[at]! * distance * distance;
  });
  return 1 - ((n - 1) * observed) / expectedOf(x, counts, n);
}

/** Where each value stands; `undefined` where values are only equal or not. */
function positionsOf(
  metric: AgreementMetric,
  values: readonly number[],
  counts: Float64Array,
): readonly number[] | undefined {
  switch (metric) {
    case "nominal":
      return undefined;
    case "ordinal": {
      let below = 0;
      return Array.from(counts, (count) => {
        const middle = below + count / 2;
        below += count;
        return middle;
      });
    }
    case "interval": {
      // In units of their spread, so that no square is too great or too small for a double.
      const [least, greatest] = [values[0]!, values.at(-1)!];
      const scale = Number.isFinite(greatest - least) ? 1 : 0.5;
      const spread = greatest * scale - least * scale;
      return values.map((value) => (value * scale - least * scale) / spread);
    }
  }
}

function expectedOf(x: readonly number[] | undefined, counts: Float64Array, n: number): number {
  let sum = 0;
  if (x === undefined) {
    for (const count of counts) sum += count * (n - count);
    return sum;
  }
  let total = 0;
  for (let c = 0; c < counts.length; c++) total += counts[c]! * x[c]!;
  const mean = total / n;
  for (let c = 0; c < counts.length; c++) sum += counts[c]! * (x[c]! - mean) * (x[c]! - mean);
  return 2 * n * sum;
}
