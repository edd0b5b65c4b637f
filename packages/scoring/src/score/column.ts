import type { PlanNode } from "../plan/plan.ts";

/** A number was reached from what is known; it counts for coverage as far as its own coverage says. */
export const VALUED = 0;
/** A number stands in for what is not known: a disputed cell under a policy. It counts as unknown for coverage. */
export const ASSUMED = 1;
/** There is a range and no value. */
export const WITHOUT_VALUE = 2;
/** It does not apply, and leaves the denominator. */
export const LEFT_OUT = 3;

/**
 * One criterion or one node, unit by unit. Where `state` says that there is no number, what stands in the arrays of
 * numbers has no meaning. `low` and `high` are infinite where there is no bound.
 */
export interface Column {
  readonly state: Uint8Array;
  readonly value: Float64Array;
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly known: Float64Array;
  readonly corroborated: Float64Array;
  readonly verified: Float64Array;
}

/** A node's column, with what only nodes have. */
export interface NodeColumn extends Column {
  /** Code of {@link REASONS}, where there is no value. */
  readonly why: Uint8Array;
  /** 1 where a statistical index keeps a value outside its own range. */
  readonly outside: Uint8Array;
  /** The value before the gates acted, for nodes that have gates. */
  readonly beforeGates: Float64Array | undefined;
  /** For each gate of the node, code of {@link GATE_ANSWERS} unit by unit. */
  readonly gateAnswers: readonly Uint8Array[];
  /** The number put in place of a missing child, by place of the counted child; `group-mean` only. */
  readonly groupMeans: Float64Array | undefined;
}

/** Why a node has no value, by code; the first means that it has one. */
export const REASONS = ["", "coverage", "present", "incomplete", "no-child", "outside-range", "gate"] as const;

/** What a gate said, by code; the first means that it did not act. */
export const GATE_ANSWERS = ["", "holds", "does-not-hold", "undecided"] as const;

export function emptyColumn(units: number): Column {
  return {
    state: new Uint8Array(units),
    value: new Float64Array(units),
    low: new Float64Array(units),
    high: new Float64Array(units),
    known: new Float64Array(units),
    corroborated: new Float64Array(units),
    verified: new Float64Array(units),
  };
}

export function emptyNodeColumn(units: number, node: PlanNode, counted: number): NodeColumn {
  return {
    ...emptyColumn(units),
    why: new Uint8Array(units),
    outside: new Uint8Array(units),
    beforeGates: node.gates.length > 0 ? new Float64Array(units) : undefined,
    gateAnswers: node.gates.map(() => new Uint8Array(units)),
    groupMeans: node.missing === "group-mean" ? new Float64Array(counted) : undefined,
  };
}
