import { defineProcedure } from "@stocktake/model/define";
import { committee, council } from "./actors.ts";

const RESOLUTION_1805 = "Resolution 1805 (2008), 2";

/**
 * A mandate of the Executive Directorate under resolution 1805 (2008), from its first day to its renewal or its end.
 *
 * The Committee advises and the Council decides. The interim review is counted back from the last day of the mandate:
 * eighteen months before 31 December 2010 is 30 June 2009, the day that the resolution names. Other resolutions name
 * other days.
 */
export const mandate2008 = defineProcedure({
  id: "mandate",
  version: "2008",
  title: "Mandate of the Executive Directorate",
  source: `${RESOLUTION_1805}; S/2010/569, cover letter and ¶1-2`,
  validFrom: "2008-03-20",
  validTo: "2010-12-31",
  about: "mandates",
  actors: [committee, council],
  initial: "in-force",
  states: [
    { id: "in-force", title: "In force" },
    { id: "interim-reviewed", title: "Interim review held" },
    { id: "reported", title: "Report before the Council" },
    { id: "reviewed", title: "Comprehensive review held" },
    { id: "advised", title: "Advice given" },
    { id: "renewed", title: "Renewed", end: true },
    { id: "ended", title: "Ended", end: true },
  ],
  transitions: [
    {
      id: "hold-interim-review",
      title: "Hold the interim review",
      from: ["in-force"],
      to: "interim-reviewed",
      kind: "owed",
      by: "council",
      due: { counted: "from-field", field: "to", months: -18 },
      source: "S/2010/569, ¶1: no later than 30 June 2009",
    },
    {
      id: "send-report",
      title: "Send the Directorate's report to the Council",
      from: ["interim-reviewed"],
      to: "reported",
      kind: "owed",
      by: "committee",
      document: "letter",
      due: { counted: "from-field", field: "to" },
      source: "S/2010/569, cover letter",
    },
    {
      id: "hold-comprehensive-review",
      title: "Hold the comprehensive review",
      from: ["reported"],
      to: "reviewed",
      kind: "owed",
      by: "council",
      due: { counted: "from-field", field: "to" },
      source: "S/2010/569, ¶1: before the mandate ends",
    },
    {
      id: "advise",
      title: "Advise on renewal and its conditions",
      from: ["reported", "reviewed"],
      to: "advised",
      kind: "owed",
      by: "committee",
      due: { counted: "from-field", field: "to" },
      source: "S/2010/569, ¶2",
    },
    {
      id: "renew",
      title: "Renew the mandate",
      from: ["in-force", "interim-reviewed", "reported", "reviewed", "advised"],
      to: "renewed",
      kind: "may",
      by: "council",
      document: "resolution",
      guards: [{ id: "advice-given", title: "the Committee gave its advice", after: ["advise"] }],
      source: "S/2010/569, ¶2",
    },
    {
      id: "end",
      title: "Decide that the mandate ends",
      from: ["advised"],
      to: "ended",
      kind: "may",
      by: "council",
      source: "S/2010/569, ¶2",
    },
    {
      id: "expire",
      title: "The last day of the mandate passed",
      from: ["in-force", "interim-reviewed", "reported", "reviewed", "advised"],
      to: "ended",
      kind: "lapse",
      due: { counted: "from-field", field: "to" },
      source: "S/2010/569, ¶1",
    },
  ],
  round: ["hold-interim-review", "send-report", "hold-comprehensive-review", "advise", "renew"],
});
