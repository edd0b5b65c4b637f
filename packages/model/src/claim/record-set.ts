import type { Dataset } from "../dataset/dataset.ts";
import { meetsCondition } from "../dataset/meets-condition.ts";
import { isCollection } from "../dataset/record-field.ts";
import type { Completeness, SetReference } from "../entity/claim.ts";
import type { Where } from "../entity/where.ts";
import { earliestDay, latestDay } from "../value/calendar.ts";

/** The part of a collection that a claim speaks of. */
export type RecordSetReference = Extract<SetReference, { set: "records" }>;

/** The records of a set: those in it, those that may be in it, and whether there can be others. */
export interface RecordSet {
  readonly members: readonly object[];
  /** They lack a field that decides, or give a date too coarse to tell. */
  readonly doubtful: readonly object[];
  /** The dataset says that every item there is stands in it. */
  readonly complete: boolean;
}

/** Sorts the records of a collection by whether they belong to the set. */
export function selectRecords(dataset: Dataset, { of, where = [] }: RecordSetReference): RecordSet {
  const records: readonly object[] = isCollection(of) ? dataset[of] : [];
  const members: object[] = [];
  const doubtful: object[] = [];
  for (const record of records) {
    const answers = where.map((condition) => meetsCondition(record, condition));
    if (answers.includes("out")) continue;
    (answers.includes("open") ? doubtful : members).push(record);
  }
  return { members, doubtful, complete: isComplete(dataset.completeness, of, where) };
}

/**
 * Whether a statement covers the whole set, and none says that a part of it is incomplete.
 *
 * A list of all activities may be incomplete while the list of proposed ones is complete: a statement about a larger
 * set takes nothing from a smaller one.
 */
function isComplete(statements: readonly Completeness[], of: string, where: readonly Where[]): boolean {
  const about = statements.filter((statement) => statement.of === of);
  return (
    about.some((statement) => statement.complete && isSubset(where, statement.where ?? [])) &&
    !about.some((statement) => !statement.complete && isSubset(statement.where ?? [], where))
  );
}

/** Whether every record that meets `inner` is sure to meet `outer`. */
function isSubset(inner: readonly Where[], outer: readonly Where[]): boolean {
  return outer.every((wanted) => inner.some((given) => implies(given, wanted)));
}

function implies(given: Where, wanted: Where): boolean {
  if (given.field !== wanted.field) return false;
  if (wanted.is === "present") return true;
  if (given.is === "equal" && wanted.is === "equal") return given.value === wanted.value;
  if (given.is === "equal" && wanted.is === "one-of") return wanted.values.some((value) => value === given.value);
  if (given.is === "one-of" && wanted.is === "one-of")
    return given.values.every((value) => wanted.values.includes(value));
  if (given.is === "from" && wanted.is === "from") return earliestDay(given.date) >= earliestDay(wanted.date);
  if (given.is === "until" && wanted.is === "until") return latestDay(given.date) <= latestDay(wanted.date);
  return false;
}
