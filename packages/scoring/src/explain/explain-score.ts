import { usesWeights } from "../plan/compile-node.ts";
import type { PlanChild } from "../plan/plan.ts";
import { LEFT_OUT, rangeOfCell, WITHOUT_VALUE } from "../score/column.ts";
import { answerCondition } from "../score/conditions.ts";
import { groupOf, type Means } from "../score/imputation.ts";
import type { Scores } from "../score/score-dataset.ts";
import { gatesAt, nodePosition, scoreAt, unitPosition } from "../score/scorecard.ts";
import { stateCommentOf } from "../score/state-comment.ts";
import { comparedOthers } from "./compared-others.ts";
import { explainCriterion, readingAt } from "./explain-criterion.ts";
import type { ExplainedCriterion, ExplainedNode, Explanation, GateCell, Place, Role } from "./explanation.ts";
import { gainsAtBest } from "./gain-at-best.ts";

/**
 * Why the number at a node is what it is: the tree of nodes, criteria, answers and evidence below it, as plain data
 * from which the number can be computed again by hand.
 *
 * @throws {StocktakeError} `UNKNOWN_ENTITY` or `UNKNOWN_NODE` when the scores do not have it.
 *
 * @example
 * const explanation = explainScore(scores, { state: "QMA", node: "I.2" });
 */
export function explainScore(
  scores: Scores,
  { state, node }: { readonly state: string; readonly node?: string },
): Explanation {
  const { methodology, instrument } = scores.plan;
  const at = nodePosition(scores.plan, node);
  const unit = unitPosition(scores, state);
  return {
    format: "stocktake/explanation@1",
    methodology: `${methodology.id}@${methodology.version}`,
    instrument: `${instrument.id}@${instrument.edition}`,
    entity: state,
    asOf: scores.asOf,
    stateComment: stateCommentOf(scores, state),
    root: explainNode(about(scores, state), at, unit, WHOLE, gainsAtBest(scores, at, unit)),
  };
}

const WHOLE: Place = { weight: 1, effectiveWeight: 1, renormalizedWeight: 1, role: "counted" };

/** What a child did where its weight makes up a part of the value. */
const ENTERED: ReadonlySet<Role> = new Set(["counted", "at-worst", "at-group-mean"]);

/** The same scores with the records of one entity only, so that its cells are not looked for among all others. */
function about(scores: Scores, entity: string): Scores {
  const { answers, adjudications = [], ...others } = scores.records;
  const own = <T extends { readonly entity: string }>(records: Iterable<T>) =>
    [...records].filter((record) => record.entity === entity);
  return { ...scores, records: { ...others, answers: own(answers), adjudications: own(adjudications) } };
}

function explainNode(
  scores: Scores,
  at: number,
  unit: number,
  place: Place,
  gainOf: ReturnType<typeof gainsAtBest>,
): ExplainedNode {
  const { plan } = scores;
  const node = plan.nodes[at]!;
  const score = scoreAt(scores, at, unit);
  const gates = gatesAt(scores, at, unit).map(({ gate, ...outcome }) => ({
    gate: node.gates[gate]!.gate,
    outcome,
    cells: node.gates[gate]!.leaves.map((leaf) => gateCellOf(scores, leaf, unit)),
  }));
  const sum = node.children.reduce((total, child) => total + shareOf(scores, child, node.aggregate.use, unit), 0);
  let counted = 0;
  const places = node.children.map((child) => placeOf(scores, at, child, child.counted ? counted++ : -1, unit));
  const entered = places.map(({ role }) => ENTERED.has(role));
  const present = node.children.reduce(
    (total, child, i) => (entered[i] ? total + shareOf(scores, child, node.aggregate.use, unit) : total),
    0,
  );
  const children = node.children.map((child, i) => {
    const share = shareOf(scores, child, node.aggregate.use, unit);
    const effectiveWeight = sum === 0 ? 0 : (place.effectiveWeight * share) / sum;
    const above = place.renormalizedWeight;
    const renormalized =
      above === undefined || !entered[i] || present === 0 ? {} : { renormalizedWeight: (above * share) / present };
    const own = { ...places[i]!, effectiveWeight, ...renormalized };
    return child.kind === "leaf"
      ? explainCriterion(scores, child.at, unit, own, gainOf(child.at))
      : explainNode(scores, child.at, unit, own, gainOf);
  });
  return {
    kind: "node",
    node: node.id,
    ...(node.title === undefined ? {} : { title: node.title }),
    ...place,
    aggregate: node.aggregate,
    ...(node.missing === undefined ? {} : { missing: node.missing }),
    minCoverage: node.minCoverage,
    ...(node.minPresent === undefined ? {} : { minPresent: node.minPresent }),
    gates,
    ...(node.plugIn === undefined ? {} : { plugIn: { name: node.plugIn.name, version: node.plugIn.version } }),
    ...(node.aggregate.use === "outranking" ? { others: comparedOthers(scores, at, unit) } : {}),
    ...eligibilityAt(scores, at, unit),
    ...(node.mixedForce === undefined ? {} : { mixedForce: node.mixedForce }),
    ...(plan.methodology.statisticalIndex === true ? { statisticalIndex: true as const } : {}),
    score,
    children: children as readonly (ExplainedNode | ExplainedCriterion)[],
  };
}

