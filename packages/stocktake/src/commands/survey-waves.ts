import type { Dataset, Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { type Scores, scoreDataset, type Wave } from "@stocktake/scoring";
import { asOfOrStop } from "./open-dataset.ts";
import { wrongUsage } from "./session.ts";

const noScaleAtFirst = defineFinding({
  code: "score/no-scale-at-first",
  severity: "error",
  message:
    "As of {day} no value of {criteria} is known, so there is no scale on which the later values could stand too.",
  hint: "Begin with a later day, or use goalposts.",
});

/**
 * The waves of a dataset: one for each day of `--since`, in the order of time, and last the day already scored.
 *
 * All are scored by one plan, against the population of the first, so that a number means the same in each.
 */
export function wavesOf(scores: Scores, dataset: Dataset, since: string): readonly Wave[] {
  const { plan, asOf, regions } = scores;
  const days = since.split(",").map((day) => asOfOrStop(day, undefined, "--since"));
  const late = days.find((day) => day >= asOf);
  if (late !== undefined) wrongUsage(`--since ${late} is not before ${asOf}, the day of the survey.`);
  const doubled = days.find((day, at) => days.indexOf(day) < at);
  if (doubled !== undefined) wrongUsage(`--since names ${doubled} twice.`);
  const scored = (day: string, population?: Scores["population"]): Wave => ({
    label: day,
    scores: scoreDataset(plan, dataset, {
      asOf: day,
      ...(population === undefined ? {} : { population }),
      ...(regions === undefined ? {} : { regions }),
    }),
  });
  const [first = asOf, ...others] = [...days].sort();
  const start = scored(first);
  return [start, ...[...others, asOf].map((day) => scored(day, start.scores.population))];
}

/**
 * Why waves that {@link wavesOf} made cannot be set side by side. They have one plan and the population of the first, so
 * they differ only where that has no parameters to give.
 */
export function refusalOf(waves: readonly Wave[]): Diagnostic {
  const [first, ...others] = waves.map(({ scores }) => scores);
  const criteria = new Set(others.flatMap(({ population }) => Object.keys(population)));
  const missing = [...criteria].filter((id) => !Object.hasOwn(first!.population, id));
  return noScaleAtFirst({ day: first!.asOf, criteria: missing.map((id) => `\`${id}\``).join(", ") }, ["answers"]);
}
