import { describe, expect, test } from "vitest";
import type { Procedure } from "../entity/procedure.ts";
import { exampleProcedure, proceeding, visit } from "../testing.ts";
import { replayProceeding } from "./replay-proceeding.ts";

const versions = [exampleProcedure as Procedure];
const replay = (fields: Parameters<typeof proceeding>[0], asOf = "2026-06-30", subject: object = visit()) =>
  replayProceeding(proceeding(fields), versions, { asOf, subject: subject as never })!;
const ask = { step: "ask", on: "2025-10-10", by: "cted", document: "letter" };
const agree = { step: "agree", on: "2025-11-03", by: "QMA" };
const conduct = { step: "conduct", on: "2026-02-06", by: "cted" };

describe("replayProceeding", () => {
  test("follows a history to where the case stands, and says since when", () => {
    expect(replay({})).toMatchObject({
      state: { id: "held" },
      since: { earliest: "2026-02-06", latest: "2026-02-06" },
      taken: ["ask", "agree", "conduct"],
      faults: [],
    });
  });

  test.each([
    { name: "nothing happened yet", asOf: "2025-10-09", state: "planned" },
    { name: "only what had happened by then counts", asOf: "2025-11-02", state: "asked" },
    { name: "a step counts on its own day", asOf: "2025-11-03", state: "agreed" },
  ])("looks at a day: $name", ({ asOf, state }) => {
    expect(replay({}, asOf).state.id).toBe(state);
  });

  // Held on 2026-02-06; twelve months later is 2027-02-06, and the day after nobody can answer in time any more.
  test.each([
    ["2027-02-06", "held"],
    ["2027-02-07", "unanswered"],
  ])("lets the time run out: on %s the case is %s", (asOf, state) => {
    expect(replay({}, asOf).state.id).toBe(state);
  });

  test("does not call a time over that may not be: a step known to the month ends it at the month's last day", () => {
    const events = [ask, agree, { ...conduct, on: "2026-02" }];
    expect(replay({ events }, "2027-02-28").state.id).toBe("held");
    expect(replay({ events }, "2027-03-01").state.id).toBe("unanswered");
  });

  test.each([
    {
      name: "a step that the table does not allow from there",
      events: [conduct],
      state: "planned",
      faults: [{ kind: "step-not-allowed", event: 0, step: "conduct", state: "planned", possible: ["ask"] }],
    },
    {
      name: "a step that no table knows",
      events: [{ ...ask, step: "asks" }],
      state: "planned",
      faults: [{ kind: "step-unknown", event: 0, step: "asks", nearest: "ask" }],
    },
    {
      name: "a step taken by somebody else",
      events: [ask, { ...agree, by: "cted" }],
      state: "agreed",
      faults: [{ kind: "actor-mismatch", event: 1, step: "agree", by: "cted", expected: "State visited" }],
    },
    {
      name: "a step without its document",
      events: [{ step: "ask", on: "2025-10-10", by: "cted" }],
      state: "asked",
      faults: [{ kind: "document-missing", event: 0, step: "ask", document: "letter" }],
    },
    {
      name: "dates that cannot follow one another",
      events: [ask, { ...agree, on: "2025-09" }],
      state: "agreed",
      faults: [{ kind: "out-of-order", event: 1, on: "2025-09", after: "2025-10-10" }],
    },
  ])("names $name", ({ events, state, faults }) => {
    const found = replay({ events });
    expect(found.state.id).toBe(state);
    expect(found.faults).toEqual(faults);
  });

  test("does not call dates out of order that may be in order", () => {
    expect(replay({ events: [ask, { ...agree, on: "2025-10" }] }).faults).toEqual([]);
  });

  test.each([
    ["not given", visit({ consent: { status: "none" } })],
    ["in principle only", visit({ consent: { status: "in-principle", on: "2025-11-03" } })],
    ["given after the visit", visit({ consent: { status: "granted", on: "2026-02-07" } })],
  ])("names the guard when the consent was %s", (_, subject) => {
    expect(replay({}, "2026-06-30", subject).faults).toEqual([
      { kind: "guard-missing", event: 2, step: "conduct", guard: "the host agreed, before the visit" },
    ]);
  });

  test("takes each step under the version in force on its day, and leaves a case under the version that knows its place", () => {
    const old: Procedure = { ...(exampleProcedure as Procedure), validTo: "2025-12-31" };
    const simpler: Procedure = {
      ...old,
      version: "2",
      validFrom: "2026-01",
      states: old.states.filter(({ id }) => id !== "asked"),
      transitions: old.transitions.filter(({ id }) => id !== "ask" && id !== "agree" && id !== "decline"),
    } as Procedure;
    delete (simpler as { validTo?: string }).validTo;
    const at = (events: (typeof ask)[], asOf: string) =>
      replayProceeding(proceeding({ events } as never), [simpler, old], { asOf, subject: visit() as never })!;
    expect(at([ask], "2026-06-30").procedure.version).toBe("1");
    expect(at([ask, agree as never, conduct as never], "2026-06-30").procedure.version).toBe("2");
  });
});
