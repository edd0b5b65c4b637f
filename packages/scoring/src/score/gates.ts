import { isNumberless } from "../plan/compile-node.ts";
import type { PlanGate, PlanLeaf, PlanNode } from "../plan/plan.ts";
import { DISPUTED, KNOWN, type Matrix, NOT_APPLICABLE } from "../select/matrix.ts";
import { GATE_ANSWERS, LEFT_OUT, type NodeColumn, REASONS, VALUED, WITHOUT_VALUE } from "./column.ts";

const HOLDS = GATE_ANSWERS.indexOf("holds");
const DOES_NOT_HOLD = GATE_ANSWERS.indexOf("does-not-hold");
const UNDECIDED = GATE_ANSWERS.indexOf("undecided");
const GATE = REASONS.indexOf("gate");

/**
 * Lets the gates of a node act, in the order declared, on the value and on both ends of the range.
 *
 * At the worst end every unknown is taken to be at its worst, so an undecided gate acts on that end alone; ranges
 * stay exact because no gate can act on a better record and spare a worse one. Gates that are answered act on the
 * answers in the column.
 */
export function applyGates(
  node: PlanNode,
  column: NodeColumn,
  matrix: Matrix,
  leaves: readonly PlanLeaf[],
  areAnswered = false,
): void {
  const { state, value, low, high, why, outside, beforeGates } = column;
  beforeGates?.set(value);
  node.gates.forEach((ready, g) => {
    const answers = column.gateAnswers[g]!;
    const { most } = ready;
    const actsOn = GATE_ANSWERS.indexOf(ready.actsOn);
    for (let u = 0; u < value.length; u++) {
      if (state[u] === LEFT_OUT) continue;
      if (!areAnswered) answers[u] = answerOf(ready, u, matrix, leaves);
      const answer = answers[u]!;
      const acts = answer === actsOn;
      if (acts) {
        value[u] = Math.min(value[u]!, most);
        high[u] = Math.min(high[u]!, most);
      }
      if (acts || answer === UNDECIDED) low[u] = Math.min(low[u]!, most);
      if (answer === UNDECIDED && ready.gate.use === "requires-all" && state[u] === VALUED) {
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

/** What a gate says of one unit, by code, from the least and the greatest counts that the unknowns allow; 0: it does not act. */
export function answerOf(ready: PlanGate, unit: number, matrix: Matrix, leaves: readonly PlanLeaf[]): number {
  let applicable = 0;
  let least = 0;
  let greatest = 0;
  const { gate, edges } = ready;
  for (const [i, leaf] of ready.leaves.entries()) {
    const cell = leaf * matrix.units.length + unit;
    const kind = matrix.kind[cell]!;
    if (kind === NOT_APPLICABLE) continue;
    applicable++;
    const [worst, best] = placesOf(kind, cell, matrix, leaves[leaf]!);
    const edge = edges[i]!;
    if (gate.use === "cap-if") {
      if (best <= edge) least++;
      if (worst <= edge) greatest++;
    } else {
      if (worst >= edge) least++;
      if (best >= edge) greatest++;
    }
  }
  if (applicable === 0) return 0;
  const needed = gate.use === "cap-if" ? gate.count : applicable;
  return least >= needed ? HOLDS : greatest >= needed ? UNDECIDED : DOES_NOT_HOLD;
}

/** The worst and the best place on the scale that a cell may stand at. */
function placesOf(kind: number, cell: number, matrix: Matrix, { conversion }: PlanLeaf): readonly [number, number] {
  const top = conversion.use === "level-map" ? conversion.levels.length - 1 : 0;
  if (kind === KNOWN) {
    const reading = matrix.reading[cell]!;
    return [reading, reading];
  }
  const dispute = kind === DISPUTED ? matrix.disputes.get(cell) : undefined;
  return [dispute?.worst ?? 0, dispute?.best ?? top];
}
