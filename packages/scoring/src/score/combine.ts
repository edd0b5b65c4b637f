import { weightedMedian } from "../numeric/weighted-median.ts";
import { lookupKey } from "../plan/compile-lookup.ts";
import type { TreePlan } from "../plan/plan.ts";
import { BLOCK, type Child } from "./children.ts";
import { type Column, LEFT_OUT, WITHOUT_VALUE } from "./column.ts";
import { standInOf } from "./imputation.ts";
import { outrank } from "./outrank.ts";
import { checkEnds, combineBy } from "./run-plug-in.ts";

/** Makes one number of the values of all children, which stand in the order of ids; there is at least one. */
export type Combine = (values: readonly number[], weights: readonly number[]) => number;

/** Both ends and the value of every unit. Where nothing enters, what stands there has no meaning. */
export interface Ends {
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly value: Float64Array;
}

/** Both ends and the value where an aggregator has to see all children, or all units, at once; else `undefined`. */
export function combinedOf(
  plan: TreePlan,
  position: number,
  children: readonly Child[],
  units: number,
): Ends | undefined {
  if (plan.nodes[position]!.aggregate.use === "outranking") return outrank(children, units);
  const combine = combineOf(plan, position);
  const ends = combine && combineChildren(children, units, combine);
  const { plugIn } = plan.nodes[position]!;
  if (ends !== undefined && plugIn !== undefined) checkEnds(ends, plugIn);
  return ends;
}

function combineOf(plan: TreePlan, position: number): Combine | undefined {
  const { aggregate, lookup, plugIn } = plan.nodes[position]!;
  if (plugIn !== undefined) return combineBy(plugIn);
  switch (aggregate.use) {
    case "lookup": {
      const { conversion } = plan.leaves[plan.childRef[plan.childStart[position]!]!] ?? {};
      const numbers = conversion?.use === "level-map" ? conversion.numbers : new Float64Array();
      return (values) => lookup?.get(lookupKey(values.map((value) => numbers.indexOf(value)))) ?? Number.NaN;
    }
    case "median":
      return (values, weights) => weightedMedian(values, weights) ?? Number.NaN;
    default:
      return undefined;
  }
}

/** The number of a child that enters the value of the node, from its cells in a block; `NaN` where it is left out. */
function enteringOf({ filling }: Child, { state, value, low }: Column, from: number, at: number): number {
  return state[at] === WITHOUT_VALUE ? standInOf(filling, low[at]!, from + at) : value[at]!;
}

/** Combines the children of every unit three times: all that apply at their worst and at their best, and what enters the value. */
function combineChildren(children: readonly Child[], units: number, combine: Combine): Ends {
  const ends = { low: new Float64Array(units), high: new Float64Array(units), value: new Float64Array(units) };
  const parts = Array.from({ length: Math.min(BLOCK, units) }, () => ({
    low: new Entries(),
    high: new Entries(),
    value: new Entries(),
  }));
  for (let from = 0; from < units; from += BLOCK) {
    const to = Math.min(from + BLOCK, units);
    for (const { low, high, value } of parts) for (const entries of [low, high, value]) entries.clear();
    for (const child of children) {
      const cells = child.cells(from, to);
      for (let i = 0; i < to - from; i++) {
        if (cells.state[i] === LEFT_OUT) continue;
        const part = parts[i]!;
        part.low.add(cells.low[i]!, child.weight);
        part.high.add(cells.high[i]!, child.weight);
        const entering = enteringOf(child, cells, from, i);
        if (!Number.isNaN(entering)) part.value.add(entering, child.weight);
      }
    }
    for (let i = 0; i < to - from; i++) {
      const { low, high, value } = parts[i]!;
      ends.low[from + i] = low.combined(combine);
      ends.high[from + i] = high.combined(combine);
      // A worst case without a bound makes no value, as with every other aggregator, though a median could pass over it.
      ends.value[from + i] = value.bounded ? value.combined(combine) : Number.NaN;
    }
  }
  return ends;
}

/** Values with their weights. */
class Entries {
  readonly #values: number[] = [];
  readonly #weights: number[] = [];

  add(value: number, weight: number): void {
    this.#values.push(value);
    this.#weights.push(weight);
  }

  clear(): void {
    this.#values.length = 0;
    this.#weights.length = 0;
  }

  get bounded(): boolean {
    return this.#values.every(Number.isFinite);
  }

  combined(combine: Combine): number {
    return this.#values.length === 0 ? 0 : combine(this.#values, this.#weights);
  }
}
