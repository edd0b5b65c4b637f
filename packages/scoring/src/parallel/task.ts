import type { DrawPlan } from "../robustness/draw-table.ts";
import type { NodeSummary, SummaryPlan } from "../robustness/summarize.ts";

/** What a thread is asked: to compute some draws, or to sum up the draws of some nodes. */
export type Task =
  | { readonly use: "draw"; readonly plan: DrawPlan; readonly from: number; readonly to: number }
  | {
      readonly use: "summarize";
      readonly blocks: readonly { readonly parts: readonly Float64Array[]; readonly asked: SummaryPlan }[];
    };

/** What a thread says. */
export type Reply =
  | { readonly use: "progress"; readonly done: number }
  | { readonly use: "drawn"; readonly blocks: readonly Float64Array[]; readonly failed: readonly number[] }
  | { readonly use: "summarized"; readonly summaries: readonly NodeSummary[] }
  | { readonly use: "failed"; readonly sentence: string };
