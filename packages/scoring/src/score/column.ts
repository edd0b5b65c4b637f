import type { PlanNode } from "../plan/plan.ts";
import type { Means } from "./imputation.ts";

/** A number was reached from what is known; it counts for coverage as far as its own coverage says. */
export const VALUED = 0;
/** A number stands in for what is not known: a disputed cell under a policy. It counts as unknown for coverage. */
export const ASSUMED = 1;
/** There is a range and no value. */
export const WITHOUT_VALUE = 2;
/** It does not apply, and leaves the denominator. */
export const LEFT_OUT = 3;

/** Something unit by unit. Where `state` says that there is no number, what stands in `value` has no meaning. */
interface Valued {
  readonly state: Uint8Array;
  readonly value: Float64Array;
}

/**
 * One criterion, unit by unit. Its range is its value; where it has none, it runs from `worst` to `best`. Only a
 * disputed cell has a range of its own.
 */
export interface LeafColumn extends Valued {
  /** An infinity where there is no bound. */
  readonly worst: number;
  readonly best: number;
  readonly disputes: ReadonlyMap<number, readonly [low: number, high: number]>;
}

/** Numbers with their range and coverage. `low` and `high` are infinite where there is no bound. */
export interface Column extends Valued {
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
  /** What is put in place of a missing child, by place of the counted child; `group-mean` and `region-mean` only. */
  readonly imputed: readonly Means[];
  /** How many criteria below were counted; `pooled-share` only. */
  readonly pooled: PooledCounts | undefined;
}

/** Criteria below a pooled share, each counted once, unit by unit. */
export interface PooledCounts {
  /** Those that apply. */
  readonly applicable: Float64Array;
  /** Those of which the value is made: all that have one, and those that the missing policy fills. */
  readonly entered: Float64Array;
}

/** Why a node has no value, by code; the first means that it has one. */
export const REASONS = [
  "",
  "coverage",
  "present",
  "incomplete",
  "no-child",
  "outside-range",
  "gate",
  "alone",
  "eligibility",
] as const;

/** What a gate said, by code; the first means that it did not act. */
export const GATE_ANSWERS = ["", "holds", "does-not-hold", "undecided"] as const;

/** A column of zeros. */
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

/** A part of a column, as a window on it. */
export function partOf(column: Column, from: number, to: number): Column {
  return {
    state: column.state.subarray(from, to),
    value: column.value.subarray(from, to),
    low: column.low.subarray(from, to),
    high: column.high.subarray(from, to),
    known: column.known.subarray(from, to),
    corroborated: column.corroborated.subarray(from, to),
    verified: column.verified.subarray(from, to),
  };
}

/** The range of one cell of a criterion. */
export function rangeOfCell(
  { state, value, worst, best, disputes }: LeafColumn,
  unit: number,
): readonly [low: number, high: number] {
  const disputed = disputes.get(unit);
  if (disputed !== undefined) return disputed;
  return state[unit] === WITHOUT_VALUE ? [worst, best] : [value[unit]!, value[unit]!];
}

/** A column of zeros for a node. */
export function emptyNodeColumn(units: number, node: PlanNode, imputed: readonly Means[]): NodeColumn {
  return {
    ...emptyColumn(units),
    why: new Uint8Array(units),
    outside: new Uint8Array(units),
    beforeGates: node.gates.length > 0 ? new Float64Array(units) : undefined,
    gateAnswers: node.gates.map(() => new Uint8Array(units)),
    pooled:
      node.aggregate.use === "pooled-share"
        ? { applicable: new Float64Array(units), entered: new Float64Array(units) }
        : undefined,
    imputed,
  };
}
