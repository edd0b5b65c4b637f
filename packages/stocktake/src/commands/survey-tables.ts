import { type Column, formatPercent, formatSurveyCell, type Table } from "@stocktake/formats";
import type { SurveyLexicon } from "@stocktake/model";
import type { Plan, Reaches, Survey, SurveyCell } from "@stocktake/scoring";
import { exactly } from "./score-row.ts";

const COLUMNS: readonly Column[] = [
  { name: "region" },
  { name: "within" },
  { name: "how many" },
  { name: "share", align: "right" },
  { name: "bounds", align: "right" },
  { name: "of those known" },
  { name: "quartiles", align: "right" },
  { name: "mean", align: "right" },
];

/** Regions in the order of the scheme, then the whole: counts first, the mean last. */
export function surveyTable(survey: Survey, plan: Plan, lexicon: SurveyLexicon): Table {
  const { asOf, unplaced, whole, cells, scheme } = survey;
  const outside = unplaced === 0 ? "" : ` Not counted: ${unplaced} that stand in no region of the scheme.`;
  return {
    kind: "table",
    title: `${titleOf(survey, plan)}, as of ${asOf}`,
    columns: COLUMNS,
    rows: [...cells, wholeOf(whole, scheme)].map(rowOf),
    note: `${wordsNote(survey, lexicon)} Bounds: every unknown counted as no, then as yes.${outside} Regions in the order of the scheme. Not a ranking.`,
  };
}

/** What is counted, and by which version of which methodology. */
export function titleOf({ reaches, methodology, unofficial }: Survey, plan: Plan): string {
  return `${itemOf(reaches, plan)}, ${methodology}${unofficial === true ? " (unofficial)" : ""}`;
}

function itemOf(reaches: Reaches, { nodes, leaves }: Plan): string {
  if ("node" in reaches) {
    const { node: id, band, by } = reaches;
    const title = nodes.find((node) => node.id === id)?.title;
    return `${id}${title === undefined ? "" : ` (${title})`} at "${band}" or above by its ${by}`;
  }
  const { criterion, atLeast } = reaches;
  const title = leaves.find(({ id }) => id === criterion)?.title;
  return `${criterion}${title === undefined ? "" : ` (${title})`} at "${atLeast}" or above`;
}

/** Whose words they are: no body has published any. */
export function wordsNote({ lexicon: name }: Survey, { source }: SurveyLexicon): string {
  return `Words by ${name} (${source}), over all States to which it applies.`;
}

function rowOf(cell: SurveyCell): readonly string[] {
  const place = [cell.name, cell.within ?? "", formatSurveyCell(cell)];
  if (cell.kind === "suppressed") return [...place, "", "", "", "", ""];
  const { n, N, share, bounds, reporting, values } = cell;
  const known = reporting.of === 0 ? "" : `${formatPercent(n / reporting.of)}: ${reporting.text}`;
  const [quartiles, mean] =
    values?.kind === "shown"
      ? [values.quartiles.map(exactly).join(" | "), `${exactly(values.mean)} (${values.known})`]
      : [values === undefined ? "" : "suppressed", ""];
  const ends = bounds.map(formatPercent).join(" to ");
  return [...place, `${formatPercent(share)} (${n}/${N})`, ends, known, quartiles, mean];
}

/** The whole under a name that says of what it is. */
export function wholeOf<Cell extends { readonly name: string }>(whole: Cell, scheme: string): Cell {
  return { ...whole, name: `The whole of ${scheme}` };
}

/** The criteria on which States of each region most often stand below a level. */
export function shortfallsTable({ whole, cells, scheme, asOf }: Survey, level: string): Table {
  return {
    kind: "table",
    title: `Criteria most often below "${level}", as of ${asOf}`,
    columns: [{ name: "region" }, { name: "criterion" }, { name: "title" }, { name: "below" }],
    rows: [...cells, wholeOf(whole, scheme)].flatMap((cell) =>
      cell.kind === "suppressed"
        ? []
        : (cell.shortfalls ?? []).map(({ criterion, title, below, N, unknown }) => [
            cell.name,
            criterion,
            title,
            `${below} of ${N}; ${unknown} unknown`,
          ]),
    ),
    note: "A criterion whose count is suppressed is left out.",
  };
}
