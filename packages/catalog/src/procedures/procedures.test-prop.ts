import { type Procedure, type Proceeding, replayProceeding } from "@stocktake/model";
import { daysAfter } from "@stocktake/model/define";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { procedures } from "./procedures.ts";

const START = "2010-02-01";

/** A history that takes, at each place, one of the steps the table allows, some days apart; at most so many. */
function walkOf(procedure: Procedure, choices: readonly number[], gaps: readonly number[]) {
  let state: string = procedure.initial;
  let day = START;
  const events: Proceeding["events"][number][] = [];
  for (const [i, choice] of choices.entries()) {
    const ways = procedure.transitions.filter(({ from, kind }) => from.includes(state) && kind !== "lapse");
    if (ways.length === 0) break;
    const way = ways[choice % ways.length]!;
    day = daysAfter(day, gaps[i] ?? 0);
    events.push({ step: way.id, on: day, by: "anybody", document: "a document" });
    state = way.to;
  }
  return { events, state, day };
}

const arbitrary = fc.record({
  choices: fc.array(fc.nat({ max: 20 }), { maxLength: 15 }),
  gaps: fc.array(fc.nat({ max: 20 }), { minLength: 15, maxLength: 15 }),
});
const proceedingOf = (procedure: Procedure, events: Proceeding["events"]): Proceeding => ({
  id: "case",
  procedure: procedure.id,
  subject: "subject",
  opened: START,
  events,
});
/** The same table, in force always, so that a walk is followed under it alone. */
const alone = ({ validFrom: _, validTo: __, status: ___, ...rest }: Procedure): Procedure => rest;

describe.each(procedures.map(alone))("any history under $id@$version", (procedure) => {
  test("that the table allows is followed without a fault to where it leads", () => {
    fc.assert(
      fc.property(arbitrary, ({ choices, gaps }) => {
        const { events, state, day } = walkOf(procedure, choices, gaps);
        const standing = replayProceeding(proceedingOf(procedure, events), [procedure], { asOf: day })!;
        expect(standing.faults.filter(({ kind }) => kind !== "actor-mismatch")).toEqual([]);
        expect(standing.state.id).toBe(state);
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test("comes to the same place every time it is followed, and to the place of its part when it is cut off", () => {
    fc.assert(
      fc.property(arbitrary, fc.nat({ max: 400 }), ({ choices, gaps }, later) => {
        const { events, day } = walkOf(procedure, choices, gaps);
        const proceeding = proceedingOf(procedure, events);
        const asOf = daysAfter(day, later);
        expect(replayProceeding(proceeding, [procedure], { asOf })).toEqual(
          replayProceeding(proceeding, [procedure], { asOf }),
        );
        const half = events.filter(({ on }) => on <= asOf);
        expect(replayProceeding(proceedingOf(procedure, half), [procedure], { asOf })?.state).toEqual(
          replayProceeding(proceeding, [procedure], { asOf })?.state,
        );
      }),
      { seed: 1, numRuns: 60 },
    );
  });

  test("of any steps at all never leaves a place without a way on or a declared end", () => {
    const steps = fc.array(fc.constantFrom(...procedure.transitions.map(({ id }) => id), "no-such-step"), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(steps, fc.nat({ max: 2000 }), (ids, later) => {
        const events = ids.map((step, i) => ({ step, on: daysAfter(START, i * 7), by: "anybody" }));
        const asOf = daysAfter(START, ids.length * 7 + later);
        const { state } = replayProceeding(proceedingOf(procedure, events), [procedure], { asOf })!;
        expect(state.end === true || procedure.transitions.some(({ from }) => from.includes(state.id))).toBe(true);
      }),
      { seed: 1, numRuns: 60 },
    );
  });
});
