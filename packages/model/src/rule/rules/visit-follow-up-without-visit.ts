import { nearestOf } from "../../diagnostic/nearest.ts";
import { earliestDay, latestDay } from "../../value/calendar.ts";
import { visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const visitFollowUpWithoutVisit = defineRule({
  code: "visit/follow-up-without-visit",
  severity: "warning",
  message: "The follow-up visit `{visit}` follows {followed}.",
  why: "A follow-up goes back to a State visited before, and adds a visit and no State (S/2010/569, ¶8).",
  fix: "Name in `follows` an earlier visit to the same State that the dataset has.",

  *check({ dataset }) {
    const visits = new Map(dataset.visits.map((each) => [each.id, each]));
    for (const [i, { id, kind, follows, states, from }] of dataset.visits.entries()) {
      if (kind !== "follow-up") continue;
      const before = follows === undefined ? undefined : visits.get(follows);
      let followed: string | undefined;
      if (follows === undefined) followed = "no visit that the record names";
      else if (before === undefined) followed = `\`${follows}\`, which the dataset does not have`;
      else if (!before.states.some((state) => states.includes(state)))
        followed = `\`${follows}\`, a visit to other States`;
      else if (from !== undefined && before.from !== undefined && earliestDay(before.from) > latestDay(from)) {
        followed = `\`${follows}\`, a later visit`;
      }
      if (followed === undefined) continue;
      const nearest = follows === undefined || before !== undefined ? undefined : nearestOf(follows, visits.keys());
      yield { path: ["visits", i, "follows"], params: { visit: id, followed }, nearest };
    }
  },

  examples: {
    flagged: [
      { visits: [visit({ kind: "follow-up" })] },
      { visits: [visit(), again({ follows: "visit-l" })] },
      { visits: [visit({ from: "2026-06-20" }), again({})] },
      { visits: [visit({ states: ["QMB"] }), again({})] },
    ],
    silent: [{ visits: [visit(), again({})] }, { visits: [visit()] }],
  },
});

function again(fields: Parameters<typeof visit>[0]) {
  return visit({
    id: "visit-2",
    kind: "follow-up",
    follows: "visit-1",
    from: "2026-06-08",
    to: "2026-06-09",
    ...fields,
  });
}
