import { placeSmallest } from "../numeric/place-smallest.ts";
import { between } from "../numeric/quantile.ts";
import { roundHalfUp } from "../numeric/round-half-up.ts";

/** How values are put into bands. */
export interface BandEdges {
  /** Lower edges, lowest first. */
  readonly from: Float64Array;
  /** Decimals to which a value is rounded before it is held against them. */
  readonly decimals: number | undefined;
}

/** What is kept of each series: plain arrays, `places` numbers a series where there are several. */
export interface SeriesSummary {
  /** Draws below every band, then in each band, of the first half of the draws and of the second. */
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  /** 5th and 95th percentile; `NaN` where no draw has a value. */
  readonly low: Float64Array;
  readonly high: Float64Array;
}

const LOW = 0.05;
const HIGH = 0.95;

/**
 * Sums up series of numbers of which each part holds some draws, the parts in the order of draws. `half` is the index
 * of the first draw that belongs to the second half.
 */
export function summarizeSeries(
  parts: readonly { readonly numbers: Float64Array; readonly draws: number }[],
  half: number,
  { from: edges, decimals }: BandEdges,
): SeriesSummary {
  const draws = parts.reduce((total, part) => total + part.draws, 0);
  const series = draws === 0 ? 0 : Math.round(parts.reduce((sum, part) => sum + part.numbers.length, 0) / draws);
  const places = edges.length + 1;
  const first = new Uint32Array(series * places);
  const second = new Uint32Array(series * places);
  const low = new Float64Array(series).fill(Number.NaN);
  const high = new Float64Array(series).fill(Number.NaN);
  const values = new Float64Array(draws);
  for (let s = 0; s < series; s++) {
    let count = 0;
    let index = 0;
    for (const { numbers, draws: own } of parts) {
      for (let at = s * own; at < (s + 1) * own; at++, index++) {
        const x = numbers[at]!;
        if (Number.isNaN(x)) continue;
        values[count++] = x;
        const read = decimals === undefined ? x : roundHalfUp(x, decimals);
        let band = 0;
        while (band < edges.length && edges[band]! <= read) band++;
        (index < half ? first : second)[s * places + band]!++;
      }
    }
    if (count === 0) continue;
    low[s] = percentile(values, LOW, 0, count);
    high[s] = percentile(values, HIGH, Math.floor((count - 1) * LOW), count);
  }
  return { first, second, low, high };
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
