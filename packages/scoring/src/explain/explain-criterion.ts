import type { Answer, Rating } from "@stocktake/model";
import type { PlanLeaf } from "../plan/plan.ts";
import { isRelative } from "../plan/population.ts";
import { LEFT_OUT, rangeOfCell, WITHOUT_VALUE } from "../score/column.ts";
import type { Scores } from "../score/score-dataset.ts";
import { rangeOf, unknownKindAt } from "../score/scorecard.ts";
import { DISPUTED, NOT_APPLICABLE } from "../select/matrix.ts";
import { type Resolution, resolveCell } from "../select/resolve-cell.ts";
import { recordsOfCell } from "../select/select.ts";
import { standingOf } from "../select/standing.ts";
import type { AnswerNote, Conversion, ExplainedCriterion, Gain, Place, Reading } from "./explanation.ts";

/** Why a cell is read as it is: its answers, the one that settled it, and how the reading became a number. */
export function explainCriterion(
  scores: Scores,
  at: number,
  unit: number,
  place: Place,
  atBest: Gain | undefined,
): ExplainedCriterion {
  const leaf = scores.plan.leaves[at]!;
  const column = scores.leaves[at]!;
  const { answers, found } = resolutionAt(scores, at, unit);
  const without = leaf.conversion.use === "level-map" && leaf.conversion.countedOnly;
  return {
    kind: "criterion",
    criterion: leaf.id,
    title: leaf.title,
    ...place,
    reading: readingOf(scores, at, unit, found, answers),
    conversion: conversionOf(scores, leaf),
    ...(without || column.state[unit] === LEFT_OUT ? {} : { range: rangeOf(rangeOfCell(column, unit)) }),
    ...(without || column.state[unit] === LEFT_OUT || column.state[unit] === WITHOUT_VALUE
      ? {}
      : { value: column.value[unit]! }),
    ...(without || atBest === undefined || column.state[unit] === LEFT_OUT ? {} : { atBest }),
    answers: answers.map((answer, i) => noteOf(answer, found.passedOver[i])),
    ...(found.adjudication === undefined
      ? {}
      : {
          adjudication: {
            id: found.adjudication.adjudication.id,
            date: found.adjudication.adjudication.date,
            rationale: found.adjudication.adjudication.rationale,
            reopened: found.adjudication.reopened,
          },
        }),
  };
}

/** What a cell was read as. */
export function readingAt(scores: Scores, at: number, unit: number): Reading {
  const { answers, found } = resolutionAt(scores, at, unit);
  return readingOf(scores, at, unit, found, answers);
}

const standings = new WeakMap<Scores, ReturnType<typeof standingOf>>();

/** What decides which answers stand, for all cells of one scoring. */
function standingIn(scores: Scores): ReturnType<typeof standingOf> {
  const { plan, asOf } = scores;
  const standing = standings.get(scores) ?? standingOf(plan.methodology.precedence, plan.leaves, asOf);
  standings.set(scores, standing);
  return standing;
}

function resolutionAt(scores: Scores, at: number, unit: number) {
  const { plan, records, units } = scores;
  const leaf = plan.leaves[at]!;
  const cell = recordsOfCell(plan, records, { entity: units[unit]!, criterion: leaf.id });
  const standing = standingIn(scores);
  const found = resolveCell(cell.answers, cell.adjudications, at, leaf, standing, plan.methodology.disputed);
  return { answers: cell.answers, found };
}

function readingOf(scores: Scores, at: number, unit: number, found: Resolution, answers: readonly Answer[]): Reading {
  const { conversion } = scores.plan.leaves[at]!;
  const nameOf = (reading: number) => (conversion.use === "level-map" ? conversion.levels[reading]! : reading);
  const why = unknownKindAt(scores, at, unit);
  if (why !== undefined) return { kind: "unknown", why };
  if (found.kind === NOT_APPLICABLE) {
    const { adjudication: settled, passedOver } = found;
    const ratings = answers.flatMap(({ rating }, i) => (passedOver[i] === undefined ? [rating] : []));
    if (settled !== undefined && !settled.reopened) ratings.unshift(settled.adjudication.rating);
    const spoken = ratings.find((rating) => rating.kind === "not-applicable");
    return { kind: "not-applicable", reason: spoken?.kind === "not-applicable" ? spoken.reason : "" };
  }
  if (found.kind === DISPUTED) {
    const { worst, best, taken } = found.dispute ?? {};
    if (worst === undefined || best === undefined) return { kind: "disputed" };
    return {
      kind: "disputed",
      worst: nameOf(worst),
      best: nameOf(best),
      ...(taken === undefined ? {} : { taken: nameOf(taken) }),
    };
  }
  if (conversion.use === "level-map") return { kind: "level", level: conversion.levels[found.reading]! };
  return { kind: "measured", value: found.reading, unit: conversion.unit };
}

function conversionOf({ population }: Scores, { id, conversion }: PlanLeaf): Conversion {
  if (conversion.use === "level-map") {
    if (conversion.countedOnly) return { use: "counted-levels", levels: conversion.levels };
    const levels = Object.fromEntries(conversion.levels.map((level, i) => [level, conversion.numbers[i]!]));
    return { use: "level-map", levels };
  }
  const { normalizer, domain } = conversion;
  const bounded =
    (normalizer.use === "goalposts" || normalizer.use === "z-score") &&
    (domain.least !== undefined || domain.greatest !== undefined);
  const parameters = population[id];
  // The kind of parameters goes by the normalizer, which the scoring made sure of.
  return {
    ...normalizer,
    ...(bounded ? { domain } : {}),
    ...(parameters === undefined || !isRelative(normalizer) ? {} : { population: parameters }),
  } as Conversion;
}

function noteOf(answer: Answer, passedOver: AnswerNote["passedOver"]): AnswerNote {
  const { assessment, date, rater, basis, strength, rating, citations = [] } = answer;
  const note = { assessment, date, rater, basis, strength, says: wordOf(rating), citations };
  return passedOver === undefined ? note : { ...note, passedOver };
}

/** A rating in a word. */
function wordOf(rating: Rating): string {
  if (rating.kind === "level") return rating.level;
  return rating.kind === "measured" ? `${rating.value} ${rating.unit}` : rating.kind;
}
