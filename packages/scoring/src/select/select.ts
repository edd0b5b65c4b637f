import type { Adjudication, Answer, Assessment, Diagnostic, Judgment } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import type { Plan } from "../plan/plan.ts";
import { codeOf, type Dispute, KNOWN, type Matrix, STRENGTHS } from "./matrix.ts";
import { kindOf, readingOf } from "./read-rating.ts";
import { resolveCell } from "./resolve-cell.ts";
import { placeOf, type Standing, standingOf } from "./standing.ts";

/** The records that decide a matrix. Answers may be any iterable; it is read once. */
export interface Records {
  readonly answers: Iterable<Answer>;
  readonly adjudications?: Iterable<Adjudication>;
  readonly assessments?: Iterable<AssessmentRecord>;
  /** Levels that persons gave whole nodes. */
  readonly judgments?: Iterable<Judgment>;
  /** Entities that are scored even when nothing was answered about them. */
  readonly entities?: Iterable<{ readonly id: string }>;
}

/** What is read of an assessment: the edition it is of, and what the State says of it. */
export type AssessmentRecord = Pick<Assessment, "id" | "instrument"> &
  Partial<Pick<Assessment, "entity" | "stateComment">>;

const outsidePrecedence = defineFinding({
  code: "answer/outside-precedence",
  severity: "warning",
  message: "{count} answers on the basis {basis} are passed over: the methodology's precedence does not name it.",
  hint: "Add the basis to a group of `precedence`, or leave the answers out.",
});

const UNANSWERED = codeOf("unanswered");
const UNREADABLE = codeOf("unreadable");
const STALE = codeOf("stale");
const NONE = -1;

const unreadable = defineFinding({
  code: "score/unreadable-rating",
  severity: "warning",
  message: "{count} ratings of `{criterion}` cannot be read with its scale, unit or domain and count as unknown.",
  hint: "Check the dataset: it names each of them.",
});

/**
 * Reads the answers into a matrix: the one place where they are objects.
 *
 * For each cell it applies the date, the withdrawals, the criterion's validity, the precedence and the adjudications.
 * Answers of an assessment of another instrument or edition are not read.
 */
export function select(
  plan: Plan,
  records: Records,
  { asOf }: { readonly asOf: string },
): { readonly matrix: Matrix; readonly diagnostics: readonly Diagnostic[] } {
  const standing = standingOf(plan.methodology.precedence, plan.leaves, asOf);
  const foreign = foreignAssessments(plan, records);
  const answers = Array.isArray(records.answers) ? (records.answers as readonly Answer[]) : [...records.answers];
  const { units, unitAt, leafOf, runs } = placeAnswers(plan, records, answers, foreign);
  const cells = units.length * plan.leaves.length;
  const adjudicated = new Map<number, Adjudication[]>();
  for (const adjudication of records.adjudications ?? []) {
    const leaf = plan.leafAt.get(adjudication.criterion);
    const unit = unitAt.get(adjudication.entity);
    if (leaf === undefined || unit === undefined) continue;
    const cell = leaf * units.length + unit;
    adjudicated.set(cell, [...(adjudicated.get(cell) ?? []), adjudication]);
  }

  const kind = new Uint8Array(cells).fill(UNANSWERED);
  const reading = new Float64Array(cells);
  const strength = new Uint8Array(cells);
  const disputes = new Map<number, Dispute>();
  const matrix: Matrix = { units, unitAt, kind, reading, strength, disputes };
  const outside = new Map<string, number>();
  // Cells with one answer are read at once; lists are made only for those with more, or with an adjudication.
  const taken = new Uint8Array(cells);
  const contested = new Map<number, Answer[]>([...adjudicated.keys()].map((cell) => [cell, []]));
  for (const { from, to, unit } of runs)
    for (let i = from; i < to; i++) {
      const leaf = leafOf[i]!;
      if (leaf === NONE) continue;
      const cell = leaf * units.length + unit;
      if (taken[cell] === 1 && !contested.has(cell)) contested.set(cell, []);
      taken[cell] = 1;
      readAlone(answers[i]!, leaf, cell, plan.leaves, standing, matrix, outside);
    }
  if (contested.size > 0)
    for (const { from, to, unit } of runs)
      for (let i = from; i < to; i++) contested.get(leafOf[i]! * units.length + unit)?.push(answers[i]!);
  for (const [cell, voices] of [...contested].sort(([a], [b]) => a - b)) {
    const leaf = Math.floor(cell / units.length);
    const settled = adjudicated.get(cell) ?? [];
    const found = resolveCell(voices, settled, leaf, plan.leaves[leaf]!, standing, plan.methodology.disputed);
    kind[cell] = found.kind;
    reading[cell] = found.reading;
    strength[cell] = found.strength;
    if (found.dispute !== undefined) disputes.set(cell, found.dispute);
  }
  return { matrix, diagnostics: [...findOutside(outside), ...countUnreadable(plan, matrix)] };
}

