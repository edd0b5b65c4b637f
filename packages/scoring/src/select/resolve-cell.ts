import type { Adjudication, Answer, Methodology } from "@stocktake/model";
import type { PlanLeaf } from "../plan/plan.ts";
import { codeOf, DISPUTED, type Dispute, KNOWN, NOT_APPLICABLE, STRENGTHS } from "./matrix.ts";
import { greaterIsWorse, type RatingRead, readRating } from "./read-rating.ts";
import { type PassedOver, placeOf, type Standing } from "./standing.ts";

/** What a cell was found to be, and what became of each of its answers. */
export interface Resolution {
  readonly kind: number;
  readonly reading: number;
  readonly strength: number;
  readonly dispute?: Dispute;
  /** By place of the answer; `undefined` for those that speak. */
  readonly passedOver: readonly (PassedOver | undefined)[];
  readonly adjudication?: { readonly adjudication: Adjudication; readonly reopened: boolean };
}

/**
 * Decides what the answers of one cell say together.
 *
 * Drop what is later, withdrawn, stale, doubled or in no group of the precedence. An adjudication settles answers
 * dated up to it, unless a later one of a group at least as high as the best it weighed reopens the cell. Else the
 * highest group that has answers speaks, with each rater's newest; within it not knowing yields to a rating, and
 * ratings that differ make the cell disputed.
 */
export function resolveCell(
  answers: readonly Answer[],
  adjudications: readonly Adjudication[],
  leafPosition: number,
  leaf: PlanLeaf,
  standing: Standing,
  disputed: Methodology["disputed"],
): Resolution {
  const places = answers.map((answer) => placeOf(answer, leafPosition, standing));
  const passedOver = places.map((place): PassedOver | undefined => (typeof place === "string" ? place : undefined));
  dropDuplicates(answers, passedOver);
  const considered = answers.flatMap((_, i) => (passedOver[i] === undefined ? [i] : []));
  const placeAt = (i: number) => places[i] as number;

  const staleBefore = standing.staleBefore[leafPosition] ?? "";
  const inForce = adjudications.filter(({ date }) => date <= standing.asOf && date >= staleBefore);
  const settled = settle(answers, inForce, considered, placeAt);
  if (settled !== undefined && !settled.reopened) {
    for (const i of considered) passedOver[i] = "adjudicated";
    const { kind, reading } = readRating(settled.adjudication.rating, leaf);
    const agreeing = considered.filter((i) => same(readRating(answers[i]!.rating, leaf), { kind, reading }));
    return { kind, reading, strength: strongest(answers, agreeing), passedOver, adjudication: settled };
  }
  const adjudication = settled === undefined ? {} : { adjudication: settled };

  const highest = Math.min(...considered.map(placeAt));
  const newest = new Map<string, string>();
  for (const i of considered) {
    const { rater, date } = answers[i]!;
    if (placeAt(i) === highest && date > (newest.get(rater) ?? "")) newest.set(rater, date);
  }
  const speaking: { i: number; read: RatingRead }[] = [];
  for (const i of considered) {
    const { rater, date, rating } = answers[i]!;
    if (placeAt(i) !== highest) passedOver[i] = "lower-precedence";
    else if (date < newest.get(rater)!) passedOver[i] = "superseded";
    else speaking.push({ i, read: readRating(rating, leaf) });
  }
  const rated = speaking.filter(({ read }) => read.kind === KNOWN || read.kind === NOT_APPLICABLE);
  if (rated.length === 0) {
    const kind = newestUnknown(answers, speaking) ?? codeOf(passedOver.includes("stale") ? "stale" : "unanswered");
    return { kind, reading: 0, strength: 0, passedOver, ...adjudication };
  }
  for (const { i, read } of speaking)
    if (read.kind !== KNOWN && read.kind !== NOT_APPLICABLE) passedOver[i] = "yields-to-rating";

  const first = rated[0]!.read;
  if (rated.every(({ read }) => same(read, first))) {
    const voices = rated.map(({ i }) => i);
    return { ...first, strength: strongest(answers, voices), passedOver, ...adjudication };
  }
  const dispute = disputeOf(
    rated.map(({ read }) => read),
    leaf,
    disputed,
  );
  return { kind: DISPUTED, reading: 0, strength: 0, dispute, passedOver, ...adjudication };
}

/** The kind of the newest answer that does not know; of the greater code among answers of one day. */
function newestUnknown(answers: readonly Answer[], speaking: readonly { i: number; read: RatingRead }[]) {
  let newest: { date: string; kind: number } | undefined;
  for (const { i, read } of speaking) {
    const { date } = answers[i]!;
    if (newest === undefined || date > newest.date || (date === newest.date && read.kind > newest.kind))
      newest = { date, kind: read.kind };
  }
  return newest?.kind;
}

function same(a: RatingRead, b: RatingRead): boolean {
  return a.kind === b.kind && a.reading === b.reading;
}

/** Two answers of one identity are a mistake of the record; neither is used. */
function dropDuplicates(answers: readonly Answer[], passedOver: (PassedOver | undefined)[]): void {
  const seen = new Map<string, number>();
  answers.forEach(({ assessment, date, rater, basis }, i) => {
    const identity = JSON.stringify([assessment, date, rater, basis]);
    const twin = seen.get(identity);
    if (twin === undefined) seen.set(identity, i);
    else for (const at of [twin, i]) passedOver[at] ??= "duplicate";
  });
}

/** The newest adjudication in force, and whether a later answer of sufficient standing reopens the cell. */
function settle(
  answers: readonly Answer[],
  adjudications: readonly Adjudication[],
  considered: readonly number[],
  placeAt: (i: number) => number,
): { adjudication: Adjudication; reopened: boolean } | undefined {
  let newest: Adjudication | undefined;
  for (const candidate of adjudications)
    if (newest === undefined || `${candidate.date} ${candidate.id}` > `${newest.date} ${newest.id}`) newest = candidate;
  if (newest === undefined) return undefined;
  const { date } = newest;
  // A later answer of a group at least as high as all that it weighed: one of the highest group there is.
  const highest = Math.min(...considered.map(placeAt));
  const reopened = considered.some((i) => answers[i]!.date > date && placeAt(i) === highest);
  return { adjudication: newest, reopened };
}

function strongest(answers: readonly Answer[], voices: readonly number[]): number {
  return Math.max(0, ...voices.map((i) => STRENGTHS.indexOf(answers[i]!.strength)));
}

function disputeOf(reads: readonly RatingRead[], leaf: PlanLeaf, policy: Methodology["disputed"]): Dispute {
  if (reads.some(({ kind }) => kind === NOT_APPLICABLE)) return { worst: undefined, best: undefined, taken: undefined };
  const fromWorst = reads.map(({ reading }) => reading).sort((a, b) => a - b);
  if (greaterIsWorse(leaf)) fromWorst.reverse();
  const worst = fromWorst[0]!;
  const best = fromWorst.at(-1)!;
  const lowerMiddle = fromWorst[Math.floor((fromWorst.length - 1) / 2)];
  return { worst, best, taken: policy === "unknown" ? undefined : policy === "lowest" ? worst : lowerMiddle };
}
