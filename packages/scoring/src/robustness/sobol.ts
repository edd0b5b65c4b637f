import { StocktakeError } from "@stocktake/model/diagnostic";
import { quantile } from "../numeric/quantile.ts";
import { streamOf } from "../numeric/stream.ts";

/** An index with the interval that resampling of the rows gives it: the middle 95 %. */
export interface SobolIndex {
  readonly value: number;
  readonly interval: readonly [from: number, to: number];
}

/** One input: the share of the variance it makes alone, and the share it takes part in. */
export interface SobolInput {
  readonly first: SobolIndex;
  readonly total: SobolIndex;
}

/** Indices of every input, or that nothing varied. */
export type SobolIndices =
  | {
      readonly kind: "estimated";
      readonly samples: number;
      /** How often the function was called: samples · (inputs + 2). */
      readonly evaluations: number;
      readonly variance: number;
      readonly inputs: readonly SobolInput[];
    }
  | { readonly kind: "constant"; readonly samples: number; readonly evaluations: number };

const RESAMPLES = 200;

/**
 * First-order and total Sobol indices of a function of independent inputs, each uniform on [0, 1).
 *
 * Plain random rows A and B and, for input j, A with column j of B. Jansen's estimators (Jansen, 1999; Saltelli and
 * others, 2010) over N rows: first-order `1 − Σ(f(B) − f(AⱼB))² / 2NV`, total `Σ(f(A) − f(AⱼB))² / 2NV`, with the
 * variance V around the mean of all f(A) and f(B). They are differences, so a constant that is added changes nothing.
 * Where the function gives several numbers, the parts of variance of all are added up (Gamboa and others, 2014). Small
 * indices may come out below zero; they are not cut off. Intervals come from 200 resamples of the rows.
 *
 * An array that the function gives is read before the function is called again, so it may be the same one each time.
 *
 * @throws {StocktakeError} `NOT_AN_OPTION` where there are fewer than two samples or no input.
 *
 * @example
 * const found = estimateSobol(([x]) => 2 * x, 1, { seed: 1, samples: 64 });
 * found.kind; // => "estimated"
 * estimateSobol(() => 7, 1, { seed: 1, samples: 8 }); // => { kind: "constant", samples: 8, evaluations: 24 }
 */
export function estimateSobol(
  f: (point: Float64Array) => number | Float64Array,
  dimensions: number,
  { seed, samples }: { readonly seed: number; readonly samples: number },
): SobolIndices {
  if (!Number.isInteger(samples) || samples < 2 || !Number.isInteger(dimensions) || dimensions < 1)
    throw new StocktakeError("NOT_AN_OPTION", "Sobol indices need two samples or more, and one input or more.");
  const { ofA, ofB, first, total } = evaluate(f, dimensions, seed, samples);
  const spread = spreadOf(ofA, ofB, samples);
  const everyRow = Int32Array.from({ length: samples }, (_, i) => i);
  const variance = meanAt(spread, everyRow);
  const evaluations = samples * (dimensions + 2);
  if (variance === 0) return { kind: "constant", samples, evaluations };

  const rows = Array.from({ length: RESAMPLES }, (_, r) => {
    const next = streamOf(seed, samples + r);
    return Int32Array.from({ length: samples }, () => Math.floor(next() * samples));
  });
  const indexOf = (estimate: (rows: Int32Array) => number): SobolIndex => {
    const sorted = Float64Array.from(rows, estimate).sort();
    return { value: estimate(everyRow), interval: [quantile(sorted, 0.025)!, quantile(sorted, 0.975)!] };
  };
  const inputs = first.map((alone, j) => ({
    first: indexOf((at) => 1 - ratio(meanAt(alone, at), meanAt(spread, at), 1)),
    total: indexOf((at) => ratio(meanAt(total[j]!, at), meanAt(spread, at), 0)),
  }));
  return { kind: "estimated", samples, evaluations, variance, inputs };
}

/** Calls the function on all rows; of each row, half the squared differences that the estimators add up. */
function evaluate(
  f: (point: Float64Array) => number | Float64Array,
  dimensions: number,
  seed: number,
  samples: number,
) {
  const first = Array.from({ length: dimensions }, () => new Float64Array(samples));
  const total = Array.from({ length: dimensions }, () => new Float64Array(samples));
  const ofA: Float64Array[] = [];
  const ofB: Float64Array[] = [];
  const call = (point: Float64Array) => {
    const given = f(point);
    return typeof given === "number" ? Float64Array.of(given) : given.slice();
  };
  const mixed = new Float64Array(dimensions);
  for (let i = 0; i < samples; i++) {
    const next = streamOf(seed, i);
    const a = Float64Array.from({ length: dimensions }, next);
    const b = Float64Array.from({ length: dimensions }, next);
    const fa = call(a.slice());
    const fb = call(b.slice());
    ofA.push(fa);
    ofB.push(fb);
    for (let j = 0; j < dimensions; j++) {
      mixed.set(a);
      mixed[j] = b[j]!;
      const given = f(mixed);
      for (let k = 0; k < fa.length; k++) {
        const value = typeof given === "number" ? given : given[k]!;
        first[j]![i]! += ((fb[k]! - value) * (fb[k]! - value)) / 2;
        total[j]![i]! += ((fa[k]! - value) * (fa[k]! - value)) / 2;
      }
    }
  }
  return { ofA, ofB, first, total };
}

/** By row: half the squared distances of f(A) and f(B) from the mean of all. */
function spreadOf(ofA: readonly Float64Array[], ofB: readonly Float64Array[], samples: number): Float64Array {
  const spread = new Float64Array(samples);
  for (let k = 0; k < ofA[0]!.length; k++) {
    // The mean is taken of distances from one value, so that a constant that is added leaves it as it is.
    const origin = ofA[0]![k]!;
    let sum = 0;
    for (let i = 0; i < samples; i++) sum += ofA[i]![k]! - origin + (ofB[i]![k]! - origin);
    const mean = sum / (2 * samples);
    for (let i = 0; i < samples; i++) {
      const [a, b] = [ofA[i]![k]! - origin - mean, ofB[i]![k]! - origin - mean];
      spread[i]! += (a * a + b * b) / 2;
    }
  }
  return spread;
}

function meanAt(values: Float64Array, rows: Int32Array): number {
  let sum = 0;
  for (const row of rows) sum += values[row]!;
  return sum / rows.length;
}

/** A part of the variance; where a resample has none, what an input without influence has. */
function ratio(part: number, whole: number, otherwise: number): number {
  return whole === 0 ? otherwise : part / whole;
}
