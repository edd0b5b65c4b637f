import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import {
  type DecisiveUnknowns,
  findDecisiveUnknowns,
  type Priorities,
  type PriorityGoal,
  prioritizeActions,
  type Unsettled,
} from "@stocktake/scoring";
import { openScores, type ScoringOptions } from "./open-scores.ts";
import { tableOfPriorities } from "./priorities-table.ts";
import { tableOfQuestions } from "./questions-table.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface PrioritizeOptions extends CommonOptions, ScoringOptions {
  readonly state: string;
  readonly node?: string;
  readonly band?: string;
  readonly leave?: string;
  readonly mostChanges?: string;
  readonly questions?: boolean;
}

/** `stocktake prioritize`: the smallest set of improvements that reaches a goal, and the open questions that settle it. */
export async function prioritize(reference: string, options: PrioritizeOptions, streams: Streams): Promise<number> {
  const { goal, settle } = soughtBy(options);
  const mostChanges = options.mostChanges === undefined ? undefined : wholeNumber(options.mostChanges);
  const session = sessionOf(streams, options);
  const opening = await openScores(reference, options, session);
  if (!opening.ok) return opening.exit;
  const { scores, dataset } = opening;
  const { state, format } = options;
  const { shortfalls } = dataset;
  const priorities =
    goal === undefined
      ? undefined
      : prioritizeActions(scores, { state, goal, shortfalls, ...(mostChanges === undefined ? {} : { mostChanges }) });
  const unknowns = findDecisiveUnknowns(scores, { state, settle });
  if (format === "json")
    return session.deliver(JSON.stringify({ ...(priorities && { priorities }), unknowns }, null, 2));
  const print = format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
  return session.deliver(tablesOf(priorities, unknowns).map(print).join("\n"));
}

function tablesOf(priorities: Priorities | undefined, unknowns: DecisiveUnknowns): readonly Table[] {
  return [...(priorities === undefined ? [] : [tableOfPriorities(priorities)]), tableOfQuestions(unknowns)];
}

/** What is to be reached, and what is to be settled. */
function soughtBy(options: PrioritizeOptions): { readonly goal?: PriorityGoal; readonly settle: Unsettled } {
  const { node, band, leave, questions } = options;
  if ((node === undefined) === (leave === undefined))
    wrongUsage("Name either a node, as in --node I.2 --band high, or a rule, as in --leave enhanced-follow-up.");
  const settle = leave === undefined ? { node: node! } : { rule: leave };
  if (questions === true) return { settle };
  if (leave !== undefined) return { goal: { leave }, settle };
  if (band === undefined) wrongUsage("Name the band to be reached, as in --band high, or ask for --questions only.");
  return { goal: { node: node!, band }, settle };
}

function wholeNumber(text: string): number {
  if (!/^\d+$/.test(text)) wrongUsage(`--most-changes ${text} is not a whole number.`);
  return Number(text);
}
