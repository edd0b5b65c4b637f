import type { PlanChild, PlanNode } from "../plan/plan.ts";
import { aggregate } from "../score/aggregate.ts";
import { type LeafColumn, type NodeColumn, partOf, VALUED } from "../score/column.ts";
import { type Grouping, groupUnits } from "../score/regions.ts";
import type { Scores } from "../score/score-dataset.ts";
import { KNOWN, type Matrix } from "../select/matrix.ts";
import type { Gain } from "./explanation.ts";

/** These aggregators add: what two criteria gain together is what each gains by itself. */
const ADDITIVE: ReadonlySet<string> = new Set(["weighted-mean", "pooled-share", "sum"]);
/** With these policies the numbers of a unit do not hang on those of others. */
const OWN: ReadonlySet<string> = new Set(["renormalize", "require-complete", "worst-case"]);

/** What of a scoring is computed again: the columns of one unit where the others do not matter. */
interface View {
  readonly scores: Pick<Scores, "plan" | "matrix" | "leaves" | "nodes">;
  readonly grouping: Grouping;
  readonly unit: number;
}

/**
 * Says of every criterion below a node how much greater the node's value would be if that criterion stood at its best
 * and everything else stayed as it is. Computed by scoring again, gates and missing policies included, so it is exact
 * for every aggregator.
 *
 * `undefined` for a criterion that does not apply, whose best has no bound, or where the node has no value before or
 * after.
 */
export function gainsAtBest(scores: Scores, node: number, unit: number): (leaf: number) => Gain | undefined {
  const { plan } = scores;
  const ways = waysTo(scores, node);
  if (scores.nodes[node]!.state[unit] !== VALUED) return () => undefined;
  const isOwn = plan.nodes.every(({ missing }) => missing === undefined || OWN.has(missing));
  const all = isOwn ? oneUnit(scores, unit) : { scores, unit };
  const view = { ...all, grouping: groupUnits(all.scores.matrix.units, scores.regions) };
  const before = scores.nodes[node]!.value[unit]!;
  return (leaf) => {
    const above = ways.get(leaf);
    const after = above === undefined ? undefined : valueAtBest(view, leaf, above, node);
    if (above === undefined || after === undefined) return undefined;
    const stands = scores.leaves[leaf]!.state[unit] === VALUED;
    const additive = stands && [...above].every((at) => isAdditive(plan.nodes[at]!));
    return { gain: after - before, additive };
  };
}

function isAdditive({ aggregate, gates, eligible }: PlanNode): boolean {
  const isHeld = aggregate.use === "sum" && (aggregate.least !== undefined || aggregate.greatest !== undefined);
  return ADDITIVE.has(aggregate.use) && !isHeld && gates.length === 0 && eligible === undefined;
}

/** For each leaf counted below a node, the nodes on the way to it, children before parents. */
function waysTo({ plan }: Pick<Scores, "plan">, node: number): ReadonlyMap<number, ReadonlySet<number>> {
  const ways = new Map<number, Set<number>>();
  const visit = (at: number, above: readonly number[]): void => {
    const path = [...above, at];
    for (const child of plan.nodes[at]!.children as readonly PlanChild[]) {
      if (!child.counted) continue;
      if (child.kind === "node") visit(child.at, path);
      else ways.set(child.at, new Set([...(ways.get(child.at) ?? []), ...path].sort((a, b) => a - b)));
    }
  };
  visit(node, []);
  return ways;
}

function valueAtBest({ scores, unit, grouping }: View, leaf: number, above: ReadonlySet<number>, node: number) {
  const { plan } = scores;
  const { best, conversion } = plan.leaves[leaf]!;
  if (!Number.isFinite(best)) return undefined;
  const units = scores.matrix.units.length;
  const cell = leaf * units + unit;
  const kind = Uint8Array.from(scores.matrix.kind);
  const reading = Float64Array.from(scores.matrix.reading);
  kind[cell] = KNOWN;
  if (conversion.use === "level-map") reading[cell] = conversion.levels.length - 1;
  const matrix = { ...scores.matrix, kind, reading };
  const leaves = scores.leaves.with(leaf, atBest(scores.leaves[leaf]!, unit, best));
  const nodes = [...scores.nodes];
  for (const at of above) nodes[at] = aggregate(plan, at, leaves, nodes, matrix, grouping);
  const { state, value } = nodes[node]!;
  return state[unit] === VALUED ? value[unit]! : undefined;
}

function atBest(column: LeafColumn, unit: number, best: number): LeafColumn {
  const state = Uint8Array.from(column.state);
  const value = Float64Array.from(column.value);
  state[unit] = VALUED;
  value[unit] = best;
  const disputes = new Map(column.disputes);
  disputes.delete(unit);
  return { ...column, state, value, disputes };
}

/** The columns and cells of one unit, as if there were no other. */
function oneUnit({ plan, matrix, leaves, nodes }: Scores, unit: number): Omit<View, "grouping"> {
  const units = matrix.units.length;
  const cells = plan.leaves.map((_, leaf) => leaf * units + unit);
  const own: Matrix = {
    units: [matrix.units[unit]!],
    unitAt: new Map([[matrix.units[unit]!, 0]]),
    kind: Uint8Array.from(cells, (cell) => matrix.kind[cell]!),
    reading: Float64Array.from(cells, (cell) => matrix.reading[cell]!),
    strength: Uint8Array.from(cells, (cell) => matrix.strength[cell]!),
    disputes: new Map(
      cells.flatMap((cell, leaf) => {
        const dispute = matrix.disputes.get(cell);
        return dispute === undefined ? [] : [[leaf, dispute]];
      }),
    ),
  };
  const ownLeaves = leaves.map((column) => {
    const disputed = column.disputes.get(unit);
    return {
      ...column,
      state: column.state.subarray(unit, unit + 1),
      value: column.value.subarray(unit, unit + 1),
      disputes: new Map(disputed === undefined ? [] : [[0, disputed]]),
    };
  });
  const ownNodes = nodes.map((column): NodeColumn => ({ ...column, ...partOf(column, unit, unit + 1) }));
  return { scores: { plan, matrix: own, leaves: ownLeaves, nodes: ownNodes }, unit: 0 };
}
