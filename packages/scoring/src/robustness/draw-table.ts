import { roundHalfUp } from "../numeric/round-half-up.ts";
import { streamOf } from "../numeric/stream.ts";
import { ROUNDING } from "../score/aggregate.ts";
import { VALUED } from "../score/column.ts";
import { type InputDrawer, inputDrawerOf } from "./draw-inputs.ts";
import type { DrawMethod } from "./draw-method.ts";
import { rankUnits } from "./rank-units.ts";
import type { WeightsDoubt } from "./robustness.ts";
import { treeKernelOf } from "./tree-kernel.ts";

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
  /** Decimals to which values are compared, or `exact`; absent where there are no ranks. */
  readonly rankOn: number | "exact" | undefined;
  /** By node and unit: the value of the scores themselves, `NaN` where there is none. */
  readonly scored: Float64Array;
}

/**
 * What some draws gave, series by series: the numbers of one series stand together, in the order of the draws. The
 * series are node by node and unit by unit: values, then values under a common shift, then ranks. `NaN` is no value.
 */
export interface DrawTable {
  readonly from: number;
  readonly to: number;
  readonly numbers: Float64Array;
  /** Draws that failed; their numbers are `NaN`. */
  readonly failed: readonly number[];
}

/** Draws are written side by side before they are turned into series, so that each write fills a line of memory. */
const BATCH = 16;

/** How many series there are, and where ranks start. */
export function seriesOf({ units, nodes, ratings, rankOn }: DrawPlan): {
  readonly ranks: number;
  readonly all: number;
} {
  const ranks = units * nodes * (ratings === "draw" ? 2 : 1);
  return { ranks, all: ranks + (rankOn === undefined ? 0 : units * nodes) };
}

/**
 * Computes draws from one index to another, on any thread: each has its own stream from seed and index, so the numbers
 * do not depend on how draws are divided.
 */
export function drawTableOf(plan: DrawPlan, from: number, to: number, onProgress?: (done: number) => void): DrawTable {
  const { methods, seed, units, nodes, rankOn } = plan;
  const series = seriesOf(plan);
  const draws = to - from;
  const numbers = new Float64Array(series.all * draws);
  const batch = new Float64Array(series.all * BATCH);
  const failed: number[] = [];
  const drawers = methods.map((method) => inputDrawerOf(treeKernelOf(method), plan));
  const rank = rankOn === undefined ? undefined : rankUnits(units, nodes);
  for (let start = 0; start < draws; start += BATCH) {
    const count = Math.min(BATCH, draws - start);
    for (let b = 0; b < count; b++) {
      const row = batch.subarray(b * series.all, (b + 1) * series.all);
      const index = from + start + b;
      const next = streamOf(seed, index);
      const drawer = drawers[methods.length === 1 ? 0 : Math.floor(next() * methods.length)]!;
      if (!drawer.draw(next)) {
        failed.push(index);
        row.fill(Number.NaN);
        continue;
      }
      drawer.runApart();
      record(drawer, plan, row, 0);
      if (rank !== undefined) rank(row, series.ranks, roundingOf(rankOn));
      if (plan.ratings === "draw") {
        drawer.runShifted();
        record(drawer, plan, row, units * nodes);
      }
    }
    for (let s = 0; s < series.all; s++) {
      const at = s * draws + start;
      for (let b = 0; b < count; b++) numbers[at + b] = batch[b * series.all + s]!;
    }
    onProgress?.(from + start + count);
  }
  return { from, to, numbers, failed };
}

function roundingOf(rankOn: DrawPlan["rankOn"]): ((x: number) => number) | undefined {
  return typeof rankOn === "number" ? (x) => roundHalfUp(x, rankOn) : undefined;
}

function record({ kernel }: InputDrawer, { units, nodes, scored }: DrawPlan, row: Float64Array, at: number): void {
  const { recorded, unitOf } = kernel.method;
  for (let r = 0; r < nodes; r++) {
    const { state, value } = kernel.columns[recorded[r]!]!;
    const first = at + r * units;
    for (let u = 0; u < units; u++) {
      const own = unitOf[u]!;
      if (own < 0 || state[own] !== VALUED) {
        row[first + u] = Number.NaN;
        continue;
      }
      // Another order of the same sum may miss the score by its last bits, and with them an edge of a band.
      const x = value[own]!;
      const score = scored[r * units + u]!;
      row[first + u] = Math.abs(x - score) <= ROUNDING * Math.max(1, Math.abs(score)) ? score : x;
    }
  }
}
