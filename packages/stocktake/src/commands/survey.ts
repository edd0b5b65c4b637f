import type { FullCatalog } from "@stocktake/catalog";
import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import { type Language, parseSurveyLexicon, type SurveyLexicon } from "@stocktake/model";
import {
  type Reaches,
  type Survey,
  type SurveyOptions,
  surveyScores,
  surveyTrend,
  type Trend,
} from "@stocktake/scoring";
import { catalogIn } from "./choose-language.ts";
import { schemeNamed } from "./choose-regions.ts";
import { EXIT } from "./exit-code.ts";
import { openScores, type ScoringOptions } from "./open-scores.ts";
import { readParsed } from "./read-parsed.ts";
import { type CommonOptions, type Session, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";
import { shortfallsTable, surveyTable } from "./survey-tables.ts";
import { refusalOf, wavesOf } from "./survey-waves.ts";
import { trendTable } from "./trend-table.ts";

export interface SurveyCommandOptions extends CommonOptions, ScoringOptions {
  readonly lang: Language;
  readonly scheme?: string;
  readonly lexicon?: string;
  readonly node?: string;
  readonly band?: string;
  readonly by?: "range" | "value";
  readonly criterion?: string;
  readonly atLeast?: string;
  readonly shortfalls?: string;
  readonly closed?: string;
  /** Earlier days, with commas between. */
  readonly since?: string;
  readonly minStates: string;
}

/** `stocktake survey`: how many States of each region reach a band or a level, as far as it may be said. */
export async function survey(reference: string, options: SurveyCommandOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const { format, shortfalls } = options;
  const catalog = await catalogIn(options.lang);
  const named = options.scheme === undefined ? undefined : schemeNamed(options.scheme, catalog);
  if (named === undefined && options.regions === undefined)
    wrongUsage("Name how the world is divided: --scheme m49, or --regions with a file.");
  const asked = askedFor(options);
  const words = await chooseLexicon(options.lexicon, catalog, session);
  if (!words.ok) return words.exit;
  const opening = await openScores(reference, options, session, catalog);
  if (!opening.ok) return opening.exit;
  const { scores } = opening;
  const scheme = named ?? opening.regionScheme!;
  // A misspelt id would leave a closed record open.
  const unheard = [...asked.closed].find((entity) => !scores.matrix.unitAt.has(entity));
  if (unheard !== undefined) wrongUsage(`--closed names ${unheard}, of which the dataset says nothing.`);
  const lexicon = words.value;
  const deliver = (value: Survey | Trend, first: Table, surveys: readonly Survey[]) => {
    if (format === "json") return session.deliver(JSON.stringify(value, null, 2));
    const others = shortfalls === undefined ? [] : surveys.map((each) => shortfallsTable(each, shortfalls));
    const print = format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
    return session.deliver([first, ...others].map(print).join("\n"));
  };
  if (options.since === undefined) {
    const made = surveyScores(scores, scheme, { ...asked, lexicon });
    return deliver(made, surveyTable(made, scores.plan, lexicon), [made]);
  }
  const waves = wavesOf(scores, opening.dataset, options.since);
  const trend = surveyTrend(waves, scheme, { ...asked, lexicon });
  if (trend.kind === "compared")
    return deliver(
      trend,
      trendTable(trend, scores.plan, lexicon),
      trend.waves.map((wave) => wave.survey),
    );
  session.refuse([refusalOf(waves)]);
  const delivered = format === "json" ? await session.deliver(JSON.stringify(trend, null, 2)) : EXIT.fine;
  return delivered === EXIT.fine ? EXIT.errors : delivered;
}

/** What is counted, and for whom, as the options say. */
function askedFor(options: SurveyCommandOptions): Omit<SurveyOptions, "lexicon"> & { closed: ReadonlySet<string> } {
  const { minStates, closed, shortfalls } = options;
  if (!/^[1-9]\d*$/.test(minStates)) wrongUsage(`--min-states ${minStates} is not a whole number from 1.`);
  return {
    reaches: reachesOf(options),
    minStates: Number(minStates),
    closed: new Set(closed?.split(",")),
    ...(shortfalls === undefined ? {} : { shortfalls: { below: shortfalls } }),
  };
}

function reachesOf({ node, band, by = "range", criterion, atLeast }: SurveyCommandOptions): Reaches {
  if (node !== undefined && band !== undefined && criterion === undefined) return { node, band, by };
  if (criterion !== undefined && atLeast !== undefined && node === undefined) return { criterion, atLeast };
  return wrongUsage("Name what is counted: --node I.2 --band high, or --criterion I.2.legislation --at-least full.");
}

/** The words of `--lexicon`, in the language they are written in; else those of the catalog, in its. */
async function chooseLexicon(
  path: string | undefined,
  { surveyLexicon }: FullCatalog,
  session: Session,
): Promise<{ readonly ok: true; readonly value: SurveyLexicon } | { readonly ok: false; readonly exit: number }> {
  return path === undefined ? { ok: true, value: surveyLexicon } : readParsed(path, parseSurveyLexicon, session);
}
