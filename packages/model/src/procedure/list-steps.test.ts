import { describe, expect, test } from "vitest";
import { dataset, exampleCatalog, proceeding, visit } from "../testing.ts";
import { listDeadlines, listSteps } from "./list-steps.ts";

const ask = { step: "ask", on: "2025-10-10", by: "cted", document: "letter" };
const agree = { step: "agree", on: "2025-11-03", by: "QMA" };
const records = (events: readonly object[], consent: "none" | "granted" = "granted") =>
  dataset({
    visits: [visit({ consent: consent === "none" ? { status: "none" } : { status: "granted", on: "2025-11-03" } })],
    proceedings: [proceeding({ events: events as never })],
  });
const steps = (events: readonly object[], asOf: string, consent?: "none") =>
  listSteps(records(events, consent), exampleCatalog.procedures, { asOf });

describe("listSteps", () => {
  test("says who owes what by when, under which version, and why", () => {
    expect(steps([ask], "2025-11-01")).toEqual([
      {
        proceeding: "proceeding-1",
        subject: { collection: "visits", id: "visit-1" },
        entity: "QMA",
        procedure: "example-visit@1",
        state: "Asked for",
        step: "agree",
        title: "Agree to the visit",
        kind: "owed",
        actor: { id: "state", title: "State visited", who: ["QMA"] },
        due: { earliest: "2025-12-09", latest: "2025-12-09" }, // 2025-10-10 and 60 days
        standing: "open",
        waitsFor: [],
        why: 'Under example-visit@1 the case stands at "Asked for" since 2025-10-10. It is due within 60 days: 2025-12-09.',
      },
      expect.objectContaining({ step: "decline", kind: "may", standing: "open" }),
    ]);
  });

  test.each([
    { on: "2025-10-10", asOf: "2025-12-09", standing: "open" },
    { on: "2025-10-10", asOf: "2025-12-10", standing: "overdue" },
    // October is 2025-10-01 to 2025-10-31, so 60 days later is 2025-11-30 to 2025-12-30.
    { on: "2025-10", asOf: "2025-11-30", standing: "open" },
    { on: "2025-10", asOf: "2025-12-01", standing: "perhaps-overdue" },
    { on: "2025-10", asOf: "2025-12-31", standing: "overdue" },
  ])("asked for $on, on $asOf the answer is $standing", ({ on, asOf, standing }) => {
    expect(steps([{ ...ask, on }], asOf)[0]?.standing).toBe(standing);
  });

  test("waits for what the record does not show, and names it", () => {
    expect(steps([ask, agree], "2026-01-10", "none")[0]).toMatchObject({
      step: "conduct",
      standing: "waiting",
      waitsFor: ["the host agreed, before the visit"],
    });
    expect(steps([ask, agree], "2026-01-10")[0]).toMatchObject({ step: "conduct", standing: "open", waitsFor: [] });
  });

  test("owes nothing at an end, after a lapse, or before a case was opened", () => {
    expect(steps([ask, { step: "decline", on: "2025-11-03", by: "QMA" }], "2026-01-10")).toEqual([]);
    expect(steps([ask, agree, { step: "conduct", on: "2026-02-06", by: "cted" }], "2027-03-01")).toEqual([]);
    expect(steps([ask], "2025-10-05")).toEqual([]);
  });

  test("passes over a case under a procedure that nobody knows", () => {
    const unknown = dataset({ proceedings: [proceeding({ procedure: "other" })] });
    expect(listSteps(unknown, exampleCatalog.procedures, { asOf: "2026-06-30" })).toEqual([]);
  });

  test("throws if the day is none", () => {
    expect(() => steps([], "2026-02-30")).toThrow(expect.objectContaining({ code: "NOT_A_DATE" }));
  });
});

test("listDeadlines puts the earliest last day first and leaves out what has no day", () => {
  const both = dataset({
    visits: [visit(), visit({ id: "visit-2" })],
    proceedings: [
      proceeding({ events: [{ ...ask, on: "2025-11-10" }] }),
      proceeding({ id: "proceeding-2", subject: "visit-2", events: [ask] }),
      proceeding({ id: "proceeding-3", events: [] }),
    ],
  });
  const found = listDeadlines(both, exampleCatalog.procedures, { asOf: "2025-12-01" });
  expect(found.map(({ proceeding: id, due }) => [id, due.latest])).toEqual([
    ["proceeding-2", "2025-12-09"],
    ["proceeding-1", "2026-01-09"],
  ]);
});
