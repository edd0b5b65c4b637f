import { catalog } from "@stocktake/catalog";
import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import { Basis, type Dataset, type Instrument, nearestOf } from "@stocktake/model";
import { type AgreementOptions, measureAgreement, type RaterAgreement } from "@stocktake/scoring";
import { agreementTables } from "./agreement-tables.ts";
import { chooseInstrument } from "./choose-method.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface AgreementCommandOptions extends CommonOptions {
  readonly asOf?: string;
  readonly instrument?: string;
  readonly seed: string;
  readonly draws: string;
  readonly by: NonNullable<AgreementOptions["by"]>;
  readonly metric?: NonNullable<AgreementOptions["metric"]>;
  readonly basis?: readonly string[];
  readonly maxDisputed: string;
}

/** `stocktake agreement`: how far raters agree, how they stand to one another, and the cells on which they differ. */
export async function agreement(
  reference: string,
  options: AgreementCommandOptions,
  streams: Streams,
): Promise<number> {
  const session = sessionOf(streams, options);
  const most = wholeNumberOf("--max-disputed", options.maxDisputed);
  const bases = options.basis?.map(basisOf);
  const { by, metric } = options;
  const [seed, draws] = [wholeNumberOf("--seed", options.seed), wholeNumberOf("--draws", options.draws)];
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening.exit;
  const { dataset, asOf: own } = opening.opened;
  const asOf = asOfOrStop(options.asOf, own);
  const named = await chooseInstrument(options.instrument, session);
  if (!named.ok) return named.exit;

  const measured = measureAgreement(dataset, named.instruments[0] ?? instrumentOf(dataset), {
    asOf,
    seed,
    draws,
    by,
    clusters: clustersOf(dataset),
    ...(metric === undefined ? {} : { metric }),
    ...(bases === undefined ? {} : { bases }),
  });
  return session.deliver(textOf(measured, options.format, most));
}

function textOf(measured: RaterAgreement, format: CommonOptions["format"], most: number): string {
  if (format === "json") return JSON.stringify(measured, null, 2);
  const print = format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
  return agreementTables(measured, most).map(print).join("\n");
}

function wholeNumberOf(option: string, text: string): number {
  if (!/^-?\d+$/.test(text)) wrongUsage(`${option} ${text} is not a whole number.`);
  return Number(text);
}

function basisOf(text: string): Basis {
  const found = Basis.options.find((basis) => basis === text);
  if (found !== undefined) return found;
  const near = nearestOf(text, Basis.options);
  wrongUsage(`There is no basis ${text}. ${near ? `Did you mean ${near}?` : `There are ${Basis.options.join(", ")}.`}`);
}

/** The one instrument of the catalog that assessments of the dataset are of. */
function instrumentOf({ assessments }: Dataset): Instrument {
  const editions = new Set(assessments.map(({ instrument }) => `${instrument.id}@${instrument.edition}`));
  const fitting = catalog.instruments.filter(({ id, edition }) => editions.has(`${id}@${edition}`));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1)
    wrongUsage(
      `The dataset is of ${editions.size === 0 ? "no instrument" : [...editions].sort().join(", ")}. Name the file of one with --instrument.`,
    );
  return only;
}

/** The raters of each cluster of the dataset: those whose pseudonym begins with its id. */
function clustersOf({ groups, answers }: Dataset): Readonly<Record<string, readonly string[]>> {
  const raters = [...new Set(answers.map(({ rater }) => rater as string))].sort();
  const clusters = groups.filter(({ kind }) => kind === "cluster").map(({ id }) => id as string);
  return Object.fromEntries(clusters.map((id) => [id, raters.filter((rater) => rater.startsWith(`${id}-`))]));
}
