import type { Adjudication, Answer } from "@stocktake/model";
import type { Scores } from "../score/score-dataset.ts";
import { KNOWN } from "../select/matrix.ts";
import { resolveCell } from "../select/resolve-cell.ts";
import { foreignAssessments } from "../select/select.ts";
import { standingOf } from "../select/standing.ts";

/** Ratings of which the rater said how sure they are, as columns. */
export interface DoubtfulCells {
  readonly leaf: Int32Array;
  readonly unit: Int32Array;
  /** The place of the rating on its scale. */
  readonly place: Int32Array;
  readonly confidence: Float64Array;
  /** Position of the rater; raters stand in the order of their names. */
  readonly rater: Int32Array;
  readonly raters: number;
  /** How many cells stand on a level, with or without a stated confidence. */
  readonly rated: number;
}

interface Doubt {
  readonly leaf: number;
  readonly unit: number;
  readonly confidence: number;
  readonly by: string;
}

/**
 * Finds the ratings that may be drawn: a level stands in the cell, and who gave it said how sure they are of it. Where
 * several who agree said so, the surest speaks.
 */
export function doubtfulCellsOf(scores: Scores, wanted: boolean): DoubtfulCells {
  const { plan, matrix } = scores;
  const units = matrix.units.length;
  const isRated = (cell: number) =>
    matrix.kind[cell] === KNOWN && plan.leaves[Math.floor(cell / units)]!.conversion.use === "level-map";
  let rated = 0;
  for (let cell = 0; cell < matrix.kind.length; cell++) if (isRated(cell)) rated++;
  const doubts = wanted ? findDoubts(scores, isRated) : [];
  const raters = [...new Set(doubts.map(({ by }) => by))].sort();
  const raterAt = new Map(raters.map((id, at) => [id, at]));
  return {
    leaf: Int32Array.from(doubts, ({ leaf }) => leaf),
    unit: Int32Array.from(doubts, ({ unit }) => unit),
    place: Int32Array.from(doubts, ({ leaf, unit }) => matrix.reading[leaf * units + unit]!),
    confidence: Float64Array.from(doubts, ({ confidence }) => confidence),
    rater: Int32Array.from(doubts, ({ by }) => raterAt.get(by)!),
    raters: raters.length,
    rated,
  };
}

function findDoubts({ plan, matrix, records, asOf }: Scores, isRated: (cell: number) => boolean): readonly Doubt[] {
  const units = matrix.units.length;
  const standing = standingOf(plan.methodology.precedence, plan.leaves, asOf);
  const foreign = foreignAssessments(plan, records);
  const cells = new Map<number, { readonly answers: Answer[]; readonly adjudications: Adjudication[] }>();
  const cellOf = (record: { readonly criterion: string; readonly entity: string }) => {
    const leaf = plan.leafAt.get(record.criterion);
    const unit = matrix.unitAt.get(record.entity);
    if (leaf === undefined || unit === undefined) return undefined;
    const at = leaf * units + unit;
    if (!isRated(at)) return undefined;
    const voices = cells.get(at) ?? { answers: [], adjudications: [] };
    cells.set(at, voices);
    return voices;
  };
  for (const answer of records.answers) if (!foreign.has(answer.assessment)) cellOf(answer)?.answers.push(answer);
  for (const adjudication of records.adjudications ?? []) cellOf(adjudication)?.adjudications.push(adjudication);

  const doubts: Doubt[] = [];
  for (const [at, { answers, adjudications }] of [...cells].sort(([a], [b]) => a - b)) {
    const leaf = Math.floor(at / units);
    const found = resolveCell(answers, adjudications, leaf, plan.leaves[leaf]!, standing, plan.methodology.disputed);
    const { adjudication } = found;
    const settled = adjudication !== undefined && !adjudication.reopened;
    const speaking = settled
      ? [adjudication.adjudication]
      : answers.flatMap(({ rating, rater: by }, i) => (found.passedOver[i] === undefined ? [{ rating, by }] : []));
    let surest: Doubt | undefined;
    for (const { rating, by } of speaking) {
      const confidence = rating.kind === "level" ? rating.confidence : undefined;
      if (confidence !== undefined && confidence > (surest?.confidence ?? 0))
        surest = { leaf, unit: at % units, confidence, by };
    }
    if (surest !== undefined) doubts.push(surest);
  }
  return doubts;
}
