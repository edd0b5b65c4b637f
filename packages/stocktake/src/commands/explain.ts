import { toMarkdown } from "@stocktake/formats";
import { explainScore, scoreDataset } from "@stocktake/scoring";
import { chooseMethod, type MethodOptions } from "./choose-method.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import { type CommonOptions, sessionOf } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface ExplainOptions extends CommonOptions, MethodOptions {
  readonly asOf?: string;
  readonly state: string;
  readonly node?: string;
}

/** `stocktake explain`: the tree of reasons behind one score. */
export async function explain(reference: string, options: ExplainOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening.exit;
  const { dataset, asOf: own } = opening.opened;
  const asOf = asOfOrStop(options.asOf, own);
  const choice = await chooseMethod(dataset, options, session);
  if (!choice.ok) return choice.exit;
  const { state, node } = options;
  const scores = scoreDataset(choice.plan, dataset, { asOf });
  const explanation = explainScore(scores, node === undefined ? { state } : { state, node });
  return session.deliver(
    options.format === "json" ? JSON.stringify(explanation, null, 2) : toMarkdown(explanation).output,
  );
}
