import type { RegionScheme } from "@stocktake/model";
import { canonicalJson, hashOfMethodology } from "@stocktake/model/hash";
import type { Scores } from "../score/score-dataset.ts";
import { itemOf, notAnOption } from "./item.ts";
import type { Survey, SurveyCell } from "./survey.ts";
import type { SurveyOptions, SurveyRequest } from "./survey-request.ts";
import { suppressTogether } from "./survey-scores.ts";

/** One round of assessment. */
export interface Wave {
  /** Its name, used once: `"2025"`. */
  readonly label: string;
  readonly scores: Scores;
}

/** A region over the waves. */
export type TrendCell =
  | {
      readonly kind: "shown";
      readonly region: string;
      readonly name: string;
      /** How many States reach it in each wave, of the same N. */
      readonly n: readonly number[];
      readonly N: number;
      /** From the first wave to the last. */
      readonly change: number;
    }
  | Pick<Extract<SurveyCell, { kind: "suppressed" }>, "kind" | "region" | "name" | "because" | "why">;

/** Surveys of several waves over the same States, or why they cannot be set side by side. */
export type Trend =
  | {
      readonly kind: "compared";
      /** States of which it can be said in every wave; the only ones counted. */
      readonly compared: number;
      /** Those that are unknown or to which it does not apply in some wave. */
      readonly leftOut: number;
      readonly waves: readonly { readonly label: string; readonly survey: Survey }[];
      readonly whole: TrendCell;
      /** In the order of the scheme. */
      readonly cells: readonly TrendCell[];
      /** The surveys of `together`, as they may be shown beside this. */
      readonly together: readonly Survey[];
    }
  | {
      readonly kind: "refused";
      readonly because: "methodology" | "instrument" | "content" | "population";
      readonly why: string;
    };

/**
 * Sets the surveys of several waves side by side, like for like: over the States of which it can be said in every wave
 * whether they reach it.
 *
 * Refused where the waves were not scored alike: by another version of the methodology, over another edition, by other
 * content under the same name, or against another population. `together` names the surveys published beside it.
 *
 * @param waves two or more, in the order of time.
 * @throws {StocktakeError} `NOT_AN_OPTION` for fewer than two waves and for a label used twice; else as `surveyScores`.
 *
 * @example
 * const trend = surveyTrend([{ label: "2024", scores: before }, { label: "2026", scores }], m49, options);
 * console.log(trend.kind === "refused" ? trend.why : trend.whole);
 */
export function surveyTrend(
  waves: readonly Wave[],
  scheme: RegionScheme,
  options: SurveyOptions & { readonly together?: readonly SurveyRequest[] },
): Trend {
  if (waves.length < 2 || new Set(waves.map(({ label }) => label)).size < waves.length)
    notAnOption("A trend is over two or more waves, each with a label of its own.");
  const refused = refusalOf(waves);
  if (refused !== undefined) return refused;
  const { together = [], ...asked } = options;
  const items = waves.map(({ scores }) => itemOf(scores, asked.reaches));
  const everyone = new Set(asked.states ?? waves.flatMap(({ scores }) => scores.units));
  const states = [...everyone].filter((entity) =>
    items.every(({ standingOf }) => ["reaches", "below"].includes(standingOf(entity))),
  );
  const surveys = suppressTogether([...waves.map(({ scores }) => ({ ...asked, states, scores, scheme })), ...together]);
  const own = surveys.slice(0, waves.length);
  return {
    kind: "compared",
    compared: states.length,
    leftOut: everyone.size - states.length,
    waves: waves.map(({ label }, at) => ({ label, survey: own[at]! })),
    whole: trendOf(own.map(({ whole }) => whole)),
    cells: scheme.regions.map((_, at) => trendOf(own.map(({ cells }) => cells[at]!))),
    together: surveys.slice(waves.length),
  };
}

/** The same region in every wave; suppressed in all where in one, since counts of one subject are withheld alike. */
function trendOf(cells: readonly SurveyCell[]): TrendCell {
  const n: number[] = [];
  for (const cell of cells) {
    const { region, name } = cell;
    if (cell.kind === "suppressed") return { kind: "suppressed", region, name, because: cell.because, why: cell.why };
    n.push(cell.n);
  }
  const { region, name, N } = cells[0] as Extract<SurveyCell, { kind: "shown" }>;
  return { kind: "shown", region, name, n, N, change: n.at(-1)! - n[0]! };
}

function refusalOf(waves: readonly Wave[]): Extract<Trend, { kind: "refused" }> | undefined {
  const [first, ...rest] = waves as readonly [Wave, ...Wave[]];
  const { plan, population } = first.scores;
  const name = nameOf(plan.methodology);
  for (const { label, scores } of rest) {
    const against = `"${first.label}" and "${label}"`;
    const other = nameOf(scores.plan.methodology);
    if (other !== name)
      return {
        kind: "refused",
        because: "methodology",
        why: `The waves ${against} are scored by ${name} and by ${other}. Score all of them by one version.`,
      };
    const [edition, another] = [plan, scores.plan].map(({ instrument }) => `${instrument.id}@${instrument.edition}`);
    if (edition !== another)
      return {
        kind: "refused",
        because: "instrument",
        why: `The waves ${against} are of ${edition} and of ${another}.`,
      };
    if (scores.plan !== plan && hashOf(scores) !== hashOf(first.scores))
      return {
        kind: "refused",
        because: "content",
        why: `The waves ${against} are scored by different content under the name ${name}.`,
      };
    if (canonicalJson(scores.population) !== canonicalJson(population))
      return {
        kind: "refused",
        because: "population",
        why: `The waves ${against} are scored against different populations. Pass those of the first to the others.`,
      };
  }
  return undefined;
}

function hashOf({ plan }: Scores): string {
  return hashOfMethodology(plan.methodology, plan.instrument);
}

function nameOf({ id, version }: Scores["plan"]["methodology"]): string {
  return `${id}@${version}`;
}
