import type { RecordCollection } from "../../dataset/dataset.ts";
import { idsIn } from "../../dataset/fields-holding.ts";
import { nearestAmong } from "../../dataset/nearest-among.ts";
import { activity, assessment, contribution, mandate, shortfall, visit, visitPlan } from "../example-records.ts";
import { defineRule } from "../rule.ts";

type Reference = readonly [collection: RecordCollection, field: string, targets: readonly RecordCollection[]];

/** Which field means a record of which collections. References that a rule of their own follows are not repeated. */
const REFERENCES: readonly Reference[] = [
  ["stocktakings", "assessment", ["assessments"]],
  ["shortfalls", "assessment", ["assessments"]],
  ["recommendations", "assessment", ["assessments"]],
  ["recommendations", "visit", ["visits"]],
  ["visits", "plan", ["visitPlans"]],
  ["needs", "source.record", ["visits", "activities", "dialogues", "assessments"]],
  ["referrals", "offer", ["offers"]],
  ["deliveries", "referral", ["referrals"]],
  ["deliveries", "need", ["needs"]],
  ["contributions", "activity", ["activities", "activitySeries"]],
  ["reviews", "mandate", ["mandates"]],
  ["renewalAdvice", "mandate", ["mandates"]],
  ["organizationalPlans", "creates", ["groups"]],
  ["posts", "replaces", ["posts"]],
  ["activities", "motivatedBy", ["findings"]],
  ["activities", "follows", ["activities", "activitySeries"]],
  ["activities", "series", ["activitySeries"]],
  ["activitySeries", "motivatedBy", ["findings"]],
  ["hostAgreements", "initiative", ["initiatives"]],
];

export const datasetUnknownRecord = defineRule({
  code: "dataset/unknown-record",
  severity: "error",
  message: "`{field}` names `{id}`, and the dataset has no such record among its {targets}.",
  why: "A reference that leads nowhere breaks the way from a need to what was done about it.",
  fix: "Add the record, or correct the id.",

  *check({ dataset }) {
    for (const [collection, field, targets] of REFERENCES) {
      const known = new Set(targets.flatMap((target) => dataset[target].map(({ id }) => id)));
      // A file that holds a part of the records only says nothing about the rest.
      if (known.size === 0) continue;
      const nearest = nearestAmong([...known]);
      for (const { path, id } of idsIn(dataset, new Map([[collection, [field.split(".")]]])))
        if (!known.has(id)) yield { path, params: { field, id, targets: targets.join(", ") }, nearest: nearest(id) };
    }
  },

  examples: {
    flagged: [
      { visitPlans: [visitPlan()], visits: [visit({ plan: "plan-2052" })] },
      { assessments: [assessment()], shortfalls: [shortfall({ assessment: "QMA-2062" })] },
      { mandates: [mandate()], reviews: [{ id: "review-1", mandate: "mandate-2", kind: "interim" }] },
    ],
    silent: [
      { visitPlans: [visitPlan()], visits: [visit()] },
      { activities: [activity()], contributions: [contribution()] },
      { visits: [visit()] },
    ],
  },
});
