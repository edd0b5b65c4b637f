import { explainScore, type UnknownKind } from "stocktake";
import { expect, test } from "vitest";
import { openSample } from "./sample.ts";
import type { Standing } from "./scored-records.ts";
import { criteriaBelow, isOpen, isSameStanding, standingOf } from "./standing.ts";

const { scores } = openSample().records;

test("finds behind every count of every State as many criteria as were counted", () => {
  for (const state of scores.units) {
    const { root } = explainScore(scores, { state });
    if (root.score.kind !== "counted") throw new Error("The root counts.");
    const { levels, disputed, notApplicable, unknown, total } = root.score.counts;
    const criteria = criteriaBelow(root);
    const count = (standing: Standing) =>
      criteria.filter((criterion) => isSameStanding(standingOf(criterion), standing)).length;
    expect(criteria).toHaveLength(total);
    for (const [level, n] of Object.entries(levels)) expect(count({ kind: "level", level })).toBe(n);
    for (const [why, n] of Object.entries(unknown) as [UnknownKind, number][])
      expect(count({ kind: "unknown", why })).toBe(n);
    expect(count({ kind: "disputed" })).toBe(disputed);
    expect(count({ kind: "not-applicable" })).toBe(notApplicable);
  }
});

test("finds open criteria that weigh what coverage lacks", () => {
  for (const state of scores.units.slice(0, 8))
    for (const { id: node } of scores.plan.nodes) {
      const { root } = explainScore(scores, { state, node });
      if (root.score.kind === "not-applicable" || root.score.kind === "judged") continue;
      const open = criteriaBelow(root).filter(isOpen);
      const weight = open.reduce((sum, criterion) => sum + criterion.effectiveWeight, 0);
      expect(weight).toBeCloseTo(1 - root.score.coverage.known, 12);
    }
});
