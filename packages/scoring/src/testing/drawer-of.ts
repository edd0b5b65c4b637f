import { type InputDrawer, inputDrawerOf } from "../robustness/draw-inputs.ts";
import { drawMethodOf, numberedNodes } from "../robustness/draw-method.ts";
import type { RobustnessOptions } from "../robustness/robustness.ts";
import { treeKernelOf } from "../robustness/tree-kernel.ts";
import { type NodeColumn, VALUED, WITHOUT_VALUE } from "../score/column.ts";
import { type Scores, scoreMatrix } from "../score/score-dataset.ts";

/** Draws into the tree of some scores; nothing, where nothing is said. */
export function drawerOf(
  scores: Scores,
  options: Pick<RobustnessOptions, "weights" | "scales" | "ratings" | "nodes"> = {},
): InputDrawer {
  const { weights = "fixed", scales = "fixed", ratings = "fixed", nodes = numberedNodes(scores.plan) } = options;
  const { units } = scores;
  const method = drawMethodOf(scores, { name: "own", nodes, units, drawsRatings: ratings === "draw" });
  return inputDrawerOf(treeKernelOf(method), { weights, scales, ratings });
}

/** The engine's own scores of what a drawer drew. */
export function scoredAgain({ plan, matrix, ...given }: Scores, { kernel, numbers }: InputDrawer): Scores {
  const { weights, cells } = kernel;
  const leaves = plan.leaves.map((leaf, at) =>
    leaf.conversion.use === "level-map" && numbers[at] !== undefined
      ? { ...leaf, conversion: { ...leaf.conversion, numbers: numbers[at] } }
      : leaf,
  );
  const { records, asOf, population, regions } = given;
  return scoreMatrix(
    { ...plan, childWeight: weights, leaves },
    { ...matrix, reading: cells.reading },
    { records, asOf, population, ...(regions === undefined ? {} : { regions }) },
  );
}

/** What a draw keeps of a node, unit by unit, without the places that have no meaning. */
export function keptOf({ state, value, low, high, known }: NodeColumn) {
  return Array.from(state, (held, u) =>
    held === VALUED || held === WITHOUT_VALUE
      ? { held, value: held === VALUED ? value[u] : undefined, range: [low[u], high[u]], known: known[u] }
      : { held },
  );
}
