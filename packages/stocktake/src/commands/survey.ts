import { catalog, surveyWords } from "@stocktake/catalog";
import { type Column, formatPercent, formatSurveyCell, formatTable, type Table, toMarkdown } from "@stocktake/formats";
import { nearestOf, type RegionScheme } from "@stocktake/model";
import { type Reaches, type Survey, type SurveyCell, surveyScores } from "@stocktake/scoring";
import { sampleRegions } from "../sample/regions.ts";
import type { MethodOptions } from "./choose-method.ts";
import { openScores } from "./open-scores.ts";
import { exactly } from "./score-row.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface SurveyCommandOptions extends CommonOptions, MethodOptions {
  readonly asOf?: string;
  readonly scheme: string;
  readonly node?: string;
  readonly band?: string;
  readonly by?: "range" | "value";
  readonly criterion?: string;
  readonly atLeast?: string;
  readonly shortfalls?: string;
  readonly closed?: string;
  readonly minStates: string;
}

/** `stocktake survey`: how many States of each region reach a band or a level, as far as it may be said. */
export async function survey(reference: string, options: SurveyCommandOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const scheme = schemeOf(options.scheme);
  const reaches = reachesOf(options);
  const minStates = Number(options.minStates);
  if (!/^[1-9]\d*$/.test(options.minStates))
    wrongUsage(`--min-states ${options.minStates} is not a whole number from 1.`);
  const opening = await openScores(reference, options, session);
  if (!opening.ok) return opening.exit;
  const closed = options.closed?.split(",") ?? [];
  const unheard = closed.find((entity) => !opening.scores.matrix.unitAt.has(entity));
  // A misspelt id would leave a closed record open.
  if (unheard !== undefined) wrongUsage(`--closed names ${unheard}, of which the dataset says nothing.`);
  const made = surveyScores(opening.scores, scheme, {
    lexicon: surveyWords,
    reaches,
    minStates,
    closed: new Set(closed),
    ...(options.shortfalls === undefined ? {} : { shortfalls: { below: options.shortfalls } }),
  });
  if (options.format === "json") return session.deliver(JSON.stringify(made, null, 2));
  const print = options.format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
  const tables = [tableOf(made), ...(options.shortfalls === undefined ? [] : [shortfallsOf(made, options.shortfalls)])];
  return session.deliver(tables.map(print).join("\n"));
}

function schemeOf(name: string): RegionScheme {
  const schemes = new Map([...catalog.regionSchemes, sampleRegions].map((each) => [each.id, each]));
  const found = schemes.get(name);
  if (found !== undefined) return found;
  const nearest = nearestOf(name, schemes.keys());
  return wrongUsage(
    `There is no region scheme ${name}. ${nearest ? `Did you mean ${nearest}?` : `There are ${[...schemes.keys()].join(", ")}.`}`,
  );
}

function reachesOf({ node, band, by = "range", criterion, atLeast }: SurveyCommandOptions): Reaches {
  if (node !== undefined && band !== undefined && criterion === undefined) return { node, band, by };
  if (criterion !== undefined && atLeast !== undefined && node === undefined) return { criterion, atLeast };
  return wrongUsage("Name what is counted: --node I.2 --band high, or --criterion I.2.legislation --at-least full.");
}

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

function tableOf({ reaches, methodology, lexicon, scheme, asOf, unofficial, unplaced, whole, cells }: Survey): Table {
  const item =
    "node" in reaches
      ? `${reaches.node} at "${reaches.band}" or above by its ${reaches.by}`
      : `${reaches.criterion} at "${reaches.atLeast}" or above`;
  const words = `Words by ${lexicon}, the SDK's own convention, over all States to which it applies.`;
  const outside = unplaced === 0 ? "" : ` Not counted: ${unplaced} that stand in no region of the scheme.`;
  return {
    kind: "table",
    title: `${item}, ${methodology}${unofficial === true ? " (unofficial)" : ""}, as of ${asOf}`,
    columns: COLUMNS,
    rows: [...cells, wholeOf(whole, scheme)].map(rowOf),
    note: `${words} Bounds: every unknown counted as no, then as yes.${outside} Regions in the order of the scheme. Not a ranking.`,
  };
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

function wholeOf(whole: SurveyCell, scheme: string): SurveyCell {
  return { ...whole, name: `The whole of ${scheme}` };
}

function shortfallsOf({ whole, cells, scheme }: Survey, level: string): Table {
  return {
    kind: "table",
    title: `Criteria most often below "${level}"`,
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
