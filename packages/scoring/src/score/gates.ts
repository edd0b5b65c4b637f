import { isNumberless } from "../plan/compile-node.ts";
import type { PlanGate, PlanLeaf, PlanNode } from "../plan/plan.ts";
import type { Matrix } from "../select/matrix.ts";
import { placesOfCell } from "../select/places-of-cell.ts";
import { GATE_ANSWERS, LEFT_OUT, type NodeColumn, REASONS, VALUED, WITHOUT_VALUE } from "./column.ts";

const HOLDS = GATE_ANSWERS.indexOf("holds");
const DOES_NOT_HOLD = GATE_ANSWERS.indexOf("does-not-hold");
const UNDECIDED = GATE_ANSWERS.indexOf("undecided");
const GATE = REASONS.indexOf("gate");

/** What a gate says of one unit: its answer, by code, and what it lets the value be at most, at both ends. */
export interface GateLimits {
  readonly answer: number;
  readonly atWorst: number;
  /** Also of the value: an undecided gate leaves it, or the node has none. */
  readonly atBest: number;
  /** How many rungs of a ladder are reached without a gap, at worst and at best. */
  readonly reached?: readonly [worst: number, best: number];
}

/**
 * Lets the gates of a node act, in the order declared, on the value and on both ends of the range.
 *
 * At the worst end every unknown is taken to be at its worst, so an undecided gate acts on that end alone; ranges
 * stay exact because no gate can act on a better record and spare a worse one. What gates say may be known
 * beforehand, where the same readings are scored again and again.
 */
export function applyGates(
  node: PlanNode,
  column: NodeColumn,
  matrix: Matrix,
  leaves: readonly PlanLeaf[],
  limitsAt: (gate: number, unit: number) => GateLimits | undefined = (gate, unit) =>
    limitsOf(node.gates[gate]!, unit, matrix, leaves),
): void {
  const { state, value, low, high, why, outside, beforeGates } = column;
  beforeGates?.set(value);
  node.gates.forEach((ready, g) => {
    const answers = column.gateAnswers[g]!;
    for (let u = 0; u < value.length; u++) {
      if (state[u] === LEFT_OUT) continue;
      const limits = limitsAt(g, u);
      if (limits === undefined) continue;
      const { answer, atWorst, atBest } = limits;
      answers[u] = answer;
      value[u] = Math.min(value[u]!, atBest);
      high[u] = Math.min(high[u]!, atBest);
      low[u] = Math.min(low[u]!, atWorst);
      if (answer === UNDECIDED && ready.gate.use !== "cap-if" && state[u] === VALUED) {
        state[u] = WITHOUT_VALUE;
        why[u] = GATE;
      }
    }
  });
  if (isNumberless(node.aggregate.use)) return;
  for (let u = 0; u < value.length; u++) {
    if (state[u] === LEFT_OUT || why[u] === GATE) continue;
    if (low[u] === high[u]) {
      // The gates left one point: it is the value, whatever was known before they acted.
      if (state[u] === WITHOUT_VALUE && beforeGates !== undefined) beforeGates[u] = low[u]!;
      state[u] = VALUED;
      why[u] = 0;
      value[u] = low[u]!;
    }
    if (state[u] === VALUED && value[u]! >= low[u]! && value[u]! <= high[u]!) outside[u] = 0;
  }
}

/** What a gate says of one unit, from the worst and the best that the unknowns allow; nothing: it does not act. */
export function limitsOf(
  ready: PlanGate,
  unit: number,
  matrix: Matrix,
  leaves: readonly PlanLeaf[],
): GateLimits | undefined {
  if (ready.gate.use === "ladder") return limitsOfLadder(ready, unit, matrix, leaves);
  const { gate, edges, most } = ready;
  let applicable = 0;
  let least = 0;
  let greatest = 0;
  for (const [i, leaf] of ready.leaves.entries()) {
    const places = placesOfCell(matrix, leaves, leaf, unit);
    if (places === undefined) continue;
    applicable++;
    const [worst, best] = places;
    const edge = edges[i]!;
    if (gate.use === "cap-if") {
      if (best <= edge) least++;
      if (worst <= edge) greatest++;
    } else {
      if (worst >= edge) least++;
      if (best >= edge) greatest++;
    }
  }
  if (applicable === 0) return undefined;
  const needed = gate.use === "cap-if" ? gate.count : applicable;
  const answer = least >= needed ? HOLDS : greatest >= needed ? UNDECIDED : DOES_NOT_HOLD;
  const acts = answer === (gate.use === "cap-if" ? HOLDS : DOES_NOT_HOLD);
  const free = Number.POSITIVE_INFINITY;
  return { answer, atWorst: acts || answer === UNDECIDED ? most : free, atBest: acts ? most : free };
}

/** How far a ladder is climbed at worst and at best. A criterion that does not apply breaks no rung. */
function limitsOfLadder(
  { rungs, most, leaves: all }: PlanGate,
  unit: number,
  matrix: Matrix,
  leaves: readonly PlanLeaf[],
): GateLimits | undefined {
  if (all.every((leaf) => placesOfCell(matrix, leaves, leaf, unit) === undefined)) return undefined;
  const climbed = (end: 0 | 1) => {
    const gap = rungs.findIndex((rung) =>
      rung.leaves.some((leaf, i) => {
        const places = placesOfCell(matrix, leaves, leaf, unit);
        return places !== undefined && places[end] < rung.edges[i]!;
      }),
    );
    return gap === -1 ? rungs.length : gap;
  };
  const reached = [climbed(0), climbed(1)] as const;
  const [worst, best] = reached;
  const answer = worst < best ? UNDECIDED : best === rungs.length ? HOLDS : DOES_NOT_HOLD;
  return { answer, reached, atWorst: rungs[worst - 1]?.cap ?? most, atBest: rungs[best - 1]?.cap ?? most };
}
