import type { DatasetInput } from "@stocktake/model";

export const conduciveConditions: DatasetInput["conduciveConditions"] = [
  {
    id: "condition/tensions",
    paragraph: "11",
    summary: "Tensions in society and other conditions conducive to terrorism",
    easedBy: ["social", "educational", "cultural"],
  },
];

// The report describes what makes such a strategy effective, for no State in particular. One State, which it does not
// name, agreed in principle to work on its own; what is to stand in that one is not said, so it has no pillars.
export const nationalStrategies: DatasetInput["nationalStrategies"] = [
  {
    id: "strategy/comprehensive",
    paragraph: "11",
    alsoIn: ["28", "29"],
    title: "Comprehensive national strategy, of no State in particular",
    pillars: ["law enforcement", "border control", "social, educational and cultural programmes"],
    communityInvolvement: "Actors of the community take part in it.",
    status: "discussed",
    consent: "none",
  },
  {
    id: "strategy/agreed-in-principle",
    paragraph: "33",
    title: "Broad and integrated national strategy of a State visited recently",
    pillars: [],
    heeds: ["S/RES/1624(2005)"],
    status: "discussed",
    consent: "in-principle",
  },
];

export const nationalMechanisms: DatasetInput["nationalMechanisms"] = [
  {
    id: "mechanism/overall",
    paragraph: "29",
    title: "Overall national mechanism, of no State in particular",
    tasks: ["drafts-strategy", "helps-carry-out"],
    status: "discussed",
    consent: "none",
  },
  {
    id: "mechanism/agreed-in-principle",
    paragraph: "33",
    title: "Mechanism of a State visited recently, to carry out its strategy",
    tasks: ["helps-carry-out"],
    status: "discussed",
    consent: "in-principle",
  },
];
