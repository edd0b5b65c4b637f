import { StocktakeError } from "@stocktake/model/diagnostic";
import type { DrawPlan } from "./draw-table.ts";
import type { NodeSummary } from "./summarize.ts";

/** Bytes of draws that are held at once, where nobody says otherwise: 512 MiB. */
export const HELD = 536_870_912;
/** Bytes that one node may take: 4 GiB, about what one array of numbers can be made of everywhere. */
const MOST = 4_294_967_296;
const BYTES = 8;

type Size = Pick<DrawPlan, "draws" | "units" | "ratings">;

/** Bytes that the draws of one node take: twice as many where ratings are drawn, apart and under a common shift. */
function bytesOfNode({ draws, units, ratings }: Size): number {
  return BYTES * draws * units * (ratings === "draw" ? 2 : 1);
}

/** Refuses, before anything is computed, what cannot be held even one node at a time. */
export function refuseWhatCannotBeHeld(size: Size): void {
  const bytes = bytesOfNode(size);
  if (bytes <= MOST) return;
  const { draws, units } = size;
  const fit = Math.floor(MOST / bytesOfNode({ ...size, draws: 1 }));
  const gigabytes = (bytes / 1e9).toFixed(1);
  throw new StocktakeError(
    "NOT_AN_OPTION",
    `${draws} draws of ${units} entities take ${gigabytes} GB for one node, and 4.3 GB is the most. Lower draws to ${fit}, or score fewer entities.`,
  );
}

/**
 * Divides a plan by nodes, so that the draws of each part fit into so many bytes; one node at least is in each. Every
 * part draws all that the whole plan draws, so the numbers of a node are the same bytes in any division.
 *
 * Nodes stand from each root down, so those that share children are mostly in one part, and a part computes only the
 * trees of its own nodes: a tree of depth d is computed about d times, however many parts there are.
 */
export function passesOf(plan: DrawPlan, memory: number): readonly DrawPlan[] {
  const fit = Math.max(1, Math.floor(memory / bytesOfNode(plan)));
  const count = Math.ceil(plan.nodes / fit);
  if (count <= 1) return [plan];
  const edgeOf = (pass: number) => Math.floor((plan.nodes * pass) / count);
  return Array.from({ length: count }, (_, pass) => {
    const [from, to] = [edgeOf(pass), edgeOf(pass + 1)];
    return {
      ...plan,
      nodes: to - from,
      methods: plan.methods.map((method) => ({ ...method, recorded: method.recorded.slice(from, to) })),
      scored: plan.scored.slice(from * plan.units, to * plan.units),
    };
  });
}

/** How many draws are done, of all passes together, when one of them has done some. */
export function doneInPasses(passes: number, pass: number, done: number, draws: number): number {
  return Math.floor((pass * draws + done) / passes);
}

/** Puts the summaries of passes in the order that one pass has: of all nodes, then of all under a common shift. */
export function summariesInOrder(
  passes: readonly DrawPlan[],
  summaries: readonly (readonly NodeSummary[])[],
): readonly NodeSummary[] {
  return [
    ...passes.flatMap(({ nodes }, pass) => summaries[pass]!.slice(0, nodes)),
    ...passes.flatMap(({ nodes }, pass) => summaries[pass]!.slice(nodes)),
  ];
}
