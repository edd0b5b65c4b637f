import type { Catalog } from "../dataset/catalog.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Answer, Assessment, Evidence } from "../entity/assessment.ts";
import type { Criterion, Instrument, RatingScale } from "../entity/instrument.ts";
import type { Day } from "../value/calendar.ts";

/** An edition of an instrument, ready to be looked things up in. */
export interface InstrumentIndex {
  readonly instrument: Instrument;
  readonly criteria: ReadonlyMap<string, Criterion>;
  readonly scales: ReadonlyMap<string, RatingScale>;
}

/** Everything a rule looks at, with the look-ups that several rules need made once. */
export interface RuleContext {
  readonly dataset: Dataset;
  readonly catalog: Catalog;
  readonly asOf: Day;
  /** Ids of the States of the catalog and of the dataset's own entities. */
  readonly entities: ReadonlySet<string>;
  readonly assessments: ReadonlyMap<string, Assessment>;
  readonly evidence: ReadonlyMap<string, Evidence>;
  /** Editions of instruments, by `keyOfEdition`. */
  readonly instruments: ReadonlyMap<string, InstrumentIndex>;
  /**
   * The instrument of each answer, in the order of the answers; `undefined` where it cannot be told. In a file without
   * assessments, as a table of answers is, it is the instrument that has the criterion.
   */
  readonly instrumentOf: readonly (InstrumentIndex | undefined)[];
  /** The criterion of each answer, in the order of the answers; `undefined` where it cannot be told. */
  readonly criterionOf: readonly (Criterion | undefined)[];
  /** The answers of each cell that has more than one, by their places in the dataset. */
  readonly sharedCells: readonly (readonly number[])[];
}

/** Names one edition of an instrument in a look-up. */
export function keyOfEdition({ id, edition }: { readonly id: string; readonly edition: string }): string {
  return `${id}@${edition}`;
}

/** Makes the look-ups, in one pass over the answers and without an object for each. */
export function contextOf(dataset: Dataset, catalog: Catalog, asOf: Day): RuleContext {
  const instruments = new Map(catalog.instruments.map((each) => [keyOfEdition(each), indexOf(each)]));
  const assessments = firstById(dataset.assessments);
  const { instrumentOf, criterionOf, sharedCells } = resolveAnswers(dataset.answers, assessments, instruments);
  return {
    dataset,
    catalog,
    asOf,
    entities: new Set([...catalog.states.map(({ id }) => id), ...dataset.entities.map(({ id }) => id)]),
    assessments,
    evidence: firstById(dataset.evidence),
    instruments,
    instrumentOf,
    criterionOf,
    sharedCells,
  };
}

function indexOf(instrument: Instrument): InstrumentIndex {
  return {
    instrument,
    criteria: new Map(instrument.criteria.map((criterion) => [criterion.id, criterion])),
    scales: new Map(instrument.scales.map((scale) => [scale.id, scale])),
  };
}

function firstById<T extends { readonly id: string }>(records: readonly T[]): Map<string, T> {
  const byId = new Map<string, T>();
  for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
  return byId;
}

/** The cells of one entity under one instrument: the first answer of each criterion. */
type Cells = Map<string, number>;

function resolveAnswers(
  answers: readonly Answer[],
  assessments: ReadonlyMap<string, Assessment>,
  instruments: ReadonlyMap<string, InstrumentIndex>,
): Pick<RuleContext, "instrumentOf" | "criterionOf" | "sharedCells"> {
  const instrumentOf: (InstrumentIndex | undefined)[] = [];
  const criterionOf: (Criterion | undefined)[] = [];
  const shared = new Map<number, number[]>();
  const cellsOf = new Map<string, Cells>();
  let assessment: string | undefined;
  let entity: string | undefined;
  let index: InstrumentIndex | undefined;
  let cells: Cells = new Map();
  const byCriterion = assessments.size === 0 ? instrumentsByCriterion(instruments) : undefined;

  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]!;
    // Answers of one assessment and entity mostly stand together, so the last look-up mostly serves again.
    if (answer.assessment !== assessment || answer.entity !== entity) {
      ({ assessment, entity } = answer);
      const reference = assessments.get(assessment)?.instrument;
      const edition = reference === undefined ? `?${assessment}` : keyOfEdition(reference);
      index = instruments.get(edition);
      const key = `${edition}\n${entity}`;
      cells = cellsOf.get(key) ?? new Map();
      cellsOf.set(key, cells);
    }
    const own = byCriterion === undefined ? index : byCriterion.get(answer.criterion);
    instrumentOf.push(own);
    criterionOf.push(own?.criteria.get(answer.criterion));
    const first = cells.get(answer.criterion);
    if (first === undefined) cells.set(answer.criterion, i);
    else {
      const places = shared.get(first);
      if (places === undefined) shared.set(first, [first, i]);
      else places.push(i);
    }
  }
  return { instrumentOf, criterionOf, sharedCells: [...shared.values()] };
}

/** The first edition of the catalog that has each criterion. */
function instrumentsByCriterion(instruments: ReadonlyMap<string, InstrumentIndex>): Map<string, InstrumentIndex> {
  const byCriterion = new Map<string, InstrumentIndex>();
  for (const index of instruments.values())
    for (const criterion of index.criteria.keys()) if (!byCriterion.has(criterion)) byCriterion.set(criterion, index);
  return byCriterion;
}
