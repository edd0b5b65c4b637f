import { StocktakeError } from "@stocktake/model/diagnostic";
import type { AggregatorPlugIn } from "../plan/plug-in.ts";
import type { Combine, Ends } from "./combine.ts";

const ROUNDING = 1e-12;

/**
 * Lets a plug-in combine. Where an end has no bound, it may say so or have no number for
 * it; then there is no bound.
 *
 * @throws {StocktakeError} `PLUG_IN_UNLAWFUL` when it makes no finite number of finite numbers.
 */
export function combineBy({ name, combine }: AggregatorPlugIn): Combine {
  return (values, weights) => {
    const result = combine(values, weights);
    if (Number.isFinite(result)) return result;
    const open = values.find((value) => !Number.isFinite(value));
    if (open !== undefined) return Number.isNaN(result) ? open : result;
    throw new StocktakeError("PLUG_IN_UNLAWFUL", `The plug-in "${name}" makes ${result} of ${values.join(", ")}.`);
  };
}

/** @throws {StocktakeError} `PLUG_IN_UNLAWFUL` when a plug-in gives more at worst than at best. */
export function checkEnds({ low, high }: Ends, { name }: AggregatorPlugIn): void {
  for (let u = 0; u < low.length; u++) {
    if (!(low[u]! - high[u]! > ROUNDING * Math.max(1, Math.abs(high[u]!)))) continue;
    throw new StocktakeError(
      "PLUG_IN_UNLAWFUL",
      `The plug-in "${name}" gives ${low[u]} with every unknown at its worst and less, ${high[u]}, at its best.`,
    );
  }
}
