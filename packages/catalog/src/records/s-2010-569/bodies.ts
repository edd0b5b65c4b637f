import type { DatasetInput } from "@stocktake/model";

export const bodies: DatasetInput["bodies"] = [
  { id: "body/security-council", paragraph: "1", organization: "security-council", kind: "principal-organ" },
  {
    id: "body/ctc",
    paragraph: "39",
    alsoIn: ["1"],
    organization: "ctc",
    kind: "subsidiary-body",
    establishedBy: "S/RES/1373(2001)",
    reportsTo: "security-council",
  },
  {
    id: "body/cted",
    paragraph: "1",
    alsoIn: ["39"],
    organization: "cted",
    kind: "special-political-mission",
    guidedBy: "ctc",
  },
  { id: "body/ctitf-secretariat", paragraph: "19", organization: "ctitf-secretariat", kind: "secretariat" },
  {
    id: "body/committee-1267",
    paragraph: "21",
    organization: "committee-1267",
    kind: "subsidiary-body",
    establishedBy: "S/RES/1267(1999)",
    reportsTo: "security-council",
  },
  {
    id: "body/committee-1540",
    paragraph: "21",
    organization: "committee-1540",
    kind: "subsidiary-body",
    establishedBy: "S/RES/1540(2004)",
    reportsTo: "security-council",
  },
  { id: "body/atao", paragraph: "36", organization: "atao", kind: "office" },
];

// The report names the resolution; the first day is that of the resolution's adoption.
export const mandates: DatasetInput["mandates"] = [
  {
    id: "mandate/cted-2008",
    paragraph: "1",
    body: "cted",
    basis: "S/RES/1805(2008)",
    provision: "2",
    guidedBy: "ctc",
    from: "2008-03-20",
    to: "2010-12-31",
  },
];

export const reviews: DatasetInput["reviews"] = [
  {
    id: "review/interim-2009",
    paragraph: "1",
    alsoIn: ["2", "3"],
    mandate: "mandate/cted-2008",
    kind: "interim",
    dueBy: "2009-06-30",
    held: "2009-06",
    document: "S/2009/289",
  },
  {
    id: "review/comprehensive-2010",
    paragraph: "1",
    alsoIn: ["cover"],
    mandate: "mandate/cted-2008",
    kind: "comprehensive",
    dueBy: "2010-12-31",
  },
];

// The month is that in which the renewal comes up; the advice is not given yet, so whether to renew is left out.
export const renewalAdvice: DatasetInput["renewalAdvice"] = [
  {
    id: "advice/2010",
    paragraph: "2",
    mandate: "mandate/cted-2008",
    advisedBy: "ctc",
    decidedBy: "security-council",
    due: "2010-12",
  },
];

export const organizationalPlans: DatasetInput["organizationalPlans"] = [
  {
    id: "plan/reorganization-2008",
    paragraph: "3",
    alsoIn: ["4", "25"],
    title: "Plan of 2008 to reorganize the Executive Directorate",
    by: "cted",
    creates: ["technical-group/human-rights"],
    provides: ["five technical groups", "two smaller units", "work across the three geographic clusters"],
    evaluatedIn: "S/2009/289",
  },
  {
    id: "plan/revised-2008",
    paragraph: "8",
    title: "Revised organizational plan of the Executive Directorate",
    by: "cted",
    approvedBy: "ctc",
    approved: "2008-02",
    provides: [
      "shorter visits on one or two aspects of a State's counter-terrorism system",
      "regional visits and missions that look at good practices",
    ],
  },
];

export const organizationalProposals: DatasetInput["organizationalProposals"] = [
  {
    id: "proposal/deputy-director",
    paragraph: "36",
    alsoIn: ["35"],
    summary:
      "One of the two D-1 posts becomes that of a Deputy Director of the Assessment and Technical Assistance Office who also coordinates a new unit for special projects.",
    by: "cted",
    posts: { grade: "D-1", before: 2, after: 2 },
    concerns: ["post/d1", "post/deputy-director", "unit/special-projects"],
  },
  {
    id: "proposal/staff-placement",
    paragraph: "37",
    alsoIn: ["35"],
    summary:
      "Staff go on short assignments to organize events in the field, and officers of partner organizations are received on secondment during events.",
    by: "cted",
    concerns: ["deployment/ecowas", "deployment/seconded-officers"],
  },
  {
    id: "proposal/extrabudgetary-funds",
    paragraph: "38",
    alsoIn: ["35"],
    summary:
      "The Executive Directorate may accept donors' money for an activity, its acceptance and its use approved by the Committee case by case.",
    by: "cted",
    decidedBy: "ctc",
  },
];

// The term for what the one D-1 post gives up means the head of a group. There are three clusters and five technical
// groups, but two such posts, so both readings stand.
export const posts: DatasetInput["posts"] = [
  {
    id: "post/senior-human-rights-adviser",
    paragraph: "25",
    title: "Senior Human Rights Adviser",
    body: "cted",
    number: 1,
    status: "existing",
  },
  {
    id: "post/d1",
    paragraph: "36",
    title: "Posts of grade D-1",
    body: "cted",
    grade: "D-1",
    number: 2,
    status: "existing",
    readings: ["heads of technical groups, of which there are five", "heads of clusters, of which there are three"],
  },
  {
    id: "post/deputy-director",
    paragraph: "36",
    title: "Deputy Director of the Assessment and Technical Assistance Office and coordinator of a new unit",
    body: "atao",
    grade: "D-1",
    number: 1,
    status: "proposed",
    replaces: "post/d1",
  },
];

export const deployments: DatasetInput["deployments"] = [
  {
    id: "deployment/ecowas",
    paragraph: "37",
    direction: "outbound",
    body: "cted",
    host: "ecowas",
    purpose: "Help to draft a subregional strategy, over some months",
    status: "proposed",
    ifResourcesAllow: true,
  },
  {
    id: "deployment/seconded-officers",
    paragraph: "37",
    direction: "inbound",
    body: "cted",
    purpose: "Officers of partner organizations help during joint events",
    status: "proposed",
    ifResourcesAllow: true,
  },
];

export const policyGuidelines: DatasetInput["policyGuidelines"] = [
  {
    id: "guideline/human-rights",
    paragraph: "27",
    issuedBy: "ctc",
    binds: "cted",
    subject: "human rights",
    summary: "the Executive Directorate brings human rights into its communication strategy",
  },
];

export const consultations: DatasetInput["consultations"] = [
  {
    id: "consultation/assessment-format",
    paragraph: "7",
    subject: "a new form of the preliminary implementation assessment, built on the Technical Guide",
    by: "cted",
    with: ["ctc"],
    status: "planned",
  },
];

export const workloads: DatasetInput["workloads"] = [
  {
    id: "workload/stocktaking",
    paragraph: "6",
    of: "stocktaking",
    for: ["cted", "ctc"],
    says: "resource-intensive",
    summary: "Stocktaking costs the Executive Directorate and the members of the Committee much of their means.",
  },
  {
    id: "workload/staff",
    paragraph: "34",
    of: "an ambitious programme under a new mandate",
    for: ["cted"],
    says: "sufficient",
    summary:
      "The Executive Directorate holds that it has staff enough for an ambitious programme, in New York and in the field.",
  },
];

// The list was to be submitted soon; the report does not print it.
export const visitPlans: DatasetInput["visitPlans"] = [
  {
    id: "visit-plan/next",
    paragraph: "8",
    by: "cted",
    consideredBy: "ctc",
    states: [],
  },
];
