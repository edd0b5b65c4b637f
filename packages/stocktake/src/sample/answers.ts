import type { Adjudication, Answer, Instrument } from "@stocktake/model";
import {
  type Cell,
  deskReview,
  notApplicable,
  oldAnswer,
  partnerReport,
  selfReport,
  settlementOf,
  visitFinding,
} from "./cell.ts";
import { heightOf } from "./height.ts";
import type { Profile } from "./profile.ts";

/** The answers of one State and the decisions on those that differ. */
export interface AnswerSheet {
  readonly answers: readonly Answer[];
  readonly adjudications: readonly Adjudication[];
  /** Where each criterion stands behind the answers, 0 the lowest level; what does not apply is not there. */
  readonly heights: ReadonlyMap<string, number>;
}

/** Writes the answer sheet of one State, criterion by criterion. */
export function answerSheetOf(profile: Profile, instrument: Instrument): AnswerSheet {
  const answers: Answer[] = [];
  const adjudications: Adjudication[] = [];
  const heights = new Map<string, number>();
  for (const criterion of instrument.criteria) {
    const levels = levelsOf(instrument, criterion.response);
    const height = heightOf(profile, criterion, levels.length - 1);
    const cell: Cell = { profile, criterion, levels, height };
    if (profile.barsInformalTransfers && criterion.section === "I.5") {
      answers.push(...notApplicable(cell));
      continue;
    }
    heights.set(criterion.id, height);
    if (profile.hasOldRound && profile.stream.chance(14)) {
      answers.push(...oldAnswer(cell));
      continue;
    }
    const reviews = deskReview(cell);
    answers.push(...selfReport(cell), ...reviews, ...partnerReport(cell), ...visitFinding(cell));
    adjudications.push(...settlementOf(cell, reviews));
  }
  return { answers, adjudications, heights };
}

function levelsOf({ scales }: Instrument, response: Instrument["criteria"][number]["response"]): readonly string[] {
  if (response.kind !== "level") return [];
  return scales.find(({ id }) => id === response.scale)?.levels.map(({ id }) => id) ?? [];
}
