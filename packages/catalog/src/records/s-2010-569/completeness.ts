import type { DatasetInput } from "@stocktake/model";

/** The lists that the report itself gives in full. Of visits, referrals, assessments and States it gives none. */
export const completeness: DatasetInput["completeness"] = [
  {
    of: "activities",
    where: [
      { field: "paragraph", is: "equal", value: "32" },
      { field: "status", is: "equal", value: "proposed" },
    ],
    complete: true,
    because: "The points of ¶32 stand here one by one, in their order.",
  },
  {
    of: "organizationalProposals",
    complete: true,
    because: "¶35 announces the adjustments and ¶36 to 38 give one each.",
  },
  {
    of: "groups",
    where: [{ field: "kind", is: "equal", value: "working-group" }],
    complete: true,
    because: "¶19 says how many working groups there are and names each.",
  },
  {
    of: "groups",
    where: [{ field: "kind", is: "equal", value: "expert-group" }],
    complete: true,
    because: "¶21 says how many expert groups there are and names each.",
  },
  {
    of: "partnerships",
    where: [{ field: "paragraph", is: "equal", value: "22" }],
    complete: true,
    because: "¶22 names them one by one.",
  },
  {
    of: "partnerships",
    where: [{ field: "paragraph", is: "equal", value: "23" }],
    complete: true,
    because: "¶23 names twenty, and says that there are others, which it does not name.",
  },
  { of: "commonStrategies", complete: true, because: "¶21 says how many common strategies there are and names each." },
  {
    of: "periodicReports",
    complete: true,
    because: "The letter has one annex, which is the report, and its sections are numbered through.",
  },
];
