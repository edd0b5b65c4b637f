import { daysAfter } from "@stocktake/model/define";
import type { InventedState } from "./place.ts";
import type { Stream } from "./stream.ts";

/** What an invented State is like: everything its records follow from. */
export interface Profile {
  readonly state: InventedState;
  readonly stream: Stream;
  /** The geographic cluster that keeps its dossier. */
  readonly cluster: "a" | "b" | "c";
  /** How far implementation has come on the whole, in tenths of a level: 0 is the lowest level, 40 the highest. */
  readonly standing: number;
  /** How many levels its own report tends to stand above the reviewers' findings. */
  readonly optimism: number;
  /** The share of cells, in a hundred, that a desk review reached. */
  readonly reached: number;
  /** Some answers of an earlier round were never asked again. */
  readonly hasOldRound: boolean;
  /** No provider of informal transfers may operate there, so the subsection does not apply. */
  readonly barsInformalTransfers: boolean;
  readonly visit?: PlannedVisit;
}

/** A visit as the sample plans it. */
export interface PlannedVisit {
  readonly id: string;
  readonly kind: "comprehensive" | "focused";
  readonly from: string;
  readonly to: string;
  /** The subsections a focused visit looked at. */
  readonly sections?: readonly [string, string];
}

const CLUSTERS = ["a", "b", "c"] as const;
type Aspects = readonly [string, string];
const FOCUS: readonly [Aspects, ...Aspects[]] = [
  ["I.2", "I.4"],
  ["I.7", "I.8"],
  ["I.5", "I.6"],
  ["I.1", "I.9"],
];

/** Draws what a State is like. Every third State was visited, every second of these visits was focused. */
export function profileOf(state: InventedState, index: number, stream: Stream): Profile {
  const standing = stream.between(6, 32);
  const optimism = stream.pick([0, 0, 1] as const);
  const reached = stream.between(55, 97);
  const visit = index % 3 === 1 ? visitOf(state, index, stream) : undefined;
  return {
    state,
    stream,
    cluster: CLUSTERS[index % 3] ?? "a",
    standing,
    optimism,
    reached,
    hasOldRound: index % 4 === 2,
    barsInformalTransfers: index % 5 === 3,
    ...(visit === undefined ? {} : { visit }),
  };
}

function visitOf(state: InventedState, index: number, stream: Stream): PlannedVisit {
  const from = daysAfter("2025-09-01", stream.below(180));
  const id = `visit-${state.id}`;
  if (index % 2 === 1) return { id, kind: "comprehensive", from, to: daysAfter(from, 4) };
  return { id, kind: "focused", from, to: daysAfter(from, 2), sections: stream.pick(FOCUS) };
}