/** Reads an answer into its cell as if there were no other, without an object that outlives it. */
function readAlone(
  answer: Answer,
  leaf: number,
  cell: number,
  leaves: Plan["leaves"],
  standing: Standing,
  { kind, reading, strength }: Matrix,
  outside: Map<string, number>,
): void {
  const place = placeOf(answer, leaf, standing);
  if (place === "outside-precedence") outside.set(answer.basis, (outside.get(answer.basis) ?? 0) + 1);
  if (place === "stale") kind[cell] = STALE;
  if (typeof place === "string") return;
  const read = readingOf(answer.rating, leaves[leaf]!);
  kind[cell] = kindOf(answer.rating, read);
  if (kind[cell] === KNOWN) reading[cell] = read;
  strength[cell] = STRENGTHS.indexOf(answer.strength);
}

/** Answers that stand together about one entity: their places, and the unit it is. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly unit: number;
}

/** The units in the order of their ids; for every answer its leaf, `NONE` where it is not read; and the runs of entities. */
function placeAnswers(plan: Plan, records: Records, answers: readonly Answer[], foreign: ReadonlySet<string>) {
  const seenAt = new Map<string, number>();
  for (const { id } of records.entities ?? []) if (!seenAt.has(id)) seenAt.set(id, seenAt.size);
  const leafOf = new Int32Array(answers.length);
  const starts: { readonly from: number; readonly seen: number }[] = [];
  let entity: string | undefined;
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]!;
    const leaf = plan.leafAt.get(answer.criterion);
    if (leaf === undefined || (foreign.size > 0 && foreign.has(answer.assessment))) {
      leafOf[i] = NONE;
      continue;
    }
    leafOf[i] = leaf;
    if (answer.entity === entity) continue;
    entity = answer.entity;
    const seen = seenAt.get(entity) ?? seenAt.size;
    seenAt.set(entity, seen);
    starts.push({ from: i, seen });
  }
  const units = [...seenAt.keys()].sort((a, b) => (a < b ? -1 : 1));
  const unitAt = new Map(units.map((id, at) => [id, at]));
  const unitOfSeen = Int32Array.from(seenAt.keys(), (id) => unitAt.get(id)!);
  const runs = starts.map(({ from, seen }, r): Run => {
    return { from, to: starts[r + 1]?.from ?? answers.length, unit: unitOfSeen[seen]! };
  });
  return { units, unitAt, leafOf, runs };
}

/** Whether an assessment is of the edition that a plan is for. */
export function isOfEdition({ instrument }: Plan, assessment: AssessmentRecord): boolean {
  return assessment.instrument.id === instrument.id && assessment.instrument.edition === instrument.edition;
}

/** The answers and adjudications of one cell, in the order of the dataset, as `select` saw them. */
export function recordsOfCell(
  plan: Plan,
  records: Records,
  cell: { readonly entity: string; readonly criterion: string },
): { readonly answers: readonly Answer[]; readonly adjudications: readonly Adjudication[] } {
  const foreign = foreignAssessments(plan, records);
  const here = (record: { entity: string; criterion: string }) =>
    record.entity === cell.entity && record.criterion === cell.criterion;
  return {
    answers: [...records.answers].filter((answer) => here(answer) && !foreign.has(answer.assessment)),
    adjudications: [...(records.adjudications ?? [])].filter(here),
  };
}

/** Ids of the assessments of another instrument or edition, whose answers are not read. */
export function foreignAssessments(plan: Plan, records: Records): ReadonlySet<string> {
  const foreign = new Set<string>();
  for (const assessment of records.assessments ?? []) if (!isOfEdition(plan, assessment)) foreign.add(assessment.id);
  return foreign;
}

function findOutside(counts: ReadonlyMap<string, number>): Diagnostic[] {
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([basis, count]) => outsidePrecedence({ count, basis }, ["answers"]));
}

function countUnreadable(plan: Plan, { kind, units }: Matrix): Diagnostic[] {
  const found: Diagnostic[] = [];
  plan.leaves.forEach(({ id }, leaf) => {
    let count = 0;
    for (let unit = 0; unit < units.length; unit++) if (kind[leaf * units.length + unit] === UNREADABLE) count++;
    if (count > 0) found.push(unreadable({ count, criterion: id }, ["answers"]));
  });
  return found;
}
