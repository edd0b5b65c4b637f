import type { Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { convertMeasured } from "../plan/convert.ts";
import type { LeafConversion, PlanLeaf } from "../plan/plan.ts";
import {
  fitOrThrow,
  givesScale,
  isRelative,
  type PopulationParameters,
  populationOf,
  type RelativeNormalizer,
} from "../plan/population.ts";
import { DISPUTED, KNOWN, type Matrix, NOT_APPLICABLE } from "../select/matrix.ts";
import { ASSUMED, LEFT_OUT, type LeafColumn, WITHOUT_VALUE } from "./column.ts";

const noSpread = defineFinding({
  code: "score/no-spread",
  severity: "warning",
  message: "All known values of `{criterion}` are the same, so they give no scale; its cells count as unknown.",
  hint: "Score a population that differs, pass the parameters of one, or use goalposts.",
});

const targetPassed = defineFinding({
  code: "score/target-passed",
  severity: "warning",
  message:
    "No known value of `{criterion}` is short of the target {target}, so there is no way to it; its cells count as unknown.",
  hint: "Set a target that some have not reached, or use goalposts.",
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
export type Population = Readonly<Record<string, PopulationParameters>>;

interface Normalized {
  readonly column: LeafColumn;
  readonly population?: PopulationParameters;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Turns the readings of one criterion into numbers.
 *
 * The parameters of a relative normalizer are those passed in, else those of the known values; disputed cells do not
 * shape them.
 *
 * @throws {StocktakeError} `UNFIT_POPULATION` when the parameters passed in are those of another normalizer.
 */
export function normalize(
  leaf: PlanLeaf,
  position: number,
  matrix: Matrix,
  given: PopulationParameters | undefined,
): Normalized {
  const units = matrix.units.length;
  const start = position * units;
  const state = new Uint8Array(units);
  const value = new Float64Array(units);
  const disputes = new Map<number, readonly [low: number, high: number]>();
  const { conversion } = leaf;
  const relative =
    conversion.use === "measured" && isRelative(conversion.normalizer) ? conversion.normalizer : undefined;
  const population =
    relative === undefined
      ? undefined
      : given === undefined
        ? populationOf(relative, knownReadings(matrix, start, units))
        : fitOrThrow(relative, leaf.id, given);
  const without = relative !== undefined && (population === undefined || !givesScale(relative, population));
  const { worst, best } = without ? leaf : endsOf(leaf, conversion, population);
  const [least, greatest] = relative === undefined ? ANYTHING : heldBetween(relative, population);
  let held = 0;
  const numberOf = (reading: number): number => {
    if (conversion.use === "level-map") return conversion.numbers[reading]!;
    if (reading < least || reading > greatest) held++;
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
  if (silenced > 0) diagnostics.push(withoutScale(leaf.id, relative, population));
  if (lost > 0) diagnostics.push(offScale({ criterion: leaf.id, count: lost }, ["answers"]));
  if (held > 0) diagnostics.push(outsidePopulation({ criterion: leaf.id, count: held }, ["answers"]));
  return { column, diagnostics, ...(population === undefined ? {} : { population }) };
}

const ANYTHING = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;

function withoutScale(
  criterion: string,
  normalizer: RelativeNormalizer | undefined,
  population: PopulationParameters | undefined,
): Diagnostic {
  if (normalizer?.use === "distance-to-target" && population !== undefined)
    return targetPassed({ criterion, target: normalizer.target }, ["answers"]);
  return noSpread({ criterion }, ["answers"]);
}

/** The values that a normalizer puts at their own place; what passes them is held at an end of the population. */
function heldBetween(
  { use, direction }: RelativeNormalizer,
  population: PopulationParameters | undefined,
): readonly [least: number, greatest: number] {
  if (population === undefined || "mean" in population) return ANYTHING;
  if ("values" in population) return [population.values[0]!, population.values.at(-1)!];
  const { least, greatest } = population;
  if (use !== "distance-to-target") return [least, greatest];
  return direction === "higher-is-better" ? [least, Number.POSITIVE_INFINITY] : [Number.NEGATIVE_INFINITY, greatest];
}

/** What a value nobody knows is worth: as the plan says, but for a z-score of a measure that has a domain. */
function endsOf(
  { worst, best }: PlanLeaf,
  conversion: LeafConversion,
  population: PopulationParameters | undefined,
): { readonly worst: number; readonly best: number } {
  if (conversion.use !== "measured" || conversion.normalizer.use !== "z-score") return { worst, best };
  const { normalizer, domain } = conversion;
  const { least = Number.NEGATIVE_INFINITY, greatest = Number.POSITIVE_INFINITY } = domain;
  const [from, to] = [least, greatest].map((x) => convertMeasured(normalizer, x, population)) as [number, number];
  return { worst: Math.min(from, to), best: Math.max(from, to) };
}

function knownReadings({ kind, reading }: Matrix, start: number, units: number): number[] {
  const known: number[] = [];
  for (let cell = start; cell < start + units; cell++) if (kind[cell] === KNOWN) known.push(reading[cell]!);
  return known;
}
