import type { PublicationRule } from "@stocktake/model";
import { StocktakeError } from "@stocktake/model/diagnostic";
import { competitionRanks } from "../numeric/competition-ranks.ts";
import { roundHalfUp } from "../numeric/round-half-up.ts";
import { VALUED } from "../score/column.ts";
import type { Range, RangeEnd, Score } from "../score/score.ts";
import type { Scores } from "../score/score-dataset.ts";
import { nodePosition, scoreAt } from "../score/scorecard.ts";
import { type StateCommentNote, stateCommentOf } from "../score/state-comment.ts";

/** One entity at one node, as it may leave the engine: values and ranges rounded, bands as declared. */
export interface PublishedRow {
  readonly entity: string;
  readonly node: string;
  readonly score: Score;
}

/** Rounded results, with the number of decimals they were rounded to. */
export interface Published {
  readonly decimals: number;
  /** What each State says of its assessment, by entity. */
  readonly comments: Readonly<Record<string, StateCommentNote>>;
  readonly rows: readonly PublishedRow[];
}

/** An entity's rank among those that have a value at the node; 1 is the greatest value. */
export interface Rank {
  readonly entity: string;
  readonly rank: number;
  /** The value that was compared: rounded or exact, as the methodology declares. */
  readonly value: number;
}

/**
 * Rounds every score as the methodology declares: the one place where numbers are rounded.
 *
 * Rows stand entity by entity, nodes from each root down.
 *
 * @throws {StocktakeError} `NO_PUBLICATION_RULE` when the methodology does not say how it publishes.
 */
export function publishScores(scores: Scores): Published {
  const { decimals } = publicationRuleOf(scores);
  const order = [...scores.plan.nodes.keys()].reverse();
  const rows = scores.units.flatMap((entity, unit) =>
    order.map((at) => ({
      entity,
      node: scores.plan.nodes[at]!.id,
      score: rounded(scoreAt(scores, at, unit), decimals),
    })),
  );
  const comments = Object.fromEntries(scores.units.map((entity) => [entity, stateCommentOf(scores, entity)]));
  return { decimals, comments, rows };
}

/**
 * Ranks the entities at a node, only ever when asked. Equal values share the better rank (1, 2, 2, 4); entities
 * without a value have no rank and are not listed.
 *
 * @throws {StocktakeError} `NO_PUBLICATION_RULE` when the methodology does not say whether ranks compare rounded or
 * exact values; `UNKNOWN_NODE` for a node it does not have.
 */
export function rankScores(scores: Scores, { node }: { readonly node: string }): readonly Rank[] {
  const { rankOn, decimals } = publicationRuleOf(scores);
  const column = scores.nodes[nodePosition(scores.plan, node)]!;
  const ranked = scores.units.flatMap((entity, unit) => {
    if (column.state[unit] !== VALUED) return [];
    const exact = column.value[unit]!;
    return [{ entity, value: rankOn === "rounded" ? roundHalfUp(exact, decimals) : exact }];
  });
  const ranks = competitionRanks(ranked.map(({ value }) => value));
  return ranked
    .map(({ entity, value }, i) => ({ entity, rank: ranks[i]!, value }))
    .sort((a, b) => a.rank - b.rank || (a.entity < b.entity ? -1 : 1));
}

/** How the methodology rounds and ranks. */
export function publicationRuleOf({ plan: { methodology } }: Scores): PublicationRule {
  if (methodology.publish !== undefined) return methodology.publish;
  const name = `${methodology.id}@${methodology.version}`;
  throw new StocktakeError("NO_PUBLICATION_RULE", `The methodology ${name} does not declare how it rounds and ranks.`);
}

function rounded(score: Score, decimals: number): Score {
  const round = (end: RangeEnd) => (end === "unbounded" ? end : roundHalfUp(end, decimals));
  const roundRange = ([worst, best]: Range): Range => [round(worst), round(best)];
  switch (score.kind) {
    case "scored":
      return { ...score, value: roundHalfUp(score.value, decimals), range: roundRange(score.range) };
    case "insufficient":
      return { ...score, range: roundRange(score.range) };
    default:
      return score;
  }
}
