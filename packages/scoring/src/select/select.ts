import type { Adjudication, Answer, Assessment, Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import type { Plan } from "../plan/plan.ts";
import { codeOf, type Dispute, type Matrix, STRENGTHS } from "./matrix.ts";
import { readRating } from "./read-rating.ts";
import { resolveCell } from "./resolve-cell.ts";
import { placeOf, type Standing, standingOf } from "./standing.ts";

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
  const kept: Answer[] = [];
  const ids = new Set<string>();
  for (const { id } of records.entities ?? []) ids.add(id);
  for (const answer of records.answers) {
    if (!plan.leafAt.has(answer.criterion) || foreign.has(answer.assessment)) continue;
    kept.push(answer);
    ids.add(answer.entity);
  }
  const units = [...ids].sort((a, b) => (a < b ? -1 : 1));
  const unitAt = new Map(units.map((id, at) => [id, at]));

  const cells = units.length * plan.leaves.length;
  const cellOf = (record: { entity: string; criterion: string }) =>
    plan.leafAt.get(record.criterion)! * units.length + unitAt.get(record.entity)!;
  // Answers of one cell form a chain from the last one back, so that no list is made for a cell with one answer.
  const last = new Int32Array(cells).fill(NONE);
  const previous = new Int32Array(kept.length).fill(NONE);
  kept.forEach((answer, i) => {
    const cell = cellOf(answer);
    previous[i] = last[cell]!;
    last[cell] = i;
  });
  const adjudicated = new Map<number, Adjudication[]>();
  for (const adjudication of records.adjudications ?? []) {
    if (!plan.leafAt.has(adjudication.criterion) || !unitAt.has(adjudication.entity)) continue;
    const cell = cellOf(adjudication);
    adjudicated.set(cell, [...(adjudicated.get(cell) ?? []), adjudication]);
  }

  const kind = new Uint8Array(cells).fill(UNANSWERED);
  const reading = new Float64Array(cells);
  const strength = new Uint8Array(cells);
  const disputes = new Map<number, Dispute>();
  for (let leaf = 0, cell = 0; leaf < plan.leaves.length; leaf++) {
    for (let unit = 0; unit < units.length; unit++, cell++) {
      const only = last[cell]!;
      const settled = adjudicated.get(cell);
      if (only === NONE && settled === undefined) continue;
      if (settled === undefined && previous[only] === NONE) {
        readSingle(kept[only]!, leaf, cell);
        continue;
      }
      const answers = chain(kept, previous, only);
      const found = resolveCell(answers, settled ?? [], leaf, plan.leaves[leaf]!, standing, plan.methodology.disputed);
      kind[cell] = found.kind;
      reading[cell] = found.reading;
      strength[cell] = found.strength;
      if (found.dispute !== undefined) disputes.set(cell, found.dispute);
    }
  }
  /** The common case, one answer and no adjudication, without making any object that outlives it. */
  function readSingle(answer: Answer, leaf: number, cell: number): void {
    const place = placeOf(answer, leaf, standing);
    if (typeof place === "string") {
      if (place === "stale") kind[cell] = codeOf("stale");
      return;
    }
    const read = readRating(answer.rating, plan.leaves[leaf]!);
    kind[cell] = read.kind;
    reading[cell] = read.reading;
    strength[cell] = STRENGTHS.indexOf(answer.strength);
  }
  const matrix = { units, unitAt, kind, reading, strength, disputes };
  return { matrix, diagnostics: [...countOutside(kept, plan, standing), ...countUnreadable(plan, matrix)] };
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

function chain(kept: readonly Answer[], previous: Int32Array, from: number): Answer[] {
  const answers: Answer[] = [];
  for (let i = from; i !== NONE; i = previous[i]!) answers.push(kept[i]!);
  return answers.reverse();
}

function countOutside(kept: readonly Answer[], plan: Plan, standing: Standing): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const answer of kept) {
    if (standing.groupOf.has(answer.basis)) continue;
    if (placeOf(answer, plan.leafAt.get(answer.criterion)!, standing) !== "outside-precedence") continue;
    counts.set(answer.basis, (counts.get(answer.basis) ?? 0) + 1);
  }
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
