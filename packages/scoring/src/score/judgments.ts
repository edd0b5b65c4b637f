import type { Diagnostic, Judgment } from "@stocktake/model";
import { defineFinding, nearestOf } from "@stocktake/model/diagnostic";
import type { Plan } from "../plan/plan.ts";

const notJudged = defineFinding({
  code: "score/judgment-on-other-node",
  severity: "warning",
  message: "The judgment `{judgment}` is on the node `{node}`, which the methodology does not leave to judgment.",
  hint: "{suggestion}",
});

const unknownLevel = defineFinding({
  code: "score/judgment-unknown-level",
  severity: "warning",
  message:
    "The judgment `{judgment}` gives the level `{level}`, which the scale `{scale}` does not have; it is not used.",
  hint: "Use a level of that scale.",
});

/** Names a judgment by what it is on. */
export function judgmentKey(node: string, entity: string): string {
  return `${node}\n${entity}`;
}

/** Of each node and entity the newest judgment up to the day; of two of one day the one with the greater id. */
export function selectJudgments(
  plan: Plan,
  judgments: Iterable<Judgment>,
  asOf: string,
): { readonly judgments: ReadonlyMap<string, Judgment>; readonly diagnostics: readonly Diagnostic[] } {
  const newest = new Map<string, Judgment>();
  const diagnostics: Diagnostic[] = [];
  const judged = plan.nodes.flatMap(({ id, aggregate }) => (aggregate.use === "judgment" ? [id] : []));
  let at = -1;
  for (const judgment of judgments) {
    at++;
    const { id, node, entity, date, level } = judgment;
    const position = plan.nodeAt.get(node);
    const aggregate = position === undefined ? undefined : plan.nodes[position]!.aggregate;
    if (aggregate?.use !== "judgment") {
      const near = nearestOf(node, judged);
      const suggestion =
        near === undefined ? "Name a node whose aggregator is `judgment`." : `Did you mean \`${near}\`?`;
      diagnostics.push(notJudged({ judgment: id, node, suggestion }, ["judgments", at, "node"]));
      continue;
    }
    const scale = plan.instrument.scales.find((each) => each.id === aggregate.scale);
    if (scale?.levels.some((each) => each.id === level) !== true) {
      diagnostics.push(unknownLevel({ judgment: id, level, scale: aggregate.scale }, ["judgments", at, "level"]));
      continue;
    }
    if (date > asOf) continue;
    const key = judgmentKey(node, entity);
    const before = newest.get(key);
    if (before === undefined || `${date} ${id}` > `${before.date} ${before.id}`) newest.set(key, judgment);
  }
  return { judgments: newest, diagnostics };
}
