import type { Adjudication, Answer, Assessment, Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import type { Plan } from "../plan/plan.ts";
import { codeOf, type Dispute, type Matrix, STRENGTHS } from "./matrix.ts";
import { readRating } from "./read-rating.ts";
import { resolveCell } from "./resolve-cell.ts";
import { placeOf, standingOf } from "./standing.ts";

/** The records that decide a matrix. Answers may be any iterable; it is read once. */
export interface Records {
  readonly answers: Iterable<Answer>;
  readonly adjudications?: Iterable<Adjudication>;
  readonly assessments?: Iterable<Pick<Assessment, "id" | "instrument">>;
  /** Entities that are scored even when nothing was answered about them. */
  readonly entities?: Iterable<{ readonly id: string }>;
}

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
  message: "{count} ratings of `{criterion}` cannot be read with its scale or unit and count as unknown.",
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
  const { foreign } = assessmentsOf(plan, records);
  const answers = Array.isArray(records.answers) ? (records.answers as readonly Answer[]) : [...records.answers];
  const { units, unitAt, unitOf, leafOf } = placeAnswers(plan, records, answers, foreign);

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
  const outside = new Map<string, number>();
  // Answers of one cell form a chain from the last one back, so that no list is made for a cell with one answer.
  const last = new Int32Array(cells).fill(NONE);
  const previous = new Int32Array(answers.length);
  const contested = new Set(adjudicated.keys());
  for (let i = 0; i < answers.length; i++) {
    const leaf = leafOf[i]!;
    if (leaf === NONE) continue;
    const answer = answers[i]!;
    const cell = leaf * units.length + unitOf[i]!;
    previous[i] = last[cell]!;
    last[cell] = i;
    const place = placeOf(answer, leaf, standing);
    if (place === "outside-precedence") outside.set(answer.basis, (outside.get(answer.basis) ?? 0) + 1);
    if (previous[i] !== NONE) contested.add(cell);
    else if (typeof place === "number") {
      const read = readRating(answer.rating, plan.leaves[leaf]!);
      kind[cell] = read.kind;
      reading[cell] = read.reading;
      strength[cell] = STRENGTHS.indexOf(answer.strength);
    } else if (place === "stale") kind[cell] = STALE;
  }
  // What was read of these cells is one voice of several.
  for (const cell of [...contested].sort((a, b) => a - b)) {
    const leaf = Math.floor(cell / units.length);
    const voices = chain(answers, previous, last[cell]!);
    const settled = adjudicated.get(cell) ?? [];
    const found = resolveCell(voices, settled, leaf, plan.leaves[leaf]!, standing, plan.methodology.disputed);
    kind[cell] = found.kind;
    reading[cell] = found.reading;
    strength[cell] = found.strength;
    if (found.dispute !== undefined) disputes.set(cell, found.dispute);
  }
  const matrix = { units, unitAt, kind, reading, strength, disputes };
  return { matrix, diagnostics: [...findOutside(outside), ...countUnreadable(plan, matrix)] };
}

/** Whom and what each answer is about: units in the order of ids, and for every answer its unit and its leaf. */
function placeAnswers(plan: Plan, records: Records, answers: readonly Answer[], foreign: ReadonlySet<string>) {
  const seenAt = new Map<string, number>();
  for (const { id } of records.entities ?? []) if (!seenAt.has(id)) seenAt.set(id, seenAt.size);
  const unitOf = new Int32Array(answers.length);
  const leafOf = new Int32Array(answers.length).fill(NONE);
  let entity: string | undefined; // answers about one entity mostly stand together
  let seen = NONE;
  for (let i = 0; i < answers.length; i++) {
    const answer = answers[i]!;
    const leaf = plan.leafAt.get(answer.criterion);
    if (leaf === undefined || (foreign.size > 0 && foreign.has(answer.assessment))) continue;
    if (answer.entity !== entity) {
      entity = answer.entity;
      seen = seenAt.get(entity) ?? seenAt.size;
      seenAt.set(entity, seen);
    }
    leafOf[i] = leaf;
    unitOf[i] = seen;
  }
  const units = [...seenAt.keys()].sort((a, b) => (a < b ? -1 : 1));
  const unitAt = new Map(units.map((id, at) => [id, at]));
  const unitOfSeen = Int32Array.from(seenAt.keys(), (id) => unitAt.get(id)!);
  for (let i = 0; i < answers.length; i++) unitOf[i] = unitOfSeen[unitOf[i]!]!;
  return { units, unitAt, unitOf, leafOf };
}

/** The answers and adjudications of one cell, in the order of the dataset, as `select` saw them. */
export function recordsOfCell(
  plan: Plan,
  records: Records,
  cell: { readonly entity: string; readonly criterion: string },
): { readonly answers: readonly Answer[]; readonly adjudications: readonly Adjudication[] } {
  const { foreign } = assessmentsOf(plan, records);
  const here = (record: { entity: string; criterion: string }) =>
    record.entity === cell.entity && record.criterion === cell.criterion;
  return {
    answers: [...records.answers].filter((answer) => here(answer) && !foreign.has(answer.assessment)),
    adjudications: [...(records.adjudications ?? [])].filter(here),
  };
}

function assessmentsOf(plan: Plan, records: Records): { readonly foreign: ReadonlySet<string> } {
  const { id, edition } = plan.instrument;
  const foreign = new Set<string>();
  for (const assessment of records.assessments ?? [])
    if (assessment.instrument.id !== id || assessment.instrument.edition !== edition) foreign.add(assessment.id);
  return { foreign };
}

function chain(answers: readonly Answer[], previous: Int32Array, from: number): Answer[] {
  const found: Answer[] = [];
  for (let i = from; i !== NONE; i = previous[i]!) found.push(answers[i]!);
  return found.reverse();
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
