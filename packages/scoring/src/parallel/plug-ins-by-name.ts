import { StocktakeError } from "@stocktake/model/diagnostic";
import type { AggregatorPlugIn } from "../plan/plug-in.ts";
import type { DrawPlan } from "../robustness/draw-table.ts";

/** What is sent of a plug-in: a function cannot be. */
type Named = Pick<AggregatorPlugIn, "name" | "version">;

/** A plan whose plug-ins are named only, so that it can be sent to a thread. */
export function withPlugInsNamed(plan: DrawPlan): DrawPlan {
  return replaced(plan, ({ name, version }) => ({ name, version }) as AggregatorPlugIn);
}

/**
 * A plan that was sent, with the functions of its plug-ins put back by name and version.
 *
 * @throws {StocktakeError} `PLUG_IN_MISSING` for one that is not given.
 */
export function withPlugInsGiven(plan: DrawPlan, given: readonly AggregatorPlugIn[]): DrawPlan {
  return replaced(plan, ({ name, version }: Named) => {
    const found = given.find((plugIn) => plugIn.name === name && plugIn.version === version);
    if (found !== undefined) return found;
    const sentence = `The plug-in "${name}" of version ${version} is not on this thread.`;
    throw new StocktakeError("PLUG_IN_MISSING", `${sentence} Give it to serveDraws in a worker file of your own.`);
  });
}

function replaced(plan: DrawPlan, replace: (plugIn: AggregatorPlugIn) => AggregatorPlugIn): DrawPlan {
  const methods = plan.methods.map((method) => ({
    ...method,
    nodes: method.nodes.map((node) => (node.plugIn === undefined ? node : { ...node, plugIn: replace(node.plugIn) })),
  }));
  return { ...plan, methods };
}