function eligibilityAt(scores: Scores, at: number, unit: number): Pick<ExplainedNode, "eligibility"> {
  const { eligible, least } = scores.plan.nodes[at]!;
  if (eligible === undefined || scores.nodes[at]!.state[unit] === LEFT_OUT) return {};
  const condition = answerCondition(eligible, scores, unit);
  return { eligibility: { condition, ...(Number.isFinite(least) ? { least } : {}) } };
}

function gateCellOf(scores: Scores, at: number, unit: number): GateCell {
  const { id, conversion } = scores.plan.leaves[at]!;
  const scale = conversion.use === "level-map" ? conversion.levels : [];
  return { criterion: id, reading: readingAt(scores, at, unit), scale };
}

/** What a child weighs for coverage among those that apply to this unit. */
function shareOf(scores: Scores, child: PlanChild, use: string, unit: number): number {
  if (!child.counted || columnOf(scores, child).state[unit] === LEFT_OUT) return 0;
  if (use === "pooled-share" && child.kind === "node") return scores.nodes[child.at]!.pooled?.applicable[unit] ?? 1;
  return usesWeights(use) ? child.weight : 1;
}

function isCountedOnly({ plan }: Scores, { kind, at }: PlanChild): boolean {
  if (kind === "node") return false;
  const { conversion } = plan.leaves[at]!;
  return conversion.use === "level-map" && conversion.countedOnly;
}

function columnOf(scores: Scores, child: PlanChild) {
  return child.kind === "leaf" ? scores.leaves[child.at]! : scores.nodes[child.at]!;
}

function lowOf(scores: Scores, { kind, at }: PlanChild, unit: number): number {
  return kind === "leaf" ? rangeOfCell(scores.leaves[at]!, unit)[0] : scores.nodes[at]!.low[unit]!;
}

/** The mean that stands in for a missing child, when somebody had a value to average. */
function imputedAt(given: Means | undefined, unit: number): Pick<Place, "role" | "counted" | "imputed"> | undefined {
  if (given === undefined) return undefined;
  const group = groupOf(given, unit);
  const n = given.counts[group] ?? 0;
  if (n === 0) return undefined;
  const counted = given.means[group]!;
  const region = given.grouping?.names[group];
  if (region === undefined) return { role: "at-group-mean", counted, imputed: { n } };
  return { role: "at-region-mean", counted, imputed: { n, region } };
}

/** What the node did with the child, and the number that entered it. */
function placeOf(
  scores: Scores,
  at: number,
  child: PlanChild,
  position: number,
  unit: number,
): Omit<Place, "effectiveWeight"> {
  const { weight } = child;
  if (!child.counted) return { weight, role: "weight-zero" };
  const column = columnOf(scores, child);
  const { missing } = scores.plan.nodes[at]!;
  switch (column.state[unit]) {
    case LEFT_OUT:
      return { weight, role: "not-applicable" };
    case WITHOUT_VALUE: {
      const imputed = imputedAt(scores.nodes[at]!.imputed[position], unit);
      if (imputed !== undefined) return { weight, ...imputed };
      const worst = lowOf(scores, child, unit);
      if (missing === "worst-case" && Number.isFinite(worst)) return { weight, role: "at-worst", counted: worst };
      return { weight, role: "left-out" };
    }
    default:
      return isCountedOnly(scores, child)
        ? { weight, role: "counted" }
        : { weight, role: "counted", counted: column.value[unit]! };
  }
}
