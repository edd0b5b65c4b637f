import { isNumberless } from "../plan/compile-node.ts";
import type { Plan } from "../plan/plan.ts";
import type { Scores } from "../score/score-dataset.ts";
import { nodePosition, scoreAt, unitPosition } from "../score/scorecard.ts";
import type { ComparedNode, ComparedSide, Comparison, IncomparableReason } from "./comparison.ts";
import { dueOf } from "./due-of.ts";
import { judgeDominance } from "./judge-dominance.ts";
import { scoreMixes } from "./score-mixes.ts";
import { ALL_AFTER, SOURCES } from "./share-out.ts";

/**
 * Says what changed for one entity between two scores, at a node and at every node below, and what each change is due
 * to. The four sources are switched in all sixteen ways and get their Shapley values (L. S. Shapley, 1953), so that no
 * order is favoured; they sum to the whole change (to 1e-12 of the scale), and one that did not change gets 0. Swapping
 * the sides flips every sign.
 *
 * What each source takes from the side before or after:
 * - `rating`: what cells say that stand alike on both sides: the level or value of a rated cell, the span of a disputed
 *   one. That a criterion does not apply is a rating too.
 * - `coverage`: which cells are rated, which disputed and which unknown, stale ones included. A cell that is known on
 *   one side only has the rating of that side wherever it is known, so that all its effect is coverage.
 * - `content`: the edition of the instrument: its criteria, scales, domains and validity. A criterion of one edition
 *   only comes and goes with it, and brings along the place and weight that the methodology of its side gives it, and
 *   its cell there: all it adds is content.
 * - `method`: everything the methodology says of what both editions ask: tree, weights, numbers of levels, normalizers,
 *   aggregators, policies, thresholds, gates, precedence; and the population that relative normalizers and group means
 *   are frozen on. Bands move no number.
 *
 * Where a side or a mix has no value, both ends of the range are shared out instead. The verdicts are about the records
 * alone, both read by the plan of the side after: see `docs/methods/dominance.md`. Two versions of a methodology, and two editions
 * of an instrument, can be compared; numbers marked unofficial too, and each score carries its mark.
 *
 * @param options `state`: the id of the entity. `node`: where to begin; the first root of the side after if left out.
 * @returns `compared` with changes in the unit of the scores; `incomparable` for another instrument, for an entity or a
 *   node that one side does not have, for a node that gives no number, and for editions that cannot be mixed.
 * @throws {StocktakeError} `UNKNOWN_ENTITY` or `UNKNOWN_NODE` when neither side has it.
 *
 * @example
 * const change = compareScores(before, after, { state: "QMA", node: "I.2" });
 * console.log(change.kind === "incomparable" ? change.sentence : change.due);
 */
export function compareScores(
  before: Scores,
  after: Scores,
  { state, node }: { readonly state: string; readonly node?: string },
): Comparison {
  const [was, is] = [sideOf(before), sideOf(after)];
  if (before.plan.instrument.id !== after.plan.instrument.id)
    return refuse("other-instrument", `One side is of ${was.instrument}, the other of ${is.instrument}.`);
  const sides = [before, after];
  const withEntity = sides.filter(({ matrix }) => matrix.unitAt.has(state)).length;
  if (withEntity === 0) unitPosition(after, state);
  if (withEntity === 1) return refuse("entity-on-one-side", `One side says nothing of an entity "${state}".`);
  const id = node ?? after.plan.nodes[nodePosition(after.plan)]!.id;
  const withNode = sides.filter(({ plan }) => plan.nodeAt.has(id)).length;
  if (withNode === 0) nodePosition(after.plan, id);
  if (withNode === 1) return refuse("node-on-one-side", `One side has no node "${id}".`);
  if (sides.some(({ plan }) => isNumberlessAt(plan, id))) {
    const nodes = nearestWithNumber(before.plan, after.plan, id);
    const hint = nodes.length === 0 ? "No node below gives one." : `These below it do: ${nodes.join(", ")}.`;
    return refuse("numberless", `The node "${id}" counts and gives no number. ${hint}`, { nodes });
  }
  const mixed = scoreMixes(before, after, state);
  if (!mixed.ok) {
    const { diagnostics } = mixed;
    return refuse("mix-refused", "What one edition asks cannot be counted as the other side counts.", { diagnostics });
  }
  const compare = (at: string) => compareNode(mixed.mixes, before, after, state, at);
  const [idsBefore, idsAfter] = sides.map(({ plan }) => nodesBelow(plan, id)) as [string[], string[]];
  return {
    kind: "compared",
    state,
    sides: { before: was, after: is },
    ...compare(id),
    below: idsAfter.filter((each) => idsBefore.includes(each)).map(compare),
    onlyBefore: idsBefore.filter((each) => !idsAfter.includes(each)),
    onlyAfter: idsAfter.filter((each) => !idsBefore.includes(each)),
  };
}

/** The record before, read by edition and methodology of the side after. */
const RECORD_BEFORE = SOURCES.reduce(
  (mix, source, at) => (source === "content" || source === "method" ? mix | (1 << at) : mix),
  0,
);

function compareNode(mixes: readonly Scores[], before: Scores, after: Scores, state: string, id: string): ComparedNode {
  const read = (scores: Scores) => scoreAt(scores, scores.plan.nodeAt.get(id)!, scores.matrix.unitAt.get(state)!);
  const recordIn = (scores: Scores) => ({ scores, unit: scores.matrix.unitAt.get(state)! });
  const { title } = after.plan.nodes[after.plan.nodeAt.get(id)!]!;
  const [earlier, later] = [mixes[RECORD_BEFORE]!, mixes[ALL_AFTER]!];
  return {
    node: id,
    ...(title === undefined ? {} : { title }),
    before: read(before),
    after: read(after),
    due: dueOf(mixes.map(read)),
    verdict: judgeDominance(recordIn(earlier), recordIn(later), later.plan.nodeAt.get(id)!),
  };
}

function sideOf({ plan: { methodology, instrument }, asOf }: Scores): ComparedSide {
  return {
    methodology: `${methodology.id}@${methodology.version}`,
    instrument: `${instrument.id}@${instrument.edition}`,
    asOf,
  };
}

function refuse(
  why: IncomparableReason,
  sentence: string,
  more: Partial<Pick<Extract<Comparison, { kind: "incomparable" }>, "nodes" | "diagnostics">> = {},
): Comparison {
  return { kind: "incomparable", why, sentence, nodes: [], diagnostics: [], ...more };
}

function isNumberlessAt({ nodes, nodeAt }: Plan, id: string): boolean {
  return isNumberless(nodes[nodeAt.get(id)!]!.aggregate.use);
}

/** The ids of the nodes that are counted below a node, parents before children. */
function nodesBelow(plan: Plan, id: string): readonly string[] {
  return childNodesOf(plan, id).flatMap((child) => [child, ...nodesBelow(plan, child)]);
}

function childNodesOf({ nodes, nodeAt }: Plan, id: string): readonly string[] {
  return nodes[nodeAt.get(id)!]!.children.flatMap(({ kind, at, counted }) =>
    kind === "node" && counted ? [nodes[at]!.id] : [],
  );
}

function nearestWithNumber(before: Plan, after: Plan, id: string): readonly string[] {
  return childNodesOf(after, id).flatMap((child) =>
    before.nodeAt.has(child) && !isNumberlessAt(before, child) && !isNumberlessAt(after, child)
      ? [child]
      : nearestWithNumber(before, after, child),
  );
}
