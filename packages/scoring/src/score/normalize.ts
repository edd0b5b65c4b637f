import type { Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { convertMeasured, type PopulationRange } from "../plan/convert.ts";
import type { PlanLeaf } from "../plan/plan.ts";
import { DISPUTED, KNOWN, type Matrix, NOT_APPLICABLE } from "../select/matrix.ts";
import { ASSUMED, LEFT_OUT, type LeafColumn, WITHOUT_VALUE } from "./column.ts";

const noSpread = defineFinding({
  code: "score/no-spread",
  severity: "warning",
  message: "All known values of `{criterion}` are the same, so they give no scale; its cells count as unknown.",
  hint: "Score a population that differs, pass the parameters of one, or use goalposts.",
});

const outsidePopulation = defineFinding({
  code: "score/outside-population",
  severity: "warning",
  message: "{count} values of `{criterion}` pass the least or the greatest of the population and are held there.",
  hint: "Score with the parameters of the present population to see them in full.",
});

const offScale = defineFinding({
  code: "score/off-scale",
  severity: "warning",
  message: "{count} values of `{criterion}` have no place on its logarithmic scale and count as unknown.",
  hint: "Cap the low end of the goalposts, or check the values.",
});

/** The parameters of every relative normalizer, by criterion: they can be stored and passed back for another wave. */
export type Population = Readonly<Record<string, PopulationRange>>;

/**
 * Turns the readings of one criterion into numbers.
 *
 * The parameters of a relative normalizer are those passed in, else the least and the greatest known value; disputed
 * cells do not shape them.
 */
export function normalize(
  leaf: PlanLeaf,
  position: number,
  matrix: Matrix,
  given: PopulationRange | undefined,
): { readonly column: LeafColumn; readonly population?: PopulationRange; readonly diagnostics: readonly Diagnostic[] } {
  const units = matrix.units.length;
  const start = position * units;
  const state = new Uint8Array(units);
  const value = new Float64Array(units);
  const disputes = new Map<number, readonly [low: number, high: number]>();
  const { worst, best, conversion } = leaf;
  const relative = conversion.use === "measured" && conversion.normalizer.use === "min-max";
  const population = relative ? (given ?? populationOf(matrix, start, units)) : undefined;
  const without = relative && (population === undefined || population.least === population.greatest);
  let held = 0;
  const numberOf = (reading: number): number => {
    if (conversion.use === "level-map") return conversion.numbers[reading]!;
    if (population !== undefined && (reading < population.least || reading > population.greatest)) held++;
    return convertMeasured(conversion.normalizer, reading, population);
  };
  let silenced = 0;
  let lost = 0;
  for (let u = 0; u < units; u++) {
    const kind = matrix.kind[start + u]!;
    if (kind === KNOWN && !without) {
      const number = numberOf(matrix.reading[start + u]!);
      value[u] = number;
      if (Number.isFinite(number)) continue; // and the state stays `VALUED`
      lost++;
    }
    state[u] = kind === NOT_APPLICABLE ? LEFT_OUT : WITHOUT_VALUE;
    if (kind === KNOWN && without) silenced++;
    const dispute = kind === DISPUTED && !without ? matrix.disputes.get(start + u) : undefined;
    if (dispute?.worst !== undefined && dispute.best !== undefined) {
      const [low, high] = [numberOf(dispute.worst), numberOf(dispute.best)];
      disputes.set(u, [Number.isFinite(low) ? low : worst, Number.isFinite(high) ? high : best]);
      const taken = dispute.taken === undefined ? Number.NaN : numberOf(dispute.taken);
      if (Number.isFinite(taken)) {
        state[u] = ASSUMED;
        value[u] = taken;
      }
    }
  }
  const column = { state, value, worst, best, disputes };
  const diagnostics: Diagnostic[] = [];
  if (silenced > 0) diagnostics.push(noSpread({ criterion: leaf.id }, ["answers"]));
  if (lost > 0) diagnostics.push(offScale({ criterion: leaf.id, count: lost }, ["answers"]));
  if (held > 0) diagnostics.push(outsidePopulation({ criterion: leaf.id, count: held }, ["answers"]));
  return { column, diagnostics, ...(population === undefined ? {} : { population }) };
}

function populationOf({ kind, reading }: Matrix, start: number, units: number): PopulationRange | undefined {
  let least = Number.POSITIVE_INFINITY;
  let greatest = Number.NEGATIVE_INFINITY;
  for (let cell = start; cell < start + units; cell++) {
    if (kind[cell] !== KNOWN) continue;
    least = Math.min(least, reading[cell]!);
    greatest = Math.max(greatest, reading[cell]!);
  }
  return least <= greatest ? { least, greatest } : undefined;
}
