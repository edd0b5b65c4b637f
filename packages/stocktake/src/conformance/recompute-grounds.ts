import type { Condition, Criterion, Gate, Node } from "./recompute-tree.ts";
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
    const covered = part.score.coverage?.known;
    if (covered !== undefined && Math.abs(covered - found) > 1e-12)
      wrong.push(`The coverage of ${part.node} is said to be ${covered}, and its readings give ${found}.`);
    for (const gate of part.gates) {
      if (gate.gate.rungs !== undefined && String(gate.outcome.reached) !== String(rungsOf(gate)))
        wrong.push(
          `A ladder of ${part.node} is said to reach ${gate.outcome.reached}, and its readings ${rungsOf(gate)}.`,
        );
      const answer = answerOf(gate);
      if (answer !== gate.outcome.answer)
        wrong.push(`A gate of ${part.node} is said to answer ${gate.outcome.answer}, and its readings give ${answer}.`);
    }
    const said = part.eligibility?.condition.answer;
    if (part.eligibility !== undefined && said !== conditionAnswer(part.eligibility.condition))
      wrong.push(`The eligibility of ${part.node} is said to be: ${said}, which its counts do not give.`);
    if (said !== undefined && said !== "holds" && part.score.kind === "scored")
      wrong.push(`${part.node} has a value, though its eligibility is: ${said}.`);
    return found;
  };
  known((JSON.parse(json) as { root: Node }).root);
  return wrong;
}

function answerOf(given: Gate): string {
  const { gate, cells } = given;
  if (gate.rungs !== undefined) {
    const [worst, best] = rungsOf(given);
    return worst < best ? "undecided" : best === gate.rungs.length ? "holds" : "does-not-hold";
  }
  const holds = (end: "worst" | "best") => {
    const placed = placedAt(cells, end);
    return gate.use === "cap-if"
      ? placed.filter(({ level }) => gate.levels?.includes(level)).length >= (gate.count ?? 1)
      : placed.every(({ scale, level }) => scale.indexOf(level) >= scale.indexOf(gate.atLeast ?? ""));
  };
  if (holds("worst") !== holds("best")) return "undecided";
  return holds("worst") ? "holds" : "does-not-hold";
}

/** Where each criterion that applies stands at one end. */
function placedAt(cells: Gate["cells"], end: "worst" | "best") {
  return cells
    .filter(({ reading }) => reading.kind !== "not-applicable")
    .map(({ criterion, scale, reading }) => ({
      criterion,
      scale,
      level: reading.level ?? String(reading[end] ?? scale.at(end === "worst" ? 0 : -1)),
    }));
}

/** How many rungs are reached without a gap, at worst and at best. */
function rungsOf({ gate: { rungs = [] }, cells }: Gate): [number, number] {
  const climbed = (end: "worst" | "best") => {
    const missed = rungs.findIndex(({ criteria, atLeast }) =>
      placedAt(cells, end).some(
        ({ criterion, scale, level }) => criteria.includes(criterion) && scale.indexOf(level) < scale.indexOf(atLeast),
      ),
    );
    return missed === -1 ? rungs.length : missed;
  };
  return [climbed("worst"), climbed("best")];
}

function conditionAnswer({ use, of, counted = [], open = [], atLeast = 0 }: Condition): string {
  if (typeof of === "number") {
    if (counted.length >= atLeast) return "holds";
    return counted.length + open.length >= atLeast ? "undecided" : "does-not-hold";
  }
  const answers = of.map(conditionAnswer);
  const [decides, otherwise] = use === "any" ? ["holds", "does-not-hold"] : ["does-not-hold", "holds"];
  return [decides!, "undecided"].find((answer) => answers.includes(answer)) ?? otherwise!;
}
