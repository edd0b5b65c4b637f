import { fieldsHolding, idsIn } from "../../dataset/fields-holding.ts";
import { nearestAmong } from "../../dataset/nearest-among.ts";
import { EntityId } from "../../value/identifier.ts";
import type { RuleContext } from "../context.ts";
import { answer, assessment, need, recommendation, visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const datasetUnknownEntity = defineRule({
  code: "dataset/unknown-entity",
  severity: "error",
  message: "`{entity}` is neither a State of the catalog nor an entity of the dataset.",
  why: "A record about nobody we know cannot be counted for anybody.",
  fix: "Write the ISO 3166-1 alpha-3 code, or add the entity to `entities`.",

  *check(context) {
    const { entities } = context;
    const iso3 = new Map(context.catalog.states.map(({ iso2, id }) => [iso2, id]));
    const nearest = nearestAmong([...entities]);
    for (const [path, entity] of mentions(context)) {
      // The two-letter code is the usual slip, and is closer in meaning than any other id in spelling.
      yield { path, params: { entity }, nearest: iso3.get(entity.toUpperCase()) ?? nearest(entity) };
    }
  },

  examples: {
    flagged: [
      { assessments: [assessment({ entity: "XA" })] },
      { answers: [answer({ entity: "QMZ" })] },
      { visits: [visit({ states: ["QMA", "Betaland"] })] },
      { needs: [need({ state: "QMa" })] },
      { recommendations: [recommendation({ to: "QMC" })] },
    ],
    silent: [
      { assessments: [assessment()], answers: [answer()], visits: [visit()] },
      { entities: [{ id: "QMC", name: { en: "Gammaland" }, kind: "invented" }], answers: [answer({ entity: "QMC" })] },
    ],
  },
});

/** Every place that names an entity nobody knows. */
function* mentions({ dataset, entities }: RuleContext): Iterable<readonly [(string | number)[], string]> {
  const { answers } = dataset;
  let known: string | undefined;
  for (let i = 0; i < answers.length; i++) {
    const { entity } = answers[i]!;
    if (entity === known) continue;
    if (entities.has(entity)) known = entity;
    else yield [["answers", i, "entity"], entity];
  }
  // Answers are many, have one such field, and mostly stand together: they are looked through above.
  const others = new Map(fieldsHolding(EntityId));
  others.delete("answers");
  for (const { path, id } of idsIn(dataset, others)) if (!entities.has(id)) yield [[...path], id];
}
