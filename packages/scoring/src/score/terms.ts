import type { Aggregator } from "@stocktake/model";
import { raise } from "../numeric/raise.ts";

/** How an aggregator gathers: what it starts from, one child more, and what it makes of the whole. */
export interface Gatherer {
  readonly start: number;
  readonly add: (gathered: number, value: number, weight: number) => number;
  readonly finish: (gathered: number, weights: number) => number;
}

/** Zero wins over an infinity that stands for no bound. */
const productOrZero = (a: number, b: number) => (a === 0 || b === 0 ? 0 : a * b);
/** For a formula that sees all children at once and was worked out before: see `combine.ts`. */
const WORKED_OUT: Gatherer = { start: 0, add: (gathered) => gathered, finish: (gathered) => gathered };
/** A linear formula, which a loop may write out. */
export const plus = (total: number, value: number, weight: number) => total + weight * value;

/**
 * The formula of each aggregator over children with weights w and values x, W being the sum of the weights:
 * weighted mean `Σwx / W` · geometric mean `exp(Σw ln x / W)` · harmonic mean `W / Σ(w/x)` · power mean
 * `(Σw x^p / W)^(1/p)` · weakest link `min x` · sum `Σwx` · product `Πx`.
 *
 * A pooled share is the weighted mean whose
 * weights are the counts below, `Σnx / Σn`. The others look at all children at once and stand in `combine.ts`. A true zero makes geometric, harmonic and negative power means zero: that is their limit.
 */
export function gathererOf(aggregate: Aggregator): Gatherer {
  switch (aggregate.use) {
    case "weighted-mean":
    case "pooled-share":
    case "none":
    case "judgment":
      return { start: 0, add: plus, finish: (total, weights) => total / weights };
    case "sum":
      return { start: 0, add: plus, finish: (total) => total };
    case "median":
    case "lookup":
    case "plug-in":
    case "outranking":
      return WORKED_OUT;
    case "product":
      return { start: 1, add: productOrZero, finish: (product) => product };
    case "weakest-link":
      return { start: Number.POSITIVE_INFINITY, add: (least, x) => Math.min(x, least), finish: (least) => least };
    case "harmonic-mean":
      return { start: 0, add: (total, x, w) => total + w / x, finish: (total, weights) => weights / total };
    case "geometric-mean": {
      const floor = aggregate.floor ?? 0;
      const add = (total: number, x: number, w: number) => {
        const term = w * Math.log(Math.max(x, floor));
        return term === Number.NEGATIVE_INFINITY || total === Number.NEGATIVE_INFINITY
          ? Number.NEGATIVE_INFINITY
          : total + term;
      };
      return { start: 0, add, finish: (total, weights) => Math.exp(total / weights) };
    }
    case "power-mean": {
      const { exponent } = aggregate;
      return {
        start: 0,
        add: (total, x, w) => total + w * raise(x, exponent),
        finish: (total, weights) => raise(total / weights, 1 / exponent),
      };
    }
  }
}
