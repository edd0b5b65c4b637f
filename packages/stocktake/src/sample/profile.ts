import { daysAfter } from "@stocktake/model/define";
import type { InventedState } from "./place.ts";
import type { Stream } from "./stream.ts";

/** What an invented State is like: everything its records follow from. */
export interface Profile {
  readonly index: number;
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
  readonly hasGaps: boolean;
  /** No provider of informal transfers may operate there, so the subsection does not apply. */
  readonly barsInformalTransfers: boolean;
  /** It has not sent the report that is due. */
  readonly reportsLate: boolean;
  /** The visits to it, the oldest first. */
  readonly visits: readonly PlannedVisit[];
}

/** A visit as the sample plans it. */
export interface PlannedVisit {
  readonly id: string;
  readonly kind: "comprehensive" | "focused" | "follow-up";
  readonly from: string;
  readonly to: string;
  readonly agreed: string;
  readonly plan: "visit-plan-2008" | "visit-plan-2025";
  /** The subsections a focused visit or a follow-up looked at. */
  readonly sections?: readonly [string, string];
  readonly follows?: string;
}

const CLUSTERS = ["a", "b", "c"] as const;
type Aspects = readonly [string, string];
const FOCUS: readonly [Aspects, ...Aspects[]] = [
  ["I.2", "I.4"],
  ["II.10", "II.2"],
  ["I.5", "I.6"],
  ["II.7", "II.9"],
];

/** Draws what a State is like. */
export function profileOf(state: InventedState, index: number, stream: Stream): Profile {
  const standing = stream.between(8, 32);
  const optimism = stream.pick([0, 0, 1] as const);
  const reached = stream.between(55, 97);
  return {
    index,
    state,
    stream,
    cluster: CLUSTERS[index % 3] ?? "a",
    standing,
    optimism,
    reached,
    hasGaps: index % 4 === 2,
    barsInformalTransfers: index % 5 === 3,
    reportsLate: index % 8 === 5,
    visits: visitsOf(state, index, stream),
  };
}

/** Every fourth State was visited in 2009 or 2010, every third in 2025 or 2026; where both, the second is a follow-up. */
function visitsOf(state: InventedState, index: number, stream: Stream): readonly PlannedVisit[] {
  const visits: PlannedVisit[] = [];
  if (index % 4 === 0) {
    const from = daysAfter("2009-03-02", stream.below(520));
    visits.push({
      id: `visit-${state.id}-1`,
      kind: "comprehensive",
      from,
      to: daysAfter(from, 4),
      agreed: daysAfter(from, -60),
      plan: "visit-plan-2008",
    });
  }
  if (index % 3 !== 1) return visits;
  const from = daysAfter("2025-09-01", stream.below(180));
  const agreed = "2025-06-02";
  const [before] = visits;
  const id = `visit-${state.id}-${visits.length + 1}`;
  const plan = "visit-plan-2025";
  const sections = stream.pick(FOCUS);
  if (before !== undefined)
    visits.push({ id, kind: "follow-up", from, to: daysAfter(from, 2), agreed, plan, sections, follows: before.id });
  else if (index % 2 === 1) visits.push({ id, kind: "comprehensive", from, to: daysAfter(from, 4), agreed, plan });
  else visits.push({ id, kind: "focused", from, to: daysAfter(from, 2), agreed, plan, sections });
  return visits;
}

/** The visit of the present round, where there is one. */
export function presentVisit({ visits }: Profile): PlannedVisit | undefined {
  return visits.find(({ plan }) => plan === "visit-plan-2025");
}
