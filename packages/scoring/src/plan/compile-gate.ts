import type { Diagnostic, Gate } from "@stocktake/model";
import * as findings from "./findings.ts";
import type { PlanGate, PlanLeaf } from "./plan.ts";

interface Context {
  readonly node: string;
  readonly path: readonly (string | number)[];
  readonly leaves: readonly PlanLeaf[];
  readonly leafAt: ReadonlyMap<string, number>;
  readonly report: (diagnostic: Diagnostic) => void;
}

/** Every criterion that a gate looks at. */
export function criteriaOfGate(gate: Gate): readonly string[] {
  return gate.use === "ladder" ? [...new Set(gate.rungs.flatMap(({ criteria }) => criteria))] : gate.criteria;
}

/**
 * Makes a gate ready: criteria become positions, levels become places on each criterion's own scale.
 *
 * A gate that could lower a result when a rating rises is refused, since ranges would then not be exact.
 */
export function compileGate(
  gate: Gate,
  { node, path }: Pick<Context, "node" | "path">,
  leaves: readonly PlanLeaf[],
  leafAt: ReadonlyMap<string, number>,
  report: (diagnostic: Diagnostic) => void,
): PlanGate | undefined {
  const context = { node, path, leaves, leafAt, report };
  if (criteriaOfGate(gate).length === 0) report(findings.gateEmpty({ node }, path));
  if (gate.use === "ladder") return compileLadder(gate, context);
  const named = gate.use === "cap-if" ? gate.levels : [gate.atLeast];
  const placed = placesOf(gate.criteria, named, context);
  if (placed === undefined) return undefined;
  for (const [i, places] of placed.places.entries())
    if (gate.use === "cap-if" && Math.max(...places) + 1 !== new Set(places).size) {
      const [levels, criterion] = [gate.levels.join(", "), gate.criteria[i]!];
      report(findings.gateNotMonotone({ node, levels, criterion }, path));
      return undefined;
    }
  return {
    gate,
    leaves: placed.positions,
    edges: placed.places.map((places) => Math.max(...places)),
    most: gate.use === "cap-if" ? gate.cap : gate.otherwise,
    rungs: [],
  };
}

/** A ladder whose caps fall from one rung to the next would lower a result as it is climbed. */
function compileLadder(gate: Extract<Gate, { use: "ladder" }>, context: Context): PlanGate | undefined {
  const { node, path, report } = context;
  const rungs: PlanGate["rungs"][number][] = [];
  let below = gate.otherwise;
  for (const [r, { criteria, atLeast, cap }] of gate.rungs.entries()) {
    const at = [...path, "rungs", r];
    if (cap < below) {
      report(findings.ladderFalls({ node, rung: r + 1, cap, below }, [...at, "cap"]));
      return undefined;
    }
    below = cap;
    const placed = placesOf(criteria, [atLeast], { ...context, path: at });
    if (placed === undefined) return undefined;
    rungs.push({ leaves: placed.positions, edges: placed.places.map(([place]) => place!), cap });
  }
  const leaves = [...new Set(rungs.flatMap((rung) => rung.leaves))];
  return { gate, leaves, edges: [], most: gate.otherwise, rungs };
}

/** Where criteria stand in the plan, and levels on the scale of each; `undefined` when one cannot be found. */
function placesOf(
  criteria: readonly string[],
  levels: readonly string[],
  { node, path, leaves, leafAt, report }: Context,
): { readonly positions: readonly number[]; readonly places: readonly (readonly number[])[] } | undefined {
  const positions: number[] = [];
  const places: number[][] = [];
  for (const criterion of criteria) {
    const at = leafAt.get(criterion);
    const leaf = at === undefined ? undefined : leaves[at];
    if (at === undefined || leaf === undefined) return undefined; // reported where leaves are gathered
    if (leaf.conversion.use !== "level-map") {
      report(findings.gateOnMeasured({ node, criterion }, path));
      return undefined;
    }
    const scale = leaf.conversion.levels;
    const stranger = levels.find((level) => !scale.includes(level));
    if (stranger !== undefined) {
      report(findings.gateLevel({ node, level: stranger, criterion }, path));
      return undefined;
    }
    positions.push(at);
    places.push(levels.map((level) => scale.indexOf(level)));
  }
  return { positions, places };
}
