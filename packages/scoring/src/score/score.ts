import type { UnknownKind } from "../select/matrix.ts";

export type { UnknownKind } from "../select/matrix.ts";

/** An end of a range: a number, or the statement that there is no bound. */
export type RangeEnd = number | "unbounded";

/** Every unknown read as the worst it can be, then as the best. Exact, since no node can fall when a rating rises. */
export type Range = readonly [worst: RangeEnd, best: RangeEnd];

/**
 * The share of what applies that is known, by effective weight: the product of normalized weights along the path.
 * Each number includes the next: what is verified on site is also corroborated, and known.
 */
export interface Coverage {
  readonly known: number;
  readonly corroborated: number;
  readonly verified: number;
}

/** How many criteria below a node stand where. Every criterion is counted once. */
export interface Counts {
  /** By level of the scale, worst first; a level nobody has is there with 0. */
  readonly levels: Readonly<Record<string, number>>;
  readonly measured: number;
  readonly disputed: number;
  readonly notApplicable: number;
  readonly unknown: Readonly<Partial<Record<UnknownKind, number>>>;
  readonly total: number;
}

/** The band a value falls in; `settled` when both ends of the range fall in it too. */
export interface Band {
  readonly name: string;
  readonly settled: boolean;
}

/** What a gate said: whether its condition holds, given what is not known, and what it did. */
export interface GateOutcome {
  readonly use: "cap-if" | "requires-all" | "ladder";
  readonly reason: string;
  /** A ladder holds when its last rung is reached. */
  readonly answer: "holds" | "does-not-hold" | "undecided";
  /** How many rungs of a ladder are reached without a gap, at worst and at best. */
  readonly reached?: readonly [worst: number, best: number];
  /** The value before the gate, when the gate changed it. */
  readonly before?: number;
}

/** Why there is a range and no value. */
export type InsufficientReason =
  | "coverage"
  | "present"
  | "incomplete"
  | "no-child"
  | "alone"
  | "gate"
  | "outside-range"
  | "eligibility";

/**
 * How far one node is implemented, or why that cannot be said. Look at `kind` before anything else: a value stands
 * only where enough was known to state one.
 */
export type Score =
  | {
      readonly kind: "scored";
      readonly value: number;
      readonly range: Range;
      readonly coverage: Coverage;
      readonly band?: Band;
      /** The gates that changed the value or are undecided. */
      readonly gated?: readonly GateOutcome[];
      readonly unofficial?: true;
      /** A statistical index keeps a value that imputation put outside its own range. */
      readonly outsideRange?: true;
    }
  | {
      readonly kind: "insufficient";
      readonly range: Range;
      readonly coverage: Coverage;
      readonly why: InsufficientReason;
      /** The threshold that was missed, for `coverage` and `present`. */
      readonly needed?: number;
    }
  | { readonly kind: "counted"; readonly counts: Counts; readonly coverage: Coverage }
  | {
      readonly kind: "judged";
      readonly level: string;
      readonly rationale: string;
      /** The day of the judgment, and the pseudonym of who gave it. */
      readonly date: string;
      readonly by: string;
      readonly counts: Counts;
      readonly coverage: Coverage;
    }
  | { readonly kind: "not-applicable"; readonly reason: string };
