import type { Diagnostic, Gate } from "@stocktake/model";
import * as findings from "./findings.ts";
import type { PlanGate, PlanLeaf } from "./plan.ts";

/**
 * Makes a gate ready: criteria become positions, levels become places on each criterion's own scale.
 *
 * A gate that could lower a result when a rating rises is refused, since ranges would then not be exact.
 */
export function compileGate(
  gate: Gate,
  place: { readonly node: string; readonly path: readonly (string | number)[] },
  leaves: readonly PlanLeaf[],
  leafAt: ReadonlyMap<string, number>,
  report: (diagnostic: Diagnostic) => void,
): PlanGate | undefined {
  const { node, path } = place;
  if (gate.criteria.length === 0) report(findings.gateEmpty({ node }, path));
  const positions: number[] = [];
  const levels: number[] = [];
  for (const criterion of gate.criteria) {
    const at = leafAt.get(criterion);
    const leaf = at === undefined ? undefined : leaves[at];
    if (at === undefined || leaf === undefined) return undefined; // reported where leaves are gathered
    if (leaf.conversion.use !== "level-map") {
      report(findings.gateOnMeasured({ node, criterion }, path));
      return undefined;
    }
    const scale = leaf.conversion.levels;
    const named = gate.use === "cap-if" ? gate.levels : [gate.atLeast];
    const places = named.map((level) => scale.indexOf(level));
    const stranger = named.find((_, i) => places[i] === -1);
    if (stranger !== undefined) {
      report(findings.gateLevel({ node, level: stranger, criterion }, path));
      return undefined;
    }
    if (gate.use === "cap-if" && Math.max(...places) + 1 !== new Set(places).size) {
      report(findings.gateNotMonotone({ node, levels: gate.levels.join(", "), criterion }, path));
      return undefined;
    }
    positions.push(at);
    levels.push(Math.max(...places));
  }
  const shared = { gate, leaves: positions, edges: levels };
  return gate.use === "cap-if"
    ? { ...shared, actsOn: "holds", most: gate.cap }
    : { ...shared, actsOn: "does-not-hold", most: gate.otherwise };
}
