import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import { isBlocking, type MethodologyNode } from "@stocktake/model";
import { publishScores, type Scores, scorecardOf } from "@stocktake/scoring";
import type { MethodOptions } from "./choose-method.ts";
import { EXIT } from "./exit-code.ts";
import { openScores } from "./open-scores.ts";
import { exactly, rowOf, SCORE_COLUMNS, toDecimals } from "./score-row.ts";
import { type CommonOptions, sessionOf } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface ScoreOptions extends CommonOptions, MethodOptions {
  readonly asOf?: string;
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
  const table = tableOf(scores, options);
  const delivered = await session.deliver(result ?? (format === "md" ? toMarkdown(table).output : formatTable(table)));
  return delivered !== EXIT.fine ? delivered : scores.diagnostics.some(isBlocking) ? EXIT.errors : EXIT.fine;
}

/** The scorecard of one entity, or those of all by entity. */
function cardsOf(scores: Scores, { state, node }: ScoreOptions): unknown {
  if (state !== undefined) return scorecardOf(scores, state, node);
  return Object.fromEntries(scores.units.map((entity) => [entity, scorecardOf(scores, entity, node)]));
}

function tableOf(scores: Scores, { state, node }: ScoreOptions): Table {
  const { methodology, instrument } = scores.plan;
  const [first] = scores.units;
  // Asked for first, so that an unknown entity or node is named as such and not as an empty table.
  if (first !== undefined) scorecardOf(scores, state ?? first, node);
  const published = methodology.publish === undefined ? undefined : publishScores(scores);
  const show = published === undefined ? exactly : toDecimals(published.decimals);
  const nodes = methodology.roots.flatMap(nodesFrom);
  const byPlace = new Map(published?.rows.map((row) => [`${row.entity} ${row.node}`, row.score]));
  const rows = scores.units
    .filter((entity) => state === undefined || entity === state)
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
