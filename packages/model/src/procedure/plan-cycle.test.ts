import { describe, expect, test } from "vitest";
import type { Procedure } from "../entity/procedure.ts";
import { exampleProcedure } from "../testing.ts";
import { planCycle } from "./plan-cycle.ts";

// Two steps of a round cost something: 4 and 6 expert-days, 0.1 and 0.15 of a meeting.
const costing = (first: [number, number], second: [number, number]): Procedure =>
  ({
    ...exampleProcedure,
    transitions: exampleProcedure.transitions.map((step) =>
      step.id === "ask"
        ? { ...step, effort: { expertDays: first[0], meetings: first[1] } }
        : step.id === "conduct"
          ? { ...step, effort: { expertDays: second[0], meetings: second[1] } }
          : step,
    ),
  }) as unknown as Procedure;
const procedure = costing([4, 0.1], [6, 0.15]);
const capacity = { cases: 192, expertDaysPerMonth: 160, meetingsPerMonth: 2, start: "2009-06-01" };

describe("planCycle", () => {
  test("takes as long as the scarcer of the two: 192 × 0.25 / 2 is 24 months, 192 × 10 / 160 is 12", () => {
    expect(planCycle(procedure, capacity)).toMatchObject({
      perCase: { expertDays: 4 + 6, meetings: 0.1 + 0.15 },
      total: { expertDays: 192 * 10, meetings: 192 * 0.25 },
      months: 24,
      endsOn: "2011-06-01",
      bottleneck: "meetings",
    });
  });

  test("hangs on expert-days when these are scarcer", () => {
    expect(planCycle(procedure, { ...capacity, meetingsPerMonth: 10, expertDaysPerMonth: 40 })).toMatchObject({
      months: 48, // 1920 / 40
      bottleneck: "expert-days",
      endsOn: "2013-06-01",
    });
  });

  test("says how far the round has come by a day", () => {
    // 2009-06-01 to 2011-06-01 has 730 days; 519 have passed on 2010-11-02: 192 × 519 / 730 is 136.5.
    expect(planCycle(procedure, { ...capacity, by: "2010-11-02" }).reached).toEqual({
      by: "2010-11-02",
      cases: 136,
      share: 136 / 192,
    });
    expect(planCycle(procedure, { ...capacity, by: "2012-01-01" }).reached).toMatchObject({ cases: 192, share: 1 });
    expect(planCycle(procedure, { ...capacity, by: "2009-01-01" }).reached).toMatchObject({ cases: 0 });
  });

  test("says what a simpler procedure saves, and what a longer time would take each month", () => {
    const simpler = costing([4, 0], [6, 0.125]);
    expect(planCycle(procedure, { ...capacity, against: simpler, withinMonths: 48 })).toMatchObject({
      saves: { expertDays: 0, meetings: 192 * (0.25 - 0.125), months: 24 - 12 },
      needed: { expertDaysPerMonth: 1920 / 48, meetingsPerMonth: 48 / 48 },
    });
  });

  test.each([
    ["cases", { cases: 0 }],
    ["expertDaysPerMonth", { expertDaysPerMonth: Number.NaN }],
    ["meetingsPerMonth", { meetingsPerMonth: -1 }],
    ["withinMonths", { withinMonths: Number.POSITIVE_INFINITY }],
  ])("throws for a %s that is no number above zero", (_, wrong) => {
    expect(() => planCycle(procedure, { ...capacity, ...wrong })).toThrow(
      expect.objectContaining({ code: "NOT_AN_OPTION" }),
    );
  });

  test("throws for a procedure that says of no step what it costs", () => {
    const free = {
      ...procedure,
      transitions: procedure.transitions.map(({ effort: _, ...step }) => step),
    } as Procedure;
    expect(() => planCycle(free, capacity)).toThrow(expect.objectContaining({ code: "NOT_AN_OPTION" }));
  });
});
