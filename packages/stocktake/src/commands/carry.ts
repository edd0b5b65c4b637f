import { catalog } from "@stocktake/catalog";
import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import {
  type Crosswalk,
  carryAnswers,
  crosswalkOfEditions,
  type Dataset,
  type Instrument,
  nearestOf,
} from "@stocktake/model";
import { compareScores, type Scores } from "@stocktake/scoring";
import { chooseInstrument, type MethodOptions } from "./choose-method.ts";
import { comparedFrom } from "./compare.ts";
import { tableOfComparisons } from "./comparison-table.ts";
import { tableOfDrafts } from "./draft-table.ts";
import { EXIT } from "./exit-code.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";
import { tableOfTrial, tryDrafts } from "./try-drafts.ts";

export interface CarryOptions extends CommonOptions, MethodOptions {
  readonly to: string;
  readonly asOf?: string;
  readonly state?: string;
}

/**
 * `stocktake carry`: drafts of answers to another regime or edition, with their sources; never final. For one entity,
 * what they would make of its scores there.
 */
export async function carry(reference: string, options: CarryOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening.exit;
  const { dataset, asOf: own } = opening.opened;
  const asOf = asOfOrStop(options.asOf, own);
  const { state, format } = options;
  const given = await chooseInstrument(options.instrument, session);
  if (!given.ok) return given.exit;
  const instruments = [...given.instruments, ...catalog.instruments];
  const crosswalk = crosswalkTo(options.to, dataset, instruments);
  const [from, to] = [editionOf(crosswalk.from, instruments), editionOf(crosswalk.to, instruments)];
  const { drafts, diagnostics } = carryAnswers(answersTo(dataset, from, state), crosswalk, { from, to, asOf });
  session.report(diagnostics);
  if (drafts.length === 0) session.remark(`As of ${asOf} nothing can be drafted through ${crosswalk.id}.`);

  const trial =
    state === undefined ? undefined : await tryDrafts({ dataset, drafts, from, to, asOf }, options, session);
  if (trial?.ok === false) return trial.exit;
  const tables: Table[] = drafts.length === 0 ? [] : [tableOfDrafts(drafts, crosswalk, asOf)];
  const result: Record<string, unknown> = { crosswalk: `${crosswalk.id}@${crosswalk.version}`, drafts };
  if (state !== undefined && trial !== undefined) {
    const { before, after } = trial;
    const comparison = compareScores(before, after, { state });
    if (comparison.kind === "compared" || comparison.nodes.length > 0) {
      const compared = comparedFrom(comparison, before, after, state, session);
      if (compared === undefined) return EXIT.errors;
      result.comparison = compared;
      const table = tableOfComparisons(compared, { title: titleOf(before, after, state), changedOnly: true });
      if (table.rows.length > 0) tables.push(table);
      else session.remark("The drafts change no score.");
    } else {
      const { cards, table } = tableOfTrial(before, after, state);
      Object.assign(result, cards);
      tables.push(table);
    }
  }
  if (format === "json") return session.deliver(JSON.stringify(result, null, 2));
  if (tables.length === 0) return EXIT.fine;
  const print = format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
  return session.deliver(tables.map(print).join("\n"));
}

/** What is compared: one edition without and with the drafts, or the record in one edition and the drafts in another. */
function titleOf(before: Scores, after: Scores, state: string): string {
  const [first, second] = [before, after].map(({ plan: { methodology, instrument } }) => {
    return `${methodology.id}@${methodology.version} over ${nameOf(instrument)}`;
  });
  if (first === second) return `${state}: ${first}, without and with the drafts`;
  return `${state}: ${first}, as answered; then ${second}, by the drafts`;
}

/**
 * The crosswalk of that name, or the one that leads from what the dataset answers to the instrument of that name; for
 * another edition of what it answers, the one that follows from the ids of the criteria.
 */
function crosswalkTo(name: string, dataset: Dataset, instruments: readonly Instrument[]): Crosswalk {
  const { crosswalks } = catalog;
  const byId = crosswalks.find(({ id }) => id === name);
  if (byId !== undefined) return byId;
  const leading = crosswalks.filter(({ to }) => name === to.id || name === nameOf(to));
  const answered = new Set(dataset.assessments.map(({ instrument }) => nameOf(instrument)));
  const fitting = leading.filter(({ from }) => answered.has(nameOf(from)));
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) return only;
  const edition = instruments.find((each) => nameOf(each) === name);
  const older = instruments.find(
    (each) => each.id === edition?.id && each.edition !== edition.edition && answered.has(nameOf(each)),
  );
  if (edition !== undefined && older !== undefined) return crosswalkOfEditions(older, edition);
  const ids = crosswalks.map(({ id }) => id);
  if (leading.length > 0)
    wrongUsage(
      fitting.length > 1
        ? `Several crosswalks lead to ${name}. Name one: ${fitting.map(({ id }) => id).join(", ")}.`
        : `No crosswalk leads from what the dataset answers to ${name}. Those to it start from ${leading.map(({ from }) => nameOf(from)).join(", ")}.`,
    );
  const near = nearestOf(name, [...ids, ...crosswalks.map(({ to }) => to.id)]);
  wrongUsage(
    `The catalog has no crosswalk to ${name}. ${near ? `Did you mean ${near}?` : `It has ${ids.join(", ")}.`}`,
  );
}

function nameOf({ id, edition }: { readonly id: string; readonly edition: string }): string {
  return `${id}@${edition}`;
}

function editionOf(reference: Crosswalk["to"], instruments: readonly Instrument[]): Instrument {
  const found = instruments.find((each) => nameOf(each) === nameOf(reference));
  if (found === undefined) wrongUsage(`The catalog does not have ${nameOf(reference)}.`);
  return found;
}

/** The answers of assessments of an edition, of one entity if one is named. */
function answersTo({ assessments, answers }: Dataset, edition: Instrument, state: string | undefined) {
  const foreign = new Set(
    assessments.flatMap(({ id, instrument }) => (nameOf(instrument) === nameOf(edition) ? [] : [id as string])),
  );
  return answers.filter(
    ({ assessment, entity }) => !foreign.has(assessment) && (state === undefined || entity === state),
  );
}
