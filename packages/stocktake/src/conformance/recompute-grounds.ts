import type { Criterion, Gate, Node } from "./recompute-tree.ts";
import { countBelow } from "./recompute-wholes.ts";

/** Does the coverage and the answer of every gate again, from the readings that the explanation gives. */
export function recomputeGrounds(json: string): string[] {
  const wrong: string[] = [];
  const known = (part: Node | Criterion): number => {
    if (part.kind === "criterion") return ["level", "measured"].includes(part.reading.kind) ? 1 : 0;
    const { use } = part.aggregate;
    const weighs = !["none", "judgment", "weakest-link", "product", "lookup"].includes(use);
    const weightOf = (child: Node | Criterion) =>
      use === "pooled-share" ? countBelow(child, "applicable") : weighs ? child.weight : 1;
    const parts = part.children
      .map((child) => ({ role: child.role, weight: weightOf(child), known: known(child) }))
      .filter(({ role }) => role !== "weight-zero" && role !== "not-applicable");
    const all = parts.reduce((sum, { weight }) => sum + weight, 0);
    const found = all === 0 ? 0 : parts.reduce((sum, { weight, known }) => sum + weight * known, 0) / all;
    const said = part.score.coverage?.known;
    if (said !== undefined && Math.abs(said - found) > 1e-12)
      wrong.push(`The coverage of ${part.node} is said to be ${said}, and its readings give ${found}.`);
    for (const gate of part.gates) {
      const answer = answerOf(gate);
      if (answer !== gate.outcome.answer)
        wrong.push(`A gate of ${part.node} is said to answer ${gate.outcome.answer}, and its readings give ${answer}.`);
    }
    return found;
  };
  known((JSON.parse(json) as { root: Node }).root);
  return wrong;
}

function answerOf({ gate, cells }: Gate): string {
  const holds = (end: "worst" | "best") => {
    const placed = cells
      .filter(({ reading }) => reading.kind !== "not-applicable")
      .map(({ scale, reading }) => ({
        scale,
        level: reading.level ?? String(reading[end] ?? scale.at(end === "worst" ? 0 : -1)),
      }));
    return gate.use === "cap-if"
      ? placed.filter(({ level }) => gate.levels?.includes(level)).length >= (gate.count ?? 1)
      : placed.every(({ scale, level }) => scale.indexOf(level) >= scale.indexOf(gate.atLeast ?? ""));
  };
  if (holds("worst") !== holds("best")) return "undecided";
  return holds("worst") ? "holds" : "does-not-hold";
}
