import { copyDeep } from "../define/copy.ts";
import { freezeDeep } from "../define/freeze.ts";
import type { Diagnostic, Result } from "../diagnostic/diagnostic.ts";
import { defineFinding } from "../diagnostic/finding.ts";
import type { Path } from "../diagnostic/path.ts";
import { type Methodology, MethodologyData, type MethodologyNode } from "../entity/methodology.ts";
import { parseInput } from "./parse-input.ts";

const doubledNode = defineFinding({
  code: "methodology/doubled-node",
  severity: "error",
  message: "The node `{id}` stands twice in the methodology.",
  hint: "Give each node an id of its own; results are read off by it.",
});

/**
 * Reads a methodology from plain data of unknown origin.
 *
 * It looks at the fields and at doubled node ids. Whether the methodology fits its instrument, `compileMethodology`
 * says. All faults are reported at once; it never throws. The value is frozen.
 */
export function parseMethodology(input: unknown): Result<Methodology> {
  const parsed = parseInput("methodology", MethodologyData, input, ({ roots }) =>
    doubledNodes(roots as readonly MethodologyNode[], ["roots"], new Set()),
  );
  return parsed.ok ? { ...parsed, value: freezeDeep(copyDeep(parsed.value) as Methodology) } : parsed;
}

function doubledNodes(nodes: readonly MethodologyNode[], path: Path, seen: Set<string>): Diagnostic[] {
  return nodes.flatMap(({ node, nodes: below }, i) => {
    const found = seen.has(node) ? [doubledNode({ id: node }, [...path, i, "node"])] : [];
    seen.add(node);
    return [...found, ...doubledNodes(below ?? [], [...path, i, "nodes"], seen)];
  });
}
