import {
  formatCondition,
  formatConditionAnswer,
  formatStateComment,
  formatTable,
  type Table,
  toMarkdown,
} from "@stocktake/formats";
import { isBlocking, type MethodologyNode } from "@stocktake/model";
import { consequencesOf, publishScores, type Scores, scorecardOf, stateCommentOf } from "@stocktake/scoring";
import { EXIT } from "./exit-code.ts";
import { openScores, type ScoringOptions } from "./open-scores.ts";
import { exactly, rowOf, SCORE_COLUMNS, toDecimals } from "./score-row.ts";
import { type CommonOptions, sessionOf } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface ScoreOptions extends CommonOptions, ScoringOptions {
  readonly state?: string;
  readonly node?: string;
}

/** `stocktake score`: entity by node, with value, range, coverage and band. */
export async function score(reference: string, options: ScoreOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const opening = await openScores(reference, options, session);
  if (!opening.ok) return opening.exit;
  const { scores } = opening;
  session.report(scores.diagnostics);

  const { format } = options;
  const result = format === "json" ? JSON.stringify(cardsOf(scores, options), null, 2) : undefined;
  const tables = [tableOf(scores, options), ...consequenceTables(scores, options), commentTable(scores, options)];
  const print = format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
  const delivered = await session.deliver(result ?? tables.map(print).join("\n"));
  return delivered !== EXIT.fine ? delivered : scores.diagnostics.some(isBlocking) ? EXIT.errors : EXIT.fine;
}

/** The scorecard of one entity with what follows from it, or those of all by entity. */
function cardsOf(scores: Scores, { state, node }: ScoreOptions): unknown {
  const cardOf = (entity: string) => ({
    ...scorecardOf(scores, entity, node),
    ...(scores.plan.consequences.length === 0 ? {} : { consequences: consequencesOf(scores, entity) }),
  });
  return state === undefined
    ? Object.fromEntries(scores.units.map((entity) => [entity, cardOf(entity)]))
    : cardOf(state);
}

/** What follows under the consequence rules of the methodology, where it has some. */
function consequenceTables(scores: Scores, options: ScoreOptions): readonly Table[] {
  if (scores.plan.consequences.length === 0) return [];
  const rows = entitiesOf(scores, options).flatMap((entity) =>
    consequencesOf(scores, entity).map(({ title, answer, when }) => [
      entity,
      title,
      formatConditionAnswer(answer),
      formatCondition(when),
    ]),
  );
  const columns = [{ name: "entity" }, { name: "rule" }, { name: "answer" }, { name: "from which counts" }];
  return [{ kind: "table", title: "What follows from the counts", columns, rows }];
}

/** What each State says of its assessment: it goes with every result. */
export function commentTable(scores: Scores, options: Pick<ScoreOptions, "state">): Table {
  return {
    kind: "table",
    title: "Comments of those assessed",
    columns: [{ name: "entity" }, { name: "comment" }],
    rows: entitiesOf(scores, options).map((entity) => [entity, formatStateComment(stateCommentOf(scores, entity))]),
  };
}

function entitiesOf({ units }: Scores, { state }: Pick<ScoreOptions, "state">): readonly string[] {
  return state === undefined ? units : [state];
}

function tableOf(scores: Scores, options: ScoreOptions): Table {
  const { state, node } = options;
  const { methodology, instrument } = scores.plan;
  const [first] = scores.units;
  // Asked for first, so that an unknown entity or node is named as such and not as an empty table.
  if (first !== undefined) scorecardOf(scores, state ?? first, node);
  const published = methodology.publish === undefined ? undefined : publishScores(scores);
  const show = published === undefined ? exactly : toDecimals(published.decimals);
  const nodes = methodology.roots.flatMap(nodesFrom);
  const byPlace = new Map(published?.rows.map((row) => [`${row.entity} ${row.node}`, row.score]));
  const rows = entitiesOf(scores, options)
    .flatMap((entity) => nodes.map((id) => ({ entity, node: id })))
    .filter(({ node: id }) => node === undefined || id === node)
    .map((row) => {
      const found = byPlace.get(`${row.entity} ${row.node}`) ?? scorecardOf(scores, row.entity, row.node).score;
      return rowOf({ ...row, score: found }, show);
    });
  return {
    kind: "table",
    title: `${methodology.id}@${methodology.version} over ${instrument.id}@${instrument.edition}, as of ${scores.asOf}`,
    columns: SCORE_COLUMNS,
    rows,
    note: "Range: every unknown at its worst, then at its best. Coverage: the share that is known. Not a ranking.",
  };
}

/** A node and the nodes below it, in the order declared. */
function nodesFrom({ node, nodes = [] }: MethodologyNode): readonly string[] {
  return [node, ...nodes.flatMap(nodesFrom)];
}
