import { nearestAmong } from "../../dataset/nearest-among.ts";
import type { Path } from "../../diagnostic/path.ts";
import type { RuleContext } from "../context.ts";
import { answer, assessment, visit } from "../example-records.ts";
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
    ],
    silent: [
      { assessments: [assessment()], answers: [answer()], visits: [visit()] },
      { entities: [{ id: "QMC", name: { en: "Gammaland" }, kind: "invented" }], answers: [answer({ entity: "QMC" })] },
    ],
  },
});

/** Every place that names an entity nobody knows. */
function* mentions({ dataset, entities }: RuleContext): Iterable<readonly [Path, string]> {
  for (const collection of ["assessments", "answers", "adjudications"] as const) {
    const records: readonly { readonly entity: string }[] = dataset[collection];
    let known: string | undefined;
    for (let i = 0; i < records.length; i++) {
      const { entity } = records[i]!;
      if (entity === known) continue;
      if (entities.has(entity)) known = entity;
      else yield [[collection, i, "entity"], entity];
    }
  }
  for (const [i, { states }] of dataset.visits.entries()) {
    for (const [k, state] of states.entries()) if (!entities.has(state)) yield [["visits", i, "states", k], state];
  }
  for (const [i, { state }] of dataset.needs.entries()) if (!entities.has(state)) yield [["needs", i, "state"], state];
}
