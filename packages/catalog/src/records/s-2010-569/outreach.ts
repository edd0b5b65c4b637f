import type { DatasetInput } from "@stocktake/model";

// The report gives no day or number of a version, so every list of versions is empty.
export const publications: DatasetInput["publications"] = [
  {
    id: "publication/global-implementation-survey",
    paragraph: "3",
    alsoIn: ["9"],
    title: "Global Implementation Survey",
    kind: "survey",
    keeper: "cted",
    edition: "first",
    versions: [],
  },
  {
    id: "publication/global-implementation-survey/first-revision",
    paragraph: "4",
    title: "Global Implementation Survey, first revision",
    kind: "survey",
    keeper: "cted",
    edition: "first revision",
    versions: [],
  },
  {
    id: "publication/technical-guide",
    paragraph: "3",
    alsoIn: ["7"],
    title: "Technical Guide to the implementation of resolution 1373 (2001)",
    kind: "guide",
    keeper: "cted",
    versions: [],
  },
  {
    id: "publication/website",
    paragraph: "31",
    title: "Website of the Committee",
    kind: "website",
    keeper: "cted",
    versions: [],
    undertakings: [
      "all six language versions are updated when English content is added",
      "the content is renewed as a whole at regular intervals, to reflect the interests of the Committee's members",
    ],
  },
  {
    id: "publication/press-kit",
    paragraph: "31",
    title: "Press kit",
    kind: "press-kit",
    keeper: "cted",
    versions: [],
    undertakings: ["it is kept up to date for visits"],
  },
];

export const targetGroups: DatasetInput["targetGroups"] = [
  {
    id: "target/member-states",
    paragraph: "30",
    audience: "member-states",
    aims: ["understanding of the Committee and the Executive Directorate", "contact with them"],
  },
  {
    id: "target/international-organizations",
    paragraph: "30",
    audience: "international-organizations",
    aims: ["understanding of the Committee and the Executive Directorate", "contact with them"],
  },
  {
    id: "target/academia",
    paragraph: "30",
    audience: "academia",
    aims: ["understanding of the Committee and the Executive Directorate", "contact with them"],
  },
  {
    id: "target/civil-society",
    paragraph: "30",
    audience: "civil-society",
    aims: ["understanding of the Committee and the Executive Directorate", "contact with them"],
  },
  {
    id: "target/private-sector",
    paragraph: "30",
    alsoIn: ["31"],
    audience: "private-sector",
    aims: ["use of its technical knowledge, as of the Internet", "support for the programmes of particular States"],
  },
  {
    id: "target/new-bodies",
    paragraph: "31",
    audience: "bodies-new-to-the-united-nations",
    aims: ["knowledge of the Committee during visits, by means of the press kit"],
  },
];
