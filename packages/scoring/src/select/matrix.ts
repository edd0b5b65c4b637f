/**
 * Kinds of not knowing, in the order of their codes. `stale`: older than the criterion's validity. `unreadable`: a
 * level the scale does not have, another unit, or a value outside the criterion's domain. `no-spread`: the population gives no scale.
 */
export const UNKNOWN_KINDS = [
  "unanswered",
  "not-assessed",
  "no-information",
  "inconclusive",
  "withheld",
  "stale",
  "unreadable",
  "no-spread",
] as const;

/** Why a cell is not known. */
export type UnknownKind = (typeof UNKNOWN_KINDS)[number];

/** A rating stands. */
export const KNOWN = 0;
/** Ratings of equal standing differ: a range, perhaps a value by the methodology's policy, and never known. */
export const DISPUTED = 1;
export const NOT_APPLICABLE = 2;
const FIRST_UNKNOWN = 3;

/** The code of a kind of not knowing. */
export function codeOf(kind: UnknownKind): number {
  return FIRST_UNKNOWN + UNKNOWN_KINDS.indexOf(kind);
}

/** The kind of not knowing that a code stands for; `undefined` for a cell that is known, disputed or not applicable. */
export function unknownKindOf(code: number): UnknownKind | undefined {
  return UNKNOWN_KINDS[code - FIRST_UNKNOWN];
}

/** Codes of strength, each including the one before. */
export const STRENGTHS = ["asserted", "corroborated", "verified-on-site"] as const;

/** What a disputed cell may be, as readings: the worst and the best rating given, and the one the policy takes. */
export interface Dispute {
  /** `undefined`: a rating stands against not applicable, so anything on the scale is possible. */
  readonly worst: number | undefined;
  readonly best: number | undefined;
  readonly taken: number | undefined;
}

/**
 * What the answers say, cell by cell, once date, precedence and adjudication had their say. Column by column: the cell
 * of leaf `c` and unit `u` is at `c · units.length + u`. A reading is a place on the scale or a measured value.
 */
export interface Matrix {
  readonly units: readonly string[];
  readonly unitAt: ReadonlyMap<string, number>;
  readonly kind: Uint8Array;
  /** Meaningful only where `kind` is `KNOWN`. */
  readonly reading: Float64Array;
  readonly strength: Uint8Array;
  readonly disputes: ReadonlyMap<number, Dispute>;
}
