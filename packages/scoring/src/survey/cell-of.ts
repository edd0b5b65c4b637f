import { quantile } from "../numeric/quantile.ts";
import type { Item, Standing } from "./item.ts";
import type { Place, PreparedSurvey } from "./prepare-survey.ts";
import type { CommonShortfall, ShownCell, SuppressedCell, SurveyCell, SurveyCounts, SurveyValues } from "./survey.ts";
import type { Withheld } from "./withhold.ts";
import { wordsOf } from "./words-of.ts";

const MOST_SHORTFALLS = 5;

/** A cell as it may leave: with its counts, or with the reason why they are withheld. */
export function cellOf(
  { members, ...place }: Place,
  { request, item, criteria }: PreparedSurvey,
  withheld: Withheld,
  minStates: number,
): SurveyCell {
  const { lexicon, closed, shortfalls } = request;
  const isAbout = (entity: string | undefined) =>
    entity !== undefined && members.includes(entity) && closed?.has(entity) !== true;
  const records = {
    ...(request.goodPractices && { goodPractices: request.goodPractices.filter(({ state }) => isAbout(state)) }),
    ...(request.recommendations && {
      recommendations: request.recommendations.filter(({ priority, to }) => priority === true && isAbout(to)),
    }),
  };
  if (members.length === 0 || withheld.isHidden(item.subject, members))
    return { kind: "suppressed", ...place, ...reasonOf(members.length, minStates), ...records };
  const counts = countsOf(members, item);
  const { n, N, unknown } = counts;
  const known = N - unknown;
  const reporting = { n, of: known, text: `${n} of the ${known} reporting ${known === 1 ? "State" : "States"}` };
  const shown: ShownCell = {
    kind: "shown",
    ...place,
    ...counts,
    share: n / N,
    bounds: [n / N, (n + unknown) / N],
    words: wordsOf(counts, lexicon),
    reporting,
    ...records,
  };
  return {
    ...shown,
    ...(item.hasValues ? { values: valuesOf(members, item, withheld, minStates) } : {}),
    ...(shortfalls && { shortfalls: shortfallsOf(members, criteria, withheld, shortfalls.most ?? MOST_SHORTFALLS) }),
  };
}

function reasonOf(members: number, minStates: number): Pick<SuppressedCell, "because" | "why"> {
  if (members === 0) return { because: "no-states", why: "The survey covers no State there." };
  if (members < minStates) return { because: "few", why: `The survey covers fewer than ${minStates} States there.` };
  return {
    because: "protected",
    why: "Its counts, alone or set off against others that are shown, would tell of single records.",
  };
}

function countsOf(members: readonly string[], { standingOf }: Item): SurveyCounts {
  const counts: Record<Standing, number> = { reaches: 0, below: 0, unknown: 0, "not-applicable": 0 };
  for (const entity of members) counts[standingOf(entity)]++;
  const { reaches: n, unknown } = counts;
  return { n, N: n + counts.below + unknown, unknown, notApplicable: counts["not-applicable"] };
}

function valuesOf(
  members: readonly string[],
  { subject, numberOf }: Item,
  withheld: Withheld,
  minStates: number,
): SurveyValues {
  if (withheld.hidesValues(subject, members))
    return {
      kind: "suppressed",
      why: `There are values of fewer than ${minStates} States, or what is shown would tell of single ones.`,
    };
  const values = members.flatMap((entity) => numberOf(entity) ?? []);
  const sum = values.reduce((total, value) => total + value, 0);
  const sorted = Float64Array.from(values).sort();
  const at = (p: number) => quantile(sorted, p)!;
  return {
    kind: "shown",
    known: values.length,
    quartiles: [at(0.25), at(0.5), at(0.75)],
    mean: sum / values.length,
  };
}

function shortfallsOf(
  members: readonly string[],
  criteria: PreparedSurvey["criteria"],
  withheld: Withheld,
  most: number,
): readonly CommonShortfall[] {
  return criteria
    .filter(({ item }) => !withheld.isHidden(item.subject, members))
    .map(({ id, title, item }) => {
      const { n, N, unknown } = countsOf(members, item);
      return { criterion: id, title, below: N - unknown - n, N, unknown };
    })
    .filter(({ below }) => below > 0)
    .sort((a, b) => b.below - a.below || (a.criterion < b.criterion ? -1 : 1))
    .slice(0, most);
}
