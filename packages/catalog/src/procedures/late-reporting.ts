import { defineProcedure } from "@stocktake/model/define";
import { directorate } from "./actors.ts";
import { OWN } from "./sources.ts";

/**
 * What follows when the day for a State's report has passed: four rungs, each some time after the one before.
 *
 * Contact, video workshops and visits are on record; their order and their times are the SDK's own. The report may
 * arrive at every rung. Until it does, the record says that it is not there, and nothing about implementation.
 */
export const lateReporting1 = defineProcedure({
  id: "late-reporting",
  version: "1",
  title: "Late reports",
  source: `Resolution 1373 (2001), 6; S/2010/569, ¶5, 21 and 32. Order and times of the rungs: ${OWN}.`,
  about: "stateReports",
  actors: [directorate, { id: "state", title: "State that reports", who: { is: "field", field: "state" } }],
  initial: "due",
  states: [
    { id: "due", title: "Report due" },
    { id: "late", title: "Report late" },
    { id: "reminded", title: "Reminded" },
    { id: "contacted", title: "Mission contacted" },
    { id: "workshop-held", title: "Video workshop held" },
    { id: "visit-offered", title: "Visit offered" },
    { id: "received", title: "Report received", end: true },
  ],
  transitions: [
    {
      id: "hand-in",
      title: "Hand in the report",
      from: ["due", "late", "reminded", "contacted", "workshop-held", "visit-offered"],
      to: "received",
      kind: "owed",
      by: "state",
      document: "report",
      due: { counted: "from-field", field: "due" },
      source: "Resolution 1373 (2001), 6",
    },
    {
      id: "fall-late",
      title: "The day for the report passed",
      from: ["due"],
      to: "late",
      kind: "lapse",
      due: { counted: "from-field", field: "due" },
      source: "S/2010/569, ¶5",
    },
    {
      id: "remind",
      title: "Send a reminder",
      from: ["late"],
      to: "reminded",
      kind: "owed",
      by: "directorate",
      document: "letter",
      due: { counted: "from-state", days: 30 },
      source: OWN,
    },
    {
      id: "contact-mission",
      title: "Send a second reminder and contact the mission",
      from: ["reminded"],
      to: "contacted",
      kind: "owed",
      by: "directorate",
      document: "letter",
      due: { counted: "from-state", days: 60 },
      source: OWN,
    },
    {
      id: "hold-workshop",
      title: "Hold a video workshop with the capital",
      from: ["contacted"],
      to: "workshop-held",
      kind: "owed",
      by: "directorate",
      due: { counted: "from-state", months: 3 },
      source: `S/2010/569, ¶5; time ${OWN}`,
    },
    {
      id: "offer-visit",
      title: "Offer a visit",
      from: ["workshop-held"],
      to: "visit-offered",
      kind: "owed",
      by: "directorate",
      document: "letter",
      due: { counted: "from-state", months: 3 },
      source: OWN,
    },
    {
      id: "remind-again",
      title: "Begin again with a reminder",
      from: ["visit-offered"],
      to: "reminded",
      kind: "owed",
      by: "directorate",
      document: "letter",
      due: { counted: "from-state", months: 6 },
      source: OWN,
    },
  ],
  round: ["fall-late", "remind", "contact-mission", "hold-workshop", "offer-visit", "hand-in"],
});
