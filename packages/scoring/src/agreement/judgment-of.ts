import type { Answer, Basis } from "@stocktake/model";
import type { NotKnowing, NotPaired } from "./rater-agreement.ts";
import { isAskedFor, isJudgment, type RaterJudgment, type Reader } from "./rater-judgment.ts";

/** What decides which answers to a criterion are considered, and how they are read. */
export interface Standing {
  readonly asOf: string;
  readonly bases: readonly Basis[] | undefined;
  readonly staleBefore: string | undefined;
  readonly read: Reader;
}

/** Counts of answers by what became of them, while they are made. */
export interface Tally {
  ratings: number;
  notApplicable: number;
  readonly notKnowing: Record<NotKnowing, number>;
  readonly passedOver: Record<NotPaired, number>;
}

/** A tally of nothing. */
export function tallyOf(): Tally {
  return {
    ratings: 0,
    notApplicable: 0,
    notKnowing: { "not-assessed": 0, "no-information": 0, inconclusive: 0, withheld: 0 },
    passedOver: {
      later: 0,
      withdrawn: 0,
      stale: 0,
      duplicate: 0,
      "other-basis": 0,
      superseded: 0,
      contradictory: 0,
      unreadable: 0,
    },
  };
}

/** What one rater's answers to one cell come to, each of them tallied. */
export function judgmentOf(answers: readonly Answer[], standing: Standing, tally: Tally): RaterJudgment | undefined {
  const pass = (why: NotPaired, count = 1) => {
    tally.passedOver[why]! += count;
  };
  const identities = answers.map(({ assessment, date, basis }) => JSON.stringify([assessment, date, basis]));
  const considered = answers.filter((answer, i) => {
    const twins = identities.filter((identity) => identity === identities[i]).length;
    const why = whyNot(answer, standing) ?? (twins > 1 ? "duplicate" : undefined);
    if (why !== undefined) pass(why);
    return why === undefined;
  });
  const days = considered.map(({ date }) => date).sort();
  const speaking = considered
    .filter(({ date }) => date === days.at(-1))
    .map((answer) => readAs(answer, standing.read))
    .sort((a, b) => a.rank - b.rank || (a.key < b.key ? -1 : 1));
  const [first] = speaking;
  if (first === undefined) return undefined;

  // On one day not knowing yields to a judgment, and what cannot be read yields to either.
  const equals = speaking.filter(({ rank }) => rank === first.rank);
  const differ = equals.some(({ judgment }) => judgment?.position !== first.judgment?.position);
  pass("superseded", considered.length - (differ ? equals.length : 1));
  if (differ) pass("contradictory", equals.length);
  else if (first.rank === UNREADABLE) pass("unreadable");
  else if (first.judgment === undefined) tally.notKnowing[first.answer.rating.kind as NotKnowing]++;
  else if (first.judgment.position === undefined) tally.notApplicable++;
  else tally.ratings++;
  return differ ? undefined : first.judgment;
}

const JUDGED = 0;
const NOT_KNOWING = 1;
const UNREADABLE = 2;

interface Voice {
  readonly answer: Answer;
  readonly rank: number;
  /** Puts answers of one day in an order of their own. */
  readonly key: string;
  readonly judgment?: RaterJudgment;
}

function readAs(answer: Answer, read: Reader): Voice {
  const { rater, rating, basis, assessment, date } = answer;
  const key = JSON.stringify([basis, assessment]);
  if (!isJudgment(rating)) return { answer, rank: NOT_KNOWING, key };
  const position = rating.kind === "not-applicable" ? undefined : read(rating);
  if (rating.kind !== "not-applicable" && position === undefined) return { answer, rank: UNREADABLE, key };
  return { answer, rank: JUDGED, key, judgment: { rater, rating, basis, assessment, date, position } };
}

function whyNot(
  { date, withdrawn, basis }: Answer,
  { asOf, staleBefore, bases }: Standing,
): Exclude<NotPaired, "duplicate" | "superseded" | "contradictory" | "unreadable"> | undefined {
  if (date > asOf) return "later";
  if (withdrawn !== undefined && withdrawn <= asOf) return "withdrawn";
  if (staleBefore !== undefined && date < staleBefore) return "stale";
  return isAskedFor(basis, bases) ? undefined : "other-basis";
}
