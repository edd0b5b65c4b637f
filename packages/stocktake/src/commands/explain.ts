import { toMarkdown } from "@stocktake/formats";
import { explainScore } from "@stocktake/scoring";
import { openScores, type ScoringOptions } from "./open-scores.ts";
import { type CommonOptions, sessionOf } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface ExplainOptions extends CommonOptions, ScoringOptions {
  readonly state: string;
  readonly node?: string;
}

/** `stocktake explain`: the tree of reasons behind one score. */
export async function explain(reference: string, options: ExplainOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const opening = await openScores(reference, options, session);
  if (!opening.ok) return opening.exit;
  const { scores } = opening;
  const { state, node } = options;
  const explanation = explainScore(scores, node === undefined ? { state } : { state, node });
  return session.deliver(
    options.format === "json" ? JSON.stringify(explanation, null, 2) : toMarkdown(explanation).output,
  );
}
