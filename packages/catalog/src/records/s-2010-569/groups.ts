import type { DatasetInput } from "@stocktake/model";

// Of the five technical groups, two units and three clusters of ¶3 the report describes one group only, in ¶25.
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
    alsoIn: ["20"],
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
    alsoIn: ["3"],
    kind: "technical-group",
    name: "Technical group on human rights",
    serves: "cted",
    gathersAllFields: true,
  },
  {
    id: "unit/special-projects",
    paragraph: "36",
    kind: "unit",
    name: "Unit for special projects",
    serves: "cted",
    task: "projects across fields, and activities that are hard in liaison and logistics",
    status: "proposed",
  },
];

export const taskForces: DatasetInput["taskForces"] = [
  {
    id: "task-force/ctitf",
    paragraph: "19",
    alsoIn: ["20", "21", "30", "33"],
    organization: "ctitf",
    members: ["cted", "dpi"],
    hasSecretariat: true,
    tasks: [
      "coordinates proposals of different entities for assistance and passes them to donors for funding",
      "is the frame in which the three expert groups coordinate and exchange information",
      "takes the lead for a common message of the United Nations",
      "is where approaches that carry human rights into programmes are worked out",
    ],
  },
];

export const liaisons: DatasetInput["liaisons"] = [
  {
    id: "liaison/ctitf-secretariat",
    paragraph: "19",
    from: "cted",
    to: "ctitf-secretariat",
    reciprocal: true,
    subject: "planned and completed activities, with advice and technical support as needed",
  },
  {
    id: "liaison/secretariat-meetings",
    paragraph: "19",
    from: "cted",
    to: "ctitf-secretariat",
    reciprocal: false,
    subject: "attendance at the secretariat's management meetings",
  },
];

export const standingInvitations: DatasetInput["standingInvitations"] = [
  {
    id: "invitation/task-force-chair",
    paragraph: "19",
    from: "cted",
    to: "ctitf",
    meetings: "all its internal coordination meetings (the Chair of the Task Force)",
    takenUp: "often",
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
