import type { Answer, Basis, Instrument } from "@stocktake/model";
import { monthsAfter } from "@stocktake/model/define";
import type { AssessmentRecord } from "../select/select.ts";
import { judgmentOf, type Standing, tallyOf } from "./judgment-of.ts";
import type { AnswerTally } from "./rater-agreement.ts";
import { type RatedCell, readerOf } from "./rater-judgment.ts";

/** The records that agreement is measured on. Answers may be any iterable; it is read once. */
export interface AgreementRecords {
  readonly answers: Iterable<Answer>;
  readonly assessments?: Iterable<AssessmentRecord>;
  /** Those of kind `anchor` are invented dossiers that raters of all clusters answer. */
  readonly entities?: Iterable<{ readonly id: string; readonly kind?: string }>;
}

/**
 * What each rater says of each cell: the newest answer that is neither later than `asOf`, nor withdrawn, nor older than
 * the criterion's validity. If it does not know, the rater gives no rating, whatever an earlier answer said.
 *
 * Answers to other instruments and editions are not read. Cells stand by entity, then by criterion.
 */
export function readJudgments(
  records: AgreementRecords,
  instrument: Instrument,
  { asOf, bases }: { readonly asOf: string; readonly bases?: readonly Basis[] | undefined },
): { readonly cells: readonly RatedCell[]; readonly tally: AnswerTally } {
  const standingOf = new Map(
    instrument.criteria.map((criterion): [string, Standing] => {
      const { validityMonths } = criterion;
      const staleBefore = validityMonths === undefined ? undefined : monthsAfter(asOf, -validityMonths);
      return [criterion.id, { asOf, bases, staleBefore, read: readerOf(criterion, instrument) }];
    }),
  );
  const tally = tallyOf();
  const cells: RatedCell[] = [];
  for (const [entity, byCriterion] of inOrder(gather(records, instrument, standingOf)))
    for (const [criterion, byRater] of inOrder(byCriterion)) {
      const judgments = inOrder(byRater).flatMap(
        ([, answers]) => judgmentOf(answers, standingOf.get(criterion)!, tally) ?? [],
      );
      if (judgments.length > 0) cells.push({ entity, criterion, judgments });
    }
  return { cells, tally };
}

type Gathered = Map<string, Map<string, Map<string, Answer[]>>>;

/** The answers by entity, criterion and rater. */
function gather(
  { answers, assessments = [] }: AgreementRecords,
  { id, edition }: Instrument,
  standingOf: ReadonlyMap<string, Standing>,
): Gathered {
  const foreign = new Set<string>();
  for (const { id: assessment, instrument } of assessments)
    if (instrument.id !== id || instrument.edition !== edition) foreign.add(assessment);
  const gathered: Gathered = new Map();
  for (const answer of answers) {
    const { entity, criterion, rater, assessment } = answer;
    if (!standingOf.has(criterion) || foreign.has(assessment)) continue;
    const ofEntity = gathered.get(entity) ?? new Map<string, Map<string, Answer[]>>();
    gathered.set(entity, ofEntity);
    const ofCell = ofEntity.get(criterion) ?? new Map<string, Answer[]>();
    ofEntity.set(criterion, ofCell);
    ofCell.set(rater, [...(ofCell.get(rater) ?? []), answer]);
  }
  return gathered;
}

function inOrder<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}
