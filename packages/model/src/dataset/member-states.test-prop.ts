import fc from "fast-check";
import { expect, test } from "vitest";
import type { Period, State } from "../entity/place.ts";
import { memberStatesAt } from "./member-states.ts";

const day = fc
  .record({
    year: fc.integer({ min: 1945, max: 2026 }),
    month: fc.integer({ min: 1, max: 12 }),
    date: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ year, month, date }) => `${year}-${String(month).padStart(2, "0")}-${String(date).padStart(2, "0")}`);

/** How much of a date is known: the year, the month or the day. */
const known = fc.constantFrom(4, 7, 10);

const isMember = (period: Period, at: string) => {
  const state: State = { id: "QMA", iso2: "QM", m49: "900", kind: "member-state", names: [], membership: [period] };
  return memberStatesAt([state], at).length === 1;
};

test("a State counted on a partial date is counted whatever the day turns out to be", () => {
  fc.assert(
    fc.property(day, known, day, known, day, (from, fromKnown, to, toKnown, at) => {
      const certain = isMember({ from: from.slice(0, fromKnown), to: to.slice(0, toKnown) }, at);
      expect(!certain || isMember({ from, to }, at)).toBe(true);
    }),
    { seed: 1 },
  );
});

test("a State stays a Member once its membership has begun and has no end", () => {
  fc.assert(
    fc.property(day, known, day, day, (from, fromKnown, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      const period = { from: from.slice(0, fromKnown) };
      expect(!isMember(period, earlier) || isMember(period, later)).toBe(true);
    }),
    { seed: 1 },
  );
});
