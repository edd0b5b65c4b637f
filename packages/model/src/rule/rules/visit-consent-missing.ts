import { earliestDay, latestDay } from "../../value/calendar.ts";
import { visit } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const visitConsentMissing = defineRule({
  code: "visit/consent-missing",
  severity: "error",
  message: "The visit `{visit}` is recorded from {from}; the host's consent is recorded as {consent}.",
  why: "A visit takes place only after the host agreed to it (S/2010/569, ¶8).",
  fix: "Record the consent and a day before the visit, or leave out the dates of a visit that did not take place.",

  *check({ dataset, asOf }) {
    for (const [i, { id, from, consent }] of dataset.visits.entries()) {
      if (from === undefined || latestDay(from) > asOf) continue;
      const { status, on } = consent;
      const late = on !== undefined && earliestDay(on) > latestDay(from);
      if (status === "granted" && !late) continue;
      const recorded = status === "granted" ? `granted on ${on}` : status;
      yield { path: ["visits", i, "consent"], params: { visit: id, from, consent: recorded } };
    }
  },

  examples: {
    flagged: [
      { visits: [visit({ consent: { status: "in-principle" } })] },
      { visits: [visit({ consent: { status: "granted", on: "2026-02-03" } })] },
    ],
    silent: [{ visits: [visit()] }, { visits: [visit({ from: "2026-11", consent: { status: "none" } })] }],
  },
});
