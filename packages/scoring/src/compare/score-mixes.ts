import type { Diagnostic } from "@stocktake/model";
import type { Plan } from "../plan/plan.ts";
import type { Population } from "../score/normalize.ts";
import { type Scores, scoreMatrix } from "../score/score-dataset.ts";
import type { Matrix } from "../select/matrix.ts";
import { mixCells } from "./mix-cells.ts";
import { isOneEdition, mixPlans } from "./mix-plans.ts";
import { readSide } from "./read-side.ts";
import { MIXES, SOURCES, takesAfter } from "./share-out.ts";

/** The scores of one entity in every mix of the two sides, by number of the mix; or what speaks against one. */
export type MixedScores =
  | { readonly ok: true; readonly mixes: readonly Scores[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

type Sides = readonly [before: Scores, after: Scores];

/** What all mixes of one edition and one methodology have in common. */
interface Part {
  readonly plan: Plan;
  /** The cells of the entity, as each side has them. */
  readonly read: readonly Matrix[];
  /** By leaf: the one side whose edition has it; `undefined` where both have. */
  readonly owners: readonly (number | undefined)[];
  /** Where the mixed cells are put: with the other units, where they have a say. */
  readonly base: Matrix;
  readonly population: Population;
}

/**
 * Scores one entity sixteen times, each source taken from the side before or from the side after. The cell of a
 * criterion that one edition alone has is that of its side in every mix: it comes and goes with the criterion.
 */
export function scoreMixes(before: Scores, after: Scores, entity: string): MixedScores {
  const sides: Sides = [before, after];
  const inert = inertSources(before, after);
  const parts = new Map<string, Part>();
  const mixes: Scores[] = [];
  for (let mix = 0; mix < MIXES; mix++) {
    const [rating, coverage, content, method] = SOURCES.map((source) => Number(takesAfter(mix, source))) as [
      number,
      number,
      number,
      number,
    ];
    if ((mix & inert) !== 0) {
      mixes.push(mixes[mix & ~inert]!);
      continue;
    }
    const key = `${content} ${method}`;
    if (!parts.has(key)) {
      const plan = mixPlans(sides[content]!.plan, sides[method]!.plan);
      if (!plan.ok) return { ok: false, diagnostics: plan.diagnostics };
      parts.set(key, partOf(plan.value, sides, content, method, entity));
    }
    const { plan, base, read, owners, population } = parts.get(key)!;
    const matrix = mixCells(base, [entity], (leaf) => ({
      rating: read[owners[leaf] ?? rating]!,
      coverage: read[owners[leaf] ?? coverage]!,
    }));
    const { asOf, regions } = sides[method]!;
    const given = { asOf, population, ...(regions === undefined ? {} : { regions }), records: { answers: [] } };
    mixes.push(scoreMatrix(plan, matrix, given));
  }
  return { ok: true, mixes };
}

/** The sources whose switch changes nothing that is looked at, as bits: their mixes need not be scored again. */
function inertSources(before: Scores, after: Scores): number {
  if (!isOneEdition(before.plan, after.plan)) return 0;
  const content = 1 << SOURCES.indexOf("content");
  const relative = [before, after].some(({ population }) => Object.keys(population).length > 0);
  const sameMethod = before.plan === after.plan && !relative && !looksAtOthers(after.plan);
  return sameMethod ? content | (1 << SOURCES.indexOf("method")) : content;
}

function partOf(plan: Plan, sides: Sides, content: number, method: number, entity: string): Part {
  const [before, after] = sides.map(({ plan: { instrument } }) => new Set(instrument.criteria.map(({ id }) => id)));
  const owners = plan.leaves.map(({ id }) => (!after!.has(id) ? 0 : !before!.has(id) ? 1 : undefined));
  const read = sides.map((side) => readSide(side, plan, [entity]));
  const base = looksAtOthers(plan) ? othersOf(plan, sides, method, owners) : read[0]!;
  const population: Record<string, Population[string]> = {};
  for (const [leaf, { id }] of plan.leaves.entries()) {
    const range = sides[owners[leaf] === undefined ? method : content]!.population[id];
    if (range !== undefined) population[id] = range;
  }
  return { plan, read, owners, base, population };
}

/** Whether a number of one unit may hang on the cells of others, beyond the parameters of its normalizers. */
function looksAtOthers({ nodes }: Plan): boolean {
  return nodes.some(
    ({ aggregate, missing }) => missing === "group-mean" || missing === "region-mean" || aggregate.use === "outranking",
  );
}

/** The units of the method's side, each criterion of one edition only as the side of that edition has it. */
function othersOf(plan: Plan, sides: Sides, method: number, owners: Part["owners"]): Matrix {
  const whole = sides.map((side) => readSide(side, plan, side.units));
  const base = whole[method]!;
  const shared = base.units.filter((unit) => whole.every(({ unitAt }) => unitAt.has(unit)));
  return mixCells(base, shared, (leaf) => {
    const from = whole[owners[leaf] ?? method]!;
    return { rating: from, coverage: from };
  });
}
