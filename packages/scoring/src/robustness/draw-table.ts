import { streamOf } from "../numeric/stream.ts";
import { ROUNDING } from "../score/aggregate.ts";
import { VALUED } from "../score/column.ts";
import { inputDrawerOf } from "./draw-inputs.ts";
import type { DrawMethod } from "./draw-method.ts";
import type { WeightsDoubt } from "./robustness.ts";
import { type TreeKernel, treeKernelOf } from "./tree-kernel.ts";

/** All that decides a draw, as plain data. */
export interface DrawPlan {
  readonly seed: number;
  readonly draws: number;
  readonly methods: readonly DrawMethod[];
  readonly weights: WeightsDoubt;
  readonly scales: "fixed" | "order-preserving";
  readonly ratings: "fixed" | "draw";
  readonly units: number;
  readonly nodes: number;
  /** By node and unit: the value of the scores themselves, `NaN` where there is none. */
  readonly scored: Float64Array;
}

/**
 * What some draws gave, a block for each node: draw by draw, in each unit by unit. After the blocks of all nodes follow,
 * where ratings are drawn, those under a common shift. `NaN` is no value.
 */
export interface DrawTable {
  readonly from: number;
  readonly to: number;
  readonly blocks: readonly Float64Array[];
  /** Draws that failed; their numbers are `NaN`. */
  readonly failed: readonly number[];
}

/**
 * Computes draws from one index to another, on any thread: each has its own stream from seed and index, so the numbers
 * do not depend on how draws are divided. Blocks of an earlier table of as many draws are written over.
 */
export function drawTableOf(
  plan: DrawPlan,
  from: number,
  to: number,
  onProgress?: (done: number) => void,
  used: readonly Float64Array[] = [],
): DrawTable {
  const { methods, seed, units, nodes, ratings } = plan;
  const blocks = Array.from(
    { length: nodes * (ratings === "draw" ? 2 : 1) },
    (_, b) => used[b] ?? new Float64Array(units * (to - from)),
  );
  const failed: number[] = [];
  const drawers = methods.map((method) => inputDrawerOf(treeKernelOf(method), plan));
  for (let index = from; index < to; index++) {
    const next = streamOf(seed, index);
    const drawer = drawers[methods.length === 1 ? 0 : Math.floor(next() * methods.length)]!;
    const at = (index - from) * units;
    if (drawer.draw(next)) {
      drawer.runApart();
      record(drawer.kernel, plan, blocks, 0, at);
      if (ratings === "draw") {
        drawer.runShifted();
        record(drawer.kernel, plan, blocks, nodes, at);
      }
    } else {
      failed.push(index);
      for (const block of blocks) block.fill(Number.NaN, at, at + units);
    }
    onProgress?.(index + 1 - from);
  }
  return { from, to, blocks, failed };
}

function record(
  { method, columns }: TreeKernel,
  { units, nodes, scored }: DrawPlan,
  blocks: readonly Float64Array[],
  first: number,
  at: number,
): void {
  const { recorded, unitOf } = method;
  for (let r = 0; r < nodes; r++) {
    const block = blocks[first + r]!;
    const { state, value } = columns[recorded[r]!]!;
    for (let u = 0; u < units; u++) {
      const own = unitOf[u]!;
      if (own < 0 || state[own] !== VALUED) {
        block[at + u] = Number.NaN;
        continue;
      }
      const x = value[own]!;
      const score = scored[r * units + u]!;
      block[at + u] = isNear(x, score) ? score : x;
    }
  }
}

/** Whether a value misses the score by its last bits only: with them it could miss an edge of a band. */
export function isNear(x: number, score: number): boolean {
  const gap = Math.abs(x - score);
  return gap <= ROUNDING || gap <= ROUNDING * Math.abs(score);
}
