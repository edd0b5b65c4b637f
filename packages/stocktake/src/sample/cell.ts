import type { Adjudication, Answer, Criterion, Rating } from "@stocktake/model";
import { daysAfter } from "@stocktake/model/define";
import { citationsOf } from "./evidence.ts";
import type { Profile } from "./profile.ts";
import { presentVisit } from "./profile.ts";
import { ROUNDS, type Round } from "./round.ts";

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
const [, , PRESENT] = ROUNDS;

/** What the State says of itself, in the autumn before the reviews of the present round. */
export function selfReport(cell: Cell): readonly Answer[] {
  const { stream, state, optimism } = cell.profile;
  if (!stream.chance(70)) return [];
  const rating = stream.chance(95) ? levelNear(cell, cell.height + optimism) : notKnowing("not-assessed");
  const date = daysAfter("2024-09-02", stream.below(110));
  return [answerOf(cell, { date, rater: `${state.id}-focal-1`, basis: "self-report", strength: "asserted", rating })];
}

/** The desk review of the present round: one reviewer, and on a third of the cells a second from the next cluster. */
export function deskReview(cell: Cell): readonly Answer[] {
  const { stream, cluster, reached } = cell.profile;
  if (!stream.chance(reached)) return [];
  const rater = `cluster-${cluster}-${stream.between(1, 2)}`;
  const second = stream.chance(33) ? `cluster-${NEIGHBOUR[cluster]}-1` : undefined;
  if (!stream.chance(87)) {
    const kinds = ["no-information", "no-information", "inconclusive", "withheld", "not-assessed"] as const;
    const answers = [onPaper(cell, PRESENT, rater, notKnowing(stream.pick(kinds)))];
    return second === undefined
      ? answers
      : [...answers, onPaper(cell, PRESENT, second, notKnowing(stream.pick(kinds)))];
  }
  const first = cell.height + (stream.chance(15) ? stream.near(2) : 0);
  const answers = [onPaper(cell, PRESENT, rater, withConfidence(cell, levelNear(cell, first)))];
  // One in four of the second readings is a level away or two: the disagreements that agreement is measured on.
  if (second !== undefined) {
    const away = stream.chance(25) ? stream.pick([-2, -1, -1, 1, 1, 2] as const) : 0;
    answers.push(onPaper(cell, PRESENT, second, levelNear(cell, first + away)));
  }
  return answers;
}

/** What a partner organization reported in the summer of 2025, for a few cells. */
export function partnerReport(cell: Cell): readonly Answer[] {
  const { stream } = cell.profile;
  if (!stream.chance(5)) return [];
  const rating = levelNear(cell, cell.height + stream.near(2));
  const date = daysAfter("2025-06-15", stream.below(70));
  return [answerOf(cell, { date, rater: "partner-1", basis: "third-party", strength: "corroborated", rating })];
}

/** What the visit of the present round saw, for the subsections it looked at. */
export function visitFinding(cell: Cell): readonly Answer[] {
  const { stream } = cell.profile;
  const visit = presentVisit(cell.profile);
  if (visit === undefined || visit.sections?.includes(cell.criterion.section ?? "") === false) return [];
  if (visit.sections === undefined && !stream.chance(40)) return [];
  const near = cell.height + (stream.chance(20) ? stream.near(2) : 0);
  const rating = stream.chance(94) ? levelNear(cell, near) : notKnowing("inconclusive");
  const date = daysAfter(visit.from, stream.below(3));
  const given = { date, rater: "visit-team-1", basis: "visit", strength: "verified-on-site", rating } as const;
  return [answerOf(cell, given, PRESENT, visit.id)];
}

/** The one desk review of an earlier round, where it reached the cell. */
export function earlierReview(cell: Cell, round: Round): readonly Answer[] {
  const { stream, cluster, reached } = cell.profile;
  if (!stream.chance(Math.round(reached * 0.6))) return [];
  const rating = stream.chance(90) ? levelNear(cell, cell.height) : notKnowing("no-information");
  return [onPaper(cell, round, `cluster-${cluster}-1`, rating)];
}

/** A criterion that does not apply, with the second pair of eyes that agreed. */
export function notApplicable(cell: Cell): readonly Answer[] {
  const { cluster } = cell.profile;
  const rating: Rating = {
    kind: "not-applicable",
    reason: "No provider of informal transfers may operate, and none was found.",
    ground: "legal",
    reviewer: `cluster-${NEIGHBOUR[cluster]}-1`,
  };
  return [onPaper(cell, PRESENT, `cluster-${cluster}-1`, rating)];
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
      by: "technical-panel-1",
      rating: { kind: "level", level: cell.levels.indexOf(first) < cell.levels.indexOf(second) ? first : second },
      rationale: "The measures behind the higher answer were announced and not yet in use at the date of the review.",
    },
  ];
}

function onPaper(cell: Cell, round: Round, rater: string, rating: Rating): Answer {
  const date = daysAfter(round.from, cell.profile.stream.below(round.days));
  return answerOf(cell, { date, rater, basis: "desk-review", strength: "corroborated", rating }, round);
}

function answerOf(
  { profile: { state, stream }, criterion, levels }: Cell,
  given: Pick<Answer, "date" | "rater" | "basis" | "strength" | "rating">,
  round: Round = PRESENT,
  seenBy?: string,
): Answer {
  const { rating } = given;
  const support =
    rating.kind === "level"
      ? {
          citations: citationsOf(state, stream, {
            round: round.name,
            facet: criterion.facet,
            height: levels.indexOf(rating.level),
            ...(seenBy === undefined ? {} : { seenBy }),
          }),
        }
      : { uncited: "The answer states no level, so there is nothing to support." };
  return { assessment: `${state.id}-${round.name}`, entity: state.id, criterion: criterion.id, ...given, ...support };
}

/** The level at a place of the scale, or at the nearest end. */
export function levelNear({ levels }: Pick<Cell, "levels">, height: number): Rating & { kind: "level" } {
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
