import type { Adjudication, Answer, Instrument } from "@stocktake/model";
import {
  type Cell,
  deskReview,
  earlierReview,
  notApplicable,
  partnerReport,
  selfReport,
  settlementOf,
  visitFinding,
} from "./cell.ts";
import { heightIn, heightOf } from "./height.ts";
import type { Profile } from "./profile.ts";
import { ROUNDS } from "./round.ts";

/** The answers of one State and the decisions on those that differ. */
export interface AnswerSheet {
  readonly answers: readonly Answer[];
  readonly adjudications: readonly Adjudication[];
  /** Where each criterion stands behind the answers, 0 the lowest level; what does not apply is not there. */
  readonly heights: ReadonlyMap<string, number>;
}

const [FIRST, SECOND] = ROUNDS;

/** Writes the answer sheet of one State, criterion by criterion and round by round. */
export function answerSheetOf(profile: Profile, instrument: Instrument): AnswerSheet {
  const { stream } = profile;
  const answers: Answer[] = [];
  const adjudications: Adjudication[] = [];
  const heights = new Map<string, number>();
  for (const criterion of instrument.criteria) {
    const levels = levelsOf(instrument, criterion.response);
    const height = heightOf(profile, criterion, levels.length - 1);
    const cell: Cell = { profile, criterion, levels, height };
    for (const round of [FIRST, SECOND])
      answers.push(...earlierReview({ ...cell, height: heightIn(round, height, stream) }, round));
    if (profile.barsInformalTransfers && criterion.section === "I.5") {
      answers.push(...notApplicable(cell));
      continue;
    }
    heights.set(criterion.id, height);
    if (profile.hasGaps && stream.chance(8)) continue; // what an earlier round said of it has grown stale
    const reviews = deskReview(cell);
    answers.push(...selfReport(cell), ...reviews, ...partnerReport(cell), ...visitFinding(cell));
    adjudications.push(...settlementOf(cell, reviews));
  }
  return { answers, adjudications, heights };
}

/** The levels that a criterion is answered by, worst first. */
export function levelsOf(
  { scales }: Instrument,
  response: Instrument["criteria"][number]["response"],
): readonly string[] {
  if (response.kind !== "level") return [];
  return scales.find(({ id }) => id === response.scale)?.levels.map(({ id }) => id) ?? [];
}
