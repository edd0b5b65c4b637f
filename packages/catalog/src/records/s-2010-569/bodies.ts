import type { DatasetInput } from "@stocktake/model";

// The report names the resolution; the first day is that of the resolution's adoption.
export const mandates: DatasetInput["mandates"] = [
  {
    id: "mandate/cted-2008",
    body: "cted",
    basis: "S/RES/1805(2008)",
    provision: "2",
    guidedBy: "ctc",
    from: "2008-03-20",
    to: "2010-12-31",
    renewal: { advisedBy: "ctc", decidedBy: "security-council" },
  },
];

export const reviews: DatasetInput["reviews"] = [
  {
    id: "review/interim-2009",
    mandate: "mandate/cted-2008",
    kind: "interim",
    dueBy: "2009-06-30",
    held: "2009-06",
    document: "S/2009/289",
  },
  { id: "review/comprehensive-2010", mandate: "mandate/cted-2008", kind: "comprehensive", dueBy: "2010-12-31" },
];

// Of the five technical groups, two units and three clusters of ¶3 the report describes one only, in ¶25.
export const groups: DatasetInput["groups"] = [
  {
    id: "working-group/financing",
    paragraph: "19",
    kind: "working-group",
    name: "Tackling the Financing of Terrorism",
    serves: "ctitf",
    role: "member",
  },
  {
    id: "working-group/human-rights",
    paragraph: "19",
    kind: "working-group",
    name: "Protecting Human Rights while Countering Terrorism",
    serves: "ctitf",
    role: "member",
  },
  {
    id: "working-group/i-act",
    paragraph: "19",
    kind: "working-group",
    name: "Integrated Assistance for Countering Terrorism",
    serves: "ctitf",
    role: "co-chair",
  },
  {
    id: "working-group/border-management",
    paragraph: "19",
    kind: "working-group",
    name: "Border Management related to Counter-Terrorism",
    serves: "ctitf",
    role: "coordinator",
  },
  {
    id: "expert-group/cted",
    paragraph: "21",
    kind: "expert-group",
    name: "Counter-Terrorism Committee Executive Directorate",
    serves: "ctc",
  },
  {
    id: "expert-group/monitoring-team",
    paragraph: "21",
    kind: "expert-group",
    name: "Analytical Support and Sanctions Monitoring Team",
    serves: "committee-1267",
  },
  {
    id: "expert-group/1540",
    paragraph: "21",
    kind: "expert-group",
    name: "Group of Experts",
    serves: "committee-1540",
  },
  {
    id: "technical-group/human-rights",
    paragraph: "25",
    kind: "technical-group",
    name: "Technical group on human rights",
    serves: "cted",
  },
];

const expertGroups = ["expert-group/cted", "expert-group/monitoring-team", "expert-group/1540"];

export const commonStrategies: DatasetInput["commonStrategies"] = [
  {
    id: "common-strategy/late-reporting-states",
    paragraph: "21",
    subject: "Engaging States that report late",
    parties: expertGroups,
  },
  {
    id: "common-strategy/organizations",
    paragraph: "21",
    subject: "Dealing with international and regional organizations",
    parties: expertGroups,
  },
];

export const organizationalProposals: DatasetInput["organizationalProposals"] = [
  {
    id: "proposal/deputy-director",
    paragraph: "36",
    summary:
      "One of the two D-1 posts becomes that of a Deputy Director of the Assessment and Technical Assistance Office who also coordinates a new unit for special projects.",
    posts: { grade: "D-1", before: 2, after: 2 },
  },
  {
    id: "proposal/staff-placement",
    paragraph: "37",
    summary:
      "Staff go on short assignments to organize events in the field, and officers of partner organizations are received on secondment during events.",
    deployment: {
      host: "ecowas",
      purpose: "Help to draft a subregional strategy, over some months",
      ifResourcesAllow: true,
    },
  },
  {
    id: "proposal/extrabudgetary-funds",
    paragraph: "38",
    summary:
      "The Executive Directorate may accept donors' money for an activity, its acceptance and its use approved by the Committee case by case.",
  },
];
