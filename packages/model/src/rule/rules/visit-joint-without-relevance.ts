import { visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const visitJointWithoutRelevance = defineRule({
  code: "visit/joint-without-relevance",
  severity: "warning",
  message: "The group `{group}` joined the visit `{visit}`; what the visit had to do with its mandate is not recorded.",
  why: "Another expert group joins a visit as long as the visit bears on its own work (S/2010/569, ¶21).",
  fix: "Say in `relevance` what of the visit falls under the group's mandate.",

  *check({ dataset }) {
    for (const [i, { id, joinedBy = [] }] of dataset.visits.entries()) {
      for (const [k, { group, relevance }] of joinedBy.entries()) {
        if (relevance !== undefined) continue;
        yield { path: ["visits", i, "joinedBy", k], params: { visit: id, group } };
      }
    }
  },

  examples: {
    flagged: [{ visits: [visit({ joinedBy: [{ group: "monitoring-team" }] })] }],
    silent: [{ visits: [visit({ joinedBy: [{ group: "monitoring-team", relevance: "Travel bans at ports" }] })] }],
  },
});
