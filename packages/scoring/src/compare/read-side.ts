import type { Plan, PlanLeaf } from "../plan/plan.ts";
import type { Scores } from "../score/score-dataset.ts";
import type { Dispute, Matrix } from "../select/matrix.ts";
import { foreignAssessments, type Records, select } from "../select/select.ts";

/**
 * What the records of a side say of some of its units, read by a plan that need not be its own.
 *
 * A criterion that both plans read alike keeps the cells of the side, whoever made them. Where scale, unit, domain,
 * validity, precedence or the policy for disputes differ, the answers that the side had read are read again by the
 * plan: a level that its scale lacks is unreadable there.
 */
export function readSide(scores: Scores, plan: Plan, units: readonly string[]): Matrix {
  const own = scores.plan;
  const fromOwn = plan.leaves.map((leaf) => {
    const at = own.leafAt.get(leaf.id);
    return at !== undefined && readsAlike(leaf, plan, own.leaves[at]!, own) ? at : undefined;
  });
  const again = fromOwn.includes(undefined)
    ? select(plan, recordsOf(scores, units), { asOf: scores.asOf }).matrix
    : undefined;

  const cells = plan.leaves.length * units.length;
  const kind = new Uint8Array(cells);
  const reading = new Float64Array(cells);
  const strength = new Uint8Array(cells);
  const disputes = new Map<number, Dispute>();
  for (const [leaf, at] of fromOwn.entries())
    for (const [u, unit] of units.entries()) {
      const from = at === undefined ? again! : scores.matrix;
      const source = (at ?? leaf) * from.units.length + from.unitAt.get(unit)!;
      const cell = leaf * units.length + u;
      kind[cell] = from.kind[source]!;
      reading[cell] = from.reading[source]!;
      strength[cell] = from.strength[source]!;
      const dispute = from.disputes.get(source);
      if (dispute !== undefined) disputes.set(cell, dispute);
    }
  return { units, unitAt: new Map(units.map((id, at) => [id, at])), kind, reading, strength, disputes };
}

/** Whether two plans make the same cell of the same answers to a criterion. */
function readsAlike(leaf: PlanLeaf, plan: Plan, other: PlanLeaf, own: Plan): boolean {
  if (plan === own) return true;
  const wayOf = ({ conversion, validityMonths }: PlanLeaf, { methodology }: Plan) => {
    const { precedence, disputed } = methodology;
    const response =
      conversion.use === "level-map"
        ? conversion.levels
        : [conversion.unit, conversion.domain.least, conversion.domain.greatest, conversion.normalizer.direction];
    return JSON.stringify([response, validityMonths ?? null, precedence, disputed]);
  };
  return wayOf(leaf, plan) === wayOf(other, own);
}

/** The answers that a side had read, without the assessments that say of which edition they are. */
function recordsOf({ plan, records }: Scores, units: readonly string[]): Records {
  const foreign = foreignAssessments(plan, records);
  const wanted = new Set(units);
  return {
    answers: [...records.answers].filter(({ entity, assessment }) => wanted.has(entity) && !foreign.has(assessment)),
    adjudications: [...(records.adjudications ?? [])].filter(({ entity }) => wanted.has(entity)),
    entities: units.map((id) => ({ id })),
  };
}
