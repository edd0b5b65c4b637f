import { StocktakeError } from "@stocktake/model/diagnostic";
import { roundHalfUp } from "../numeric/round-half-up.ts";
import { isNumberless } from "../plan/compile-node.ts";
import type { Plan, PlanChild } from "../plan/plan.ts";
import { isRelative } from "../plan/population.ts";
import { DISPUTED, KNOWN, NOT_APPLICABLE, type UnknownKind, unknownKindOf } from "../select/matrix.ts";
import { GATE_ANSWERS, LEFT_OUT, REASONS, VALUED, WITHOUT_VALUE } from "./column.ts";
import { limitsOf } from "./gates.ts";
import { judgmentKey } from "./judgments.ts";
import type { Band, Counts, Coverage, GateOutcome, InsufficientReason, Range, RangeEnd, Score } from "./score.ts";
import type { Scores } from "./score-dataset.ts";
import { type StateCommentNote, stateCommentOf } from "./state-comment.ts";

/** One entity at one node, and at every node below. */
export interface Scorecard {
  readonly node: string;
  readonly title?: string;
  readonly score: Score;
  readonly children: readonly Scorecard[];
}

/** The scorecard of one entity, with what the State says of its assessment. */
export interface EntityScorecard extends Scorecard {
  readonly entity: string;
  readonly stateComment: StateCommentNote;
}

/**
 * Reads the scores of one entity off as a tree: from a node, or from the first root.
 *
 * @throws {StocktakeError} `UNKNOWN_ENTITY` or `UNKNOWN_NODE` when the scores do not have it.
 *
 * @example
 * const { score } = scorecardOf(scores, "QMA", "I.2");
 * if (score.kind === "scored") console.log(score.value, score.range);
 */
export function scorecardOf(scores: Scores, entity: string, node?: string): EntityScorecard {
  const card = cardAt(scores, nodePosition(scores.plan, node), unitPosition(scores, entity));
  return { entity, stateComment: stateCommentOf(scores, entity), ...card };
}

/** Where a node stands in the plan; the first root when none is named. */
export function nodePosition(plan: Plan, node?: string): number {
  const at = node === undefined ? plan.roots[0] : plan.nodeAt.get(node);
  if (at !== undefined) return at;
  const known = [...plan.nodeAt.keys()].join(", ");
  throw new StocktakeError("UNKNOWN_NODE", `The methodology has no node "${node}". It has: ${known}.`);
}

/** Where an entity stands in the columns. */
export function unitPosition(scores: Scores, entity: string): number {
  const at = scores.matrix.unitAt.get(entity);
  if (at !== undefined) return at;
  throw new StocktakeError("UNKNOWN_ENTITY", `The scored records say nothing of an entity "${entity}".`);
}

function cardAt(scores: Scores, at: number, unit: number): Scorecard {
  const node = scores.plan.nodes[at]!;
  const children = node.children.flatMap((child) =>
    child.kind === "node" && child.counted ? [cardAt(scores, child.at, unit)] : [],
  );
  const title = node.title === undefined ? {} : { title: node.title };
  return { node: node.id, ...title, score: scoreAt(scores, at, unit), children };
}

/** The score of one unit at one node, by their positions. */
export function scoreAt(scores: Scores, at: number, unit: number): Score {
  const { plan } = scores;
  const node = plan.nodes[at]!;
  const column = scores.nodes[at]!;
  if (column.state[unit] === LEFT_OUT)
    return { kind: "not-applicable", reason: "Every criterion that counts here is not applicable." };
  const coverage: Coverage = {
    known: column.known[unit]!,
    corroborated: column.corroborated[unit]!,
    verified: column.verified[unit]!,
  };
  if (isNumberless(node.aggregate.use) && !node.empty) {
    const counts = countsAt(scores, at, unit);
    const judgment = scores.judgments.get(judgmentKey(node.id, scores.units[unit]!));
    if (judgment === undefined) return { kind: "counted", counts, coverage };
    const { level, rationale, date, by } = judgment;
    return { kind: "judged", level, rationale, date, by, counts, coverage };
  }
  const range = rangeAt(column, unit);
  if (column.state[unit] === WITHOUT_VALUE) {
    const why = REASONS[column.why[unit]!] as InsufficientReason;
    const needed = why === "coverage" ? node.minCoverage : why === "present" ? node.minPresent : undefined;
    return { kind: "insufficient", range, coverage, why, ...(needed === undefined ? {} : { needed }) };
  }
  const value = column.value[unit]!;
  const band = bandOf(plan, value, range);
  const gated = gatesAt(scores, at, unit).filter(
    ({ answer, before }) => answer === "undecided" || before !== undefined,
  );
  return {
    kind: "scored",
    value,
    range,
    coverage,
    ...(band === undefined ? {} : { band }),
    ...(gated.length === 0 ? {} : { gated }),
    ...(node.unofficial ? { unofficial: true as const } : {}),
    ...(column.outside[unit] === 1 ? { outsideRange: true as const } : {}),
  };
}

