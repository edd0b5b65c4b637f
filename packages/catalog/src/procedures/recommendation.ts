import type { Guard } from "@stocktake/model";
import { defineProcedure } from "@stocktake/model/define";
import { OWN } from "./sources.ts";

const PEER_REVIEWS = "follow-up practice of IAEA peer reviews";

const rationaleGiven = {
  id: "rationale-given",
  title: "the record says what the closing rests on",
  where: [{ field: "rationale", is: "present" }],
} as const satisfies Guard;

/**
 * What becomes of a recommendation.
 *
 * Where it stands is no rating: a recommendation may be closed on the ground of progress made while the criterion it is
 * about is rated low, and the other way round.
 */
export const recommendation1 = defineProcedure({
  id: "recommendation",
  version: "1",
  title: "Recommendation",
  source: `The statuses follow the ${PEER_REVIEWS}; the steps between them: ${OWN}. The Committee's own follow-up is not published in this form.`,
  about: "recommendations",
  actors: [
    { id: "state", title: "State addressed", who: { is: "field", field: "to" } },
    { id: "maker", title: "Maker of the recommendation", who: { is: "field", field: "by" } },
  ],
  initial: "open",
  states: [
    { id: "open", title: "Open" },
    { id: "acted-on", title: "Acted on" },
    { id: "closed", title: "Closed", end: true },
    { id: "closed-on-progress", title: "Closed on the ground of progress made", end: true },
    { id: "not-applicable", title: "Not applicable", end: true },
  ],
  transitions: [
    {
      id: "act",
      title: "Report what was done",
      from: ["open"],
      to: "acted-on",
      kind: "owed",
      by: "state",
      document: "report on measures taken",
      source: OWN,
    },
    {
      id: "keep-open",
      title: "Keep it open and say what is left",
      from: ["acted-on"],
      to: "open",
      kind: "may",
      by: "maker",
      source: PEER_REVIEWS,
    },
    {
      id: "close",
      title: "Close it as carried out",
      from: ["acted-on"],
      to: "closed",
      kind: "owed",
      by: "maker",
      source: PEER_REVIEWS,
    },
    {
      id: "close-on-progress",
      title: "Close it on the ground of progress",
      from: ["acted-on"],
      to: "closed-on-progress",
      kind: "may",
      by: "maker",
      document: "note on the progress made",
      guards: [rationaleGiven],
      source: PEER_REVIEWS,
    },
    {
      id: "set-aside",
      title: "Set it aside as not applicable",
      from: ["open", "acted-on"],
      to: "not-applicable",
      kind: "may",
      by: "maker",
      guards: [rationaleGiven],
      source: `${PEER_REVIEWS}: in exceptional cases`,
    },
  ],
  round: ["act", "close"],
});
