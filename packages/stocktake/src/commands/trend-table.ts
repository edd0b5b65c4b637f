import { formatSurveyCell, type Table } from "@stocktake/formats";
import type { SurveyLexicon } from "@stocktake/model";
import type { Plan, Trend, TrendCell } from "@stocktake/scoring";
import { titleOf, wholeOf, wordsNote } from "./survey-tables.ts";

type Compared = Extract<Trend, { kind: "compared" }>;

/** Regions in the order of the scheme, then the whole: how many in each wave, of the same States, and the change. */
export function trendTable(
  { waves, whole, cells, compared, leftOut }: Compared,
  plan: Plan,
  lexicon: SurveyLexicon,
): Table {
  const [{ survey }] = waves as readonly [Compared["waves"][number], ...Compared["waves"]];
  const labels = waves.map(({ label }) => label);
  const rowOf = (cell: TrendCell, within: string | undefined, said: readonly string[]) => {
    const place = [cell.name, within ?? ""];
    if (cell.kind === "suppressed") return [...place, said[0]!, ...labels.slice(1).map(() => ""), ""];
    return [...place, ...said, cell.change > 0 ? `+${cell.change}` : String(cell.change)];
  };
  const leaves = leftOut === 0 ? "No State is" : `${leftOut} ${leftOut === 1 ? "State is" : "States are"}`;
  const likeForLike = `Like for like: counted are the ${compared} States of which it can be said on each of these days. ${leaves} left out, being unknown or not applicable on one of them.`;
  const outside =
    survey.unplaced === 0 ? "" : ` Of those compared, ${survey.unplaced} stand in no region of the scheme.`;
  return {
    kind: "table",
    title: `${titleOf(survey, plan)}, as of ${labels.join(", then ")}`,
    columns: [
      { name: "region" },
      { name: "within" },
      ...labels.map((name) => ({ name })),
      { name: "change", align: "right" },
    ],
    rows: [
      ...cells.map((cell, at) =>
        rowOf(
          cell,
          survey.cells[at]!.within,
          waves.map((wave) => formatSurveyCell(wave.survey.cells[at]!)),
        ),
      ),
      rowOf(
        wholeOf(whole, survey.scheme),
        undefined,
        waves.map((wave) => formatSurveyCell(wave.survey.whole)),
      ),
    ],
    note: `${likeForLike}${outside} What is suppressed on one day is suppressed on all. Beside a survey of one of these days it could tell of those left out. ${wordsNote(survey, lexicon)} Regions in the order of the scheme. Not a ranking.`,
  };
}
