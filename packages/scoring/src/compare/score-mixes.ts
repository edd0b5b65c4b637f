import type { Diagnostic } from "@stocktake/model";
import type { PopulationRange } from "../plan/convert.ts";
import type { Plan } from "../plan/plan.ts";
import { type Scores, scoreMatrix } from "../score/score-dataset.ts";
import type { Matrix } from "../select/matrix.ts";
import { mixCells } from "./mix-cells.ts";
import { mixPlans } from "./mix-plans.ts";
import { readSide } from "./read-side.ts";
import { MIXES, takesAfter } from "./share-out.ts";

/** The scores of one entity in every mix of the two sides, by number of the mix; or what speaks against one. */
export type MixedScores =
  | { readonly ok: true; readonly mixes: readonly Scores[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** Scores one entity sixteen times, each source taken from the side before or from the side after. */
export function scoreMixes(before: Scores, after: Scores, entity: string): MixedScores {
  const sides = [before, after];
  const sideOf = (isAfter: boolean) => (isAfter ? after : before);
  const parts = new Map<string, { plan: Plan; base: Matrix; read: readonly Matrix[] }>();
  const mixes: Scores[] = [];
  for (let mix = 0; mix < MIXES; mix++) {
    const [rating, coverage, content, method] = (["rating", "coverage", "content", "method"] as const).map((source) =>
      takesAfter(mix, source),
    ) as [boolean, boolean, boolean, boolean];
    const key = `${content} ${method}`;
    let part = parts.get(key);
    if (part === undefined) {
      const mixed = mixPlans(sideOf(content).plan, sideOf(method).plan);
      if (!mixed.ok) return { ok: false, diagnostics: mixed.diagnostics };
      const plan = mixed.value;
      const read = sides.map((side) => readSide(side, plan, [entity]));
      const base = looksAtOthers(plan) ? readSide(sideOf(method), plan, sideOf(method).units) : read[0]!;
      part = { plan, read, base };
      parts.set(key, part);
    }
    const { plan, base, read } = part;
    const matrix = mixCells(base, entity, { rating: read[Number(rating)]!, coverage: read[Number(coverage)]! });
    const population = mixPopulations(plan, sideOf(content), sideOf(method));
    mixes.push(scoreMatrix(plan, matrix, { asOf: sideOf(method).asOf, population, records: { answers: [] } }));
  }
  return { ok: true, mixes };
}

/** Whether a number of one unit may hang on the cells of others, beyond the parameters of its normalizers. */
function looksAtOthers({ nodes }: Plan): boolean {
  return nodes.some(({ missing }) => missing === "group-mean");
}

function mixPopulations(plan: Plan, content: Scores, method: Scores): Record<string, PopulationRange> {
  const population: Record<string, PopulationRange> = {};
  for (const { id } of plan.leaves) {
    const range = (method.plan.leafAt.has(id) ? method : content).population[id];
    if (range !== undefined) population[id] = range;
  }
  return population;
}