/** A range from two doubles in which an infinity stands for no bound. */
export function rangeAt({ low, high }: { low: Float64Array; high: Float64Array }, unit: number): Range {
  return rangeOf([low[unit]!, high[unit]!]);
}

export function rangeOf([low, high]: readonly [number, number]): Range {
  return [endOf(low), endOf(high)];
}

function endOf(end: number): RangeEnd {
  return Number.isFinite(end) ? end : "unbounded";
}

/** The band of a value, from the methodology's own edges, and whether no unknown can move it to another. */
export function bandOf(plan: Plan, value: number, range: Range): Band | undefined {
  const at = bandPlaceOf(plan, value);
  if (at === -1) return undefined;
  const settled = range.every((end) => end !== "unbounded" && bandPlaceOf(plan, end) === at);
  return { name: plan.bands[at]!.name, settled };
}

/** The place of the band in which a number falls, 0 the lowest; −1 below all of them. */
export function bandPlaceOf({ methodology, bands }: Plan, x: number): number {
  const { bandOn, publish } = methodology;
  const decimals = bandOn === "rounded" ? publish?.decimals : undefined;
  const read = decimals === undefined ? x : roundHalfUp(x, decimals);
  return bands.findLastIndex(({ from }) => from <= read);
}

/** What every gate of a node said of one unit; gates that did not act are left out. */
export function gatesAt(
  scores: Scores,
  at: number,
  unit: number,
): readonly (GateOutcome & { readonly gate: number })[] {
  const column = scores.nodes[at]!;
  const { plan, matrix } = scores;
  let before = column.beforeGates?.[unit] ?? 0;
  return plan.nodes[at]!.gates.flatMap((ready, gate) => {
    const answer = GATE_ANSWERS[column.gateAnswers[gate]![unit]!];
    const limits = limitsOf(ready, unit, matrix, plan.leaves);
    if (answer === undefined || answer === "" || limits === undefined) return [];
    const { reached, atBest } = limits;
    const { use, reason } = ready.gate;
    const changed = column.state[unit] === VALUED && before > atBest;
    const outcome = { gate, use, reason, answer, ...(reached && { reached }), ...(changed ? { before } : {}) };
    if (changed) before = atBest;
    return [outcome];
  });
}

/** Why a cell has no number; `undefined` where it has one, is disputed or does not apply. */
export function unknownKindAt(scores: Scores, leaf: number, unit: number): UnknownKind | undefined {
  const code = scores.matrix.kind[leaf * scores.units.length + unit]!;
  if (code !== KNOWN) return unknownKindOf(code);
  if (scores.leaves[leaf]!.state[unit] === VALUED) return undefined;
  const { conversion } = scores.plan.leaves[leaf]!;
  return conversion.use === "measured" && isRelative(conversion.normalizer) ? "no-spread" : "unreadable";
}

function countsAt(scores: Scores, at: number, unit: number): Counts {
  const { plan, matrix } = scores;
  const below = new Set<number>();
  const gather = (child: PlanChild): void => {
    if (!child.counted) return;
    if (child.kind === "leaf") below.add(child.at);
    else plan.nodes[child.at]!.children.forEach(gather);
  };
  plan.nodes[at]!.children.forEach(gather);

  const levels: Record<string, number> = {};
  const unknown: Partial<Record<UnknownKind, number>> = {};
  const counts = { measured: 0, disputed: 0, notApplicable: 0 };
  for (const leaf of [...below].sort((a, b) => a - b)) {
    const { conversion } = plan.leaves[leaf]!;
    if (conversion.use === "level-map") for (const level of conversion.levels) levels[level] ??= 0;
    const cell = leaf * matrix.units.length + unit;
    const kind = matrix.kind[cell]!;
    const why = unknownKindAt(scores, leaf, unit);
    if (why !== undefined) unknown[why] = (unknown[why] ?? 0) + 1;
    else if (kind === DISPUTED) counts.disputed++;
    else if (kind === NOT_APPLICABLE) counts.notApplicable++;
    else if (conversion.use === "measured") counts.measured++;
    else {
      const level = conversion.levels[matrix.reading[cell]!]!;
      levels[level] = levels[level]! + 1;
    }
  }
  return { levels, ...counts, unknown, total: below.size };
}
