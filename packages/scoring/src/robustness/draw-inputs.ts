import { ratingPlacer } from "./draw-ratings.ts";
import { drawScale, scalesOf } from "./draw-scales.ts";
import type { DrawPlan } from "./draw-table.ts";
import { drawWeights, weighingNodes } from "./draw-weights.ts";
import type { TreeKernel } from "./tree-kernel.ts";

/** Draws what is in doubt into the tree of one method. */
export interface InputDrawer {
  readonly kernel: TreeKernel;
  /** By criterion: what its levels count in the present draw; `undefined` where it has none that count. */
  readonly numbers: readonly (Float64Array | undefined)[];
  /** Nodes whose weights are drawn. */
  readonly weighing: readonly number[];
  readonly drawsScales: boolean;
  /** Draws scales, weights and ratings, in this order; false when the draw cannot be used. */
  draw(next: () => number): boolean;
  /** Draws what the levels count, and puts it into the cells. */
  drawScales(next: () => number): void;
  /** Draws the weights below one node; false when they cannot be used. */
  drawWeights(node: number, next: () => number): boolean;
  /** Draws the numbers that say where ratings stand, one for each rating and one for each rater. */
  drawRatings(next: () => number): void;
  /** Computes the tree with every rating drawn apart. */
  runApart(): void;
  /** Computes the same draw once more, with one shift for all ratings of a rater. */
  runShifted(): void;
}

/** Prepares the draws of one method. */
export function inputDrawerOf(
  kernel: TreeKernel,
  { weights, scales, ratings }: Pick<DrawPlan, "weights" | "scales" | "ratings">,
): InputDrawer {
  const { method, cells } = kernel;
  const units = method.matrix.units.length;
  const weighing = weights === "fixed" ? [] : weighingNodes(method);
  const onScales = scalesOf(method);
  const drawnScales = scales === "fixed" ? [] : onScales;
  const { doubtful } = method;
  const numbers = numbersByLeaf(method.leaves.length, onScales);
  const levels = Int32Array.from(method.leaves, ({ conversion }) =>
    conversion.use === "level-map" ? conversion.levels.length : 1,
  );
  const apart = new Float64Array(doubtful.leaf.length);
  const shifts = new Float64Array(doubtful.raters);

  const place = ratingPlacer(doubtful, units, levels, numbers, cells);
  const drawer: InputDrawer = {
    kernel,
    numbers,
    weighing,
    drawsScales: drawnScales.some(({ numbers: { length } }) => length > 2),
    draw: (next) => {
      drawer.drawScales(next);
      let usable = true;
      for (const n of weighing) if (!drawer.drawWeights(n, next)) usable = false;
      if (ratings === "draw") drawer.drawRatings(next);
      return usable;
    },
    drawScales: (next) => {
      for (const scale of drawnScales) drawScale(scale, next);
      for (const scale of drawnScales) cells.refreshAll(scale.leaves, scale.numbers);
    },
    drawWeights: (n, next) => weights === "fixed" || drawWeights(method, n, weights, next, kernel.weights),
    drawRatings: (next) => {
      for (let i = 0; i < apart.length; i++) apart[i] = next();
      for (let r = 0; r < shifts.length; r++) shifts[r] = next();
    },
    runApart: () => {
      if (ratings === "draw") place(apart, undefined);
      kernel.run();
    },
    runShifted: () => {
      place(shifts, doubtful.rater);
      kernel.run();
    },
  };
  return drawer;
}

/** By criterion: what its levels count, as a window on the numbers of its scale. */
function numbersByLeaf(leaves: number, scales: ReturnType<typeof scalesOf>): (Float64Array | undefined)[] {
  const numbers = new Array<Float64Array | undefined>(leaves).fill(undefined);
  for (const scale of scales) for (const leaf of scale.leaves) numbers[leaf] = scale.numbers;
  return numbers;
}
