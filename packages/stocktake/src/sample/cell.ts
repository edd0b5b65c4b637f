import type { Adjudication, Answer, Criterion, Rating } from "@stocktake/model";
import { daysAfter } from "@stocktake/model/define";
import { citationsOf } from "./evidence.ts";
import type { Profile } from "./profile.ts";

/** One criterion of one State while its answers are written. */
export interface Cell {
  readonly profile: Profile;
  readonly criterion: Criterion;
  /** Levels of the scale from worst to best. */
  readonly levels: readonly string[];
  /** Where the criterion stands, as a place in `levels`. */
  readonly height: number;
}

const NEIGHBOUR = { a: "b", b: "c", c: "a" } as const;

/** What the State says of itself, in the spring of 2024. */
export function selfReport(cell: Cell): readonly Answer[] {
  const { stream, state, optimism } = cell.profile;
  if (!stream.chance(86)) return [];
  const rating = stream.chance(95) ? levelNear(cell, cell.height + optimism) : notKnowing("not-assessed");
  const date = daysAfter("2024-03-01", stream.below(120));
  return [answerOf(cell, { date, rater: `${state.id}-focal-1`, basis: "self-report", strength: "asserted", rating })];
}

/** The desk review of 2025: one reviewer, sometimes a second from the next cluster. */
export function deskReview(cell: Cell): readonly Answer[] {
  const { stream, cluster, reached } = cell.profile;
  if (!stream.chance(reached)) return [];
  const rater = `cluster-${cluster}-${stream.between(1, 2)}`;
  if (!stream.chance(87)) {
    const kinds = ["no-information", "no-information", "inconclusive", "withheld", "not-assessed"] as const;
    return [onPaper(cell, rater, notKnowing(stream.pick(kinds)))];
  }
  const first = cell.height + (stream.chance(15) ? stream.near(2) : 0);
  const answers = [onPaper(cell, rater, withConfidence(cell, levelNear(cell, first)))];
  if (stream.chance(14))
    answers.push(onPaper(cell, `cluster-${NEIGHBOUR[cluster]}-1`, levelNear(cell, first + stream.near(3))));
  return answers;
}

/** What a partner organization reported in the summer of 2025, for a few cells. */
export function partnerReport(cell: Cell): readonly Answer[] {
  const { stream } = cell.profile;
  if (!stream.chance(7)) return [];
  const rating = levelNear(cell, cell.height + stream.near(2));
  const date = daysAfter("2025-06-15", stream.below(70));
  return [answerOf(cell, { date, rater: "partner-1", basis: "third-party", strength: "corroborated", rating })];
}

/** What the visit saw, for the subsections it looked at. */
export function visitFinding(cell: Cell): readonly Answer[] {
  const { stream, visit } = cell.profile;
  if (visit === undefined || visit.sections?.includes(cell.criterion.section ?? "") === false) return [];
  const near = cell.height + (stream.chance(20) ? stream.near(2) : 0);
  const rating = stream.chance(94) ? levelNear(cell, near) : notKnowing("inconclusive");
  const date = daysAfter(visit.from, stream.below(3));
  return [answerOf(cell, { date, rater: "visit-team-1", basis: "visit", strength: "verified-on-site", rating })];
}

/** An answer of the round of 2016, which nobody has asked again. */
export function oldAnswer(cell: Cell): readonly Answer[] {
  return [onPaper(cell, `cluster-${cell.profile.cluster}-1`, levelNear(cell, cell.height - 1), "2016")];
}

/** A criterion that does not apply, with the second pair of eyes that agreed. */
export function notApplicable(cell: Cell): readonly Answer[] {
  const { cluster } = cell.profile;
  const reason = "No provider of informal transfers may operate, and none was found.";
  const rating: Rating = { kind: "not-applicable", reason, reviewer: `cluster-${NEIGHBOUR[cluster]}-1` };
  return [onPaper(cell, `cluster-${cluster}-1`, rating)];
}

/** A decision on the two desk reviews of a cell where they differ; the lower one stands. Not every dispute has one. */
export function settlementOf(cell: Cell, reviews: readonly Answer[]): readonly Adjudication[] {
  const { state, stream } = cell.profile;
  const [first, second] = reviews.map(({ rating }) => (rating.kind === "level" ? rating.level : undefined));
  if (first === undefined || second === undefined || first === second || !stream.chance(45)) return [];
  return [
    {
      id: `adjudication-${state.id}-${cell.criterion.id}`,
      entity: state.id,
      criterion: cell.criterion.id,
      date: daysAfter("2025-07-01", stream.below(40)),
      by: "technical-group-CFT",
      rating: { kind: "level", level: cell.levels.indexOf(first) < cell.levels.indexOf(second) ? first : second },
      rationale: "The measures behind the higher answer were announced and not yet in use at the date of the review.",
    },
  ];
}

function onPaper(cell: Cell, rater: string, rating: Rating, round: "2016" | "2025" = "2025"): Answer {
  const date = daysAfter(round === "2016" ? "2016-02-01" : "2025-01-10", cell.profile.stream.below(150));
  return answerOf(cell, { date, rater, basis: "desk-review", strength: "corroborated", rating }, round);
}

function answerOf(
  { profile: { state, stream }, criterion, levels }: Cell,
  given: Pick<Answer, "date" | "rater" | "basis" | "strength" | "rating">,
  round = "2025",
): Answer {
  const { rating } = given;
  const support =
    rating.kind === "level"
      ? {
          citations: citationsOf(state, stream, {
            facet: criterion.facet,
            height: levels.indexOf(rating.level),
            onSite: given.basis === "visit",
          }),
        }
      : { uncited: "The answer states no level, so there is nothing to support." };
  return { assessment: `${state.id}-${round}`, entity: state.id, criterion: criterion.id, ...given, ...support };
}

function levelNear({ levels }: Cell, height: number): Rating & { kind: "level" } {
  return { kind: "level", level: levels[Math.min(levels.length - 1, Math.max(0, height))] ?? "" };
}

function withConfidence({ profile: { stream } }: Cell, rating: Rating & { kind: "level" }): Rating {
  return stream.chance(30) ? { ...rating, confidence: stream.between(12, 19) / 20 } : rating;
}

const REASONS = {
  "not-assessed": "The question was not reached in this round.",
  "no-information": "The sources at hand do not speak of it.",
  inconclusive: "The sources contradict one another.",
  withheld: "The information was given in confidence.",
} as const;

function notKnowing(kind: keyof typeof REASONS): Rating {
  return { kind, reason: REASONS[kind] };
}
