import { placeSmallest } from "../numeric/place-smallest.ts";
import { between } from "../numeric/quantile.ts";
import { roundHalfUp } from "../numeric/round-half-up.ts";
import { rankUnits } from "./rank-units.ts";

/** What is asked of the numbers of a node, as plain data. */
export interface SummaryPlan {
  readonly units: number;
  /** The first draw that belongs to the second half. */
  readonly half: number;
  /** Lower edges of the bands, lowest first. */
  readonly edges: Float64Array;
  /** Decimals to which a value is rounded before it is held against them. */
  readonly bandDecimals: number | undefined;
  /** Decimals to which values are compared for ranks, or `exact`; absent where there are none. */
  readonly rankOn: number | "exact" | undefined;
}

/** What is kept of the draws of one node, unit by unit. */
export interface NodeSummary {
  /** Draws below every band, then in each band, of the first half of the draws and of the second. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** 5th and 95th percentile of the values; `NaN` where no draw has one. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  /** The same of the ranks, where there are some. */
  readonly ranks: { readonly low: Float64Array; readonly high: Float64Array } | undefined;
}

const LOW = 0.05;
const HIGH = 0.95;
/** Units that are read at once: as many numbers as fill a line of memory. */
const LANES = 8;

/**
 * Sums up the draws of one node; each part holds some draws, the parts in the order of draws. The parts are used up:
 * ranks are put in the place of values, or they would take as much memory again.
 */
export function summarizeNode(parts: readonly Float64Array[], plan: SummaryPlan): NodeSummary {
  const { units, half, edges, bandDecimals, rankOn } = plan;
  const places = edges.length + 1;
  const first = new Uint32Array(units * places);
  const second = new Uint32Array(units * places);
  const count = (u: number, draw: number, x: number) => {
    const read = bandDecimals === undefined ? x : roundHalfUp(x, bandDecimals);
    let band = 0;
    while (band < edges.length && edges[band]! <= read) band++;
    (draw < half ? first : second)[u * places + band]!++;
  };
  const values = percentilesOf(parts, units, count);
  if (rankOn === undefined) return { first, second, ...values, ranks: undefined };
  const rank = rankUnits(units, rankOn === "exact" ? undefined : (x) => roundHalfUp(x, rankOn));
  for (const part of parts) for (let at = 0; at < part.length; at += units) rank(part, at, part);
  return { first, second, ...values, ranks: percentilesOf(parts, units) };
}

/** 5th and 95th percentile of every unit, over the draws in which it has a number. */
function percentilesOf(
  parts: readonly Float64Array[],
  units: number,
  each?: (unit: number, draw: number, x: number) => void,
): { readonly low: Float64Array; readonly high: Float64Array } {
  const draws = parts.reduce((total, { length }) => total + length, 0) / Math.max(1, units);
  const low = new Float64Array(units).fill(Number.NaN);
  const high = new Float64Array(units).fill(Number.NaN);
  const lanes = Array.from({ length: LANES }, () => new Float64Array(draws));
  const counts = new Int32Array(LANES);
  for (let from = 0; from < units; from += LANES) {
    const width = Math.min(LANES, units - from);
    counts.fill(0);
    let draw = 0;
    for (const part of parts)
      for (let at = from; at < part.length; at += units, draw++)
        for (let k = 0; k < width; k++) {
          const x = part[at + k]!;
          if (Number.isNaN(x)) continue;
          lanes[k]![counts[k]!++] = x;
          each?.(from + k, draw, x);
        }
    for (let k = 0; k < width; k++) {
      const count = counts[k]!;
      if (count === 0) continue;
      low[from + k] = percentile(lanes[k]!, LOW, 0, count);
      high[from + k] = percentile(lanes[k]!, HIGH, Math.floor((count - 1) * LOW), count);
    }
  }
  return { low, high };
}

/** Type 7 of Hyndman and Fan (1996), of values of which none before `from` is greater than the one there. */
function percentile(values: Float64Array, p: number, from: number, count: number): number {
  const place = (count - 1) * p;
  const at = Math.floor(place);
  placeSmallest(values, at, from, count);
  if (at + 1 === count) return values[at]!;
  let above = values[at + 1]!;
  for (let i = at + 2; i < count; i++) if (values[i]! < above) above = values[i]!;
  return between(values[at]!, above, place - at);
}
