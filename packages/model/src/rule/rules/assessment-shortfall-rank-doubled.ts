import { shortfall } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const assessmentShortfallRankDoubled = defineRule({
  code: "assessment/shortfall-rank-doubled",
  severity: "warning",
  message: "The shortfall `{shortfall}` of `{assessment}` has the place {rank}, which `{other}` has already.",
  why: "The five shortfalls put first stand in an order, so that help goes to the first of them first.",
  fix: "Give each of the five a place of its own.",

  *check({ dataset }) {
    const taken = new Map<string, string>();
    for (const [i, { id, assessment, rank }] of dataset.shortfalls.entries()) {
      if (rank === undefined) continue;
      const place = `${assessment}\n${rank}`;
      const other = taken.get(place);
      if (other === undefined) taken.set(place, id);
      else yield { path: ["shortfalls", i, "rank"], params: { shortfall: id, assessment, rank, other } };
    }
  },

  examples: {
    flagged: [{ shortfalls: [shortfall({ rank: 1 }), shortfall({ id: "shortfall-2", rank: 1 })] }],
    silent: [
      { shortfalls: [shortfall({ rank: 1 }), shortfall({ id: "shortfall-2", rank: 2 })] },
      { shortfalls: [shortfall({ rank: 1 }), shortfall({ id: "shortfall-2", rank: 1, assessment: "QMB-2026" })] },
    ],
  },
});
