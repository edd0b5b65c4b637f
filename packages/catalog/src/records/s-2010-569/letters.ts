import type { DatasetInput } from "@stocktake/model";

const LETTER_TITLE =
  "Letter dated 2 November 2010 from the Chair of the Security Council Committee established pursuant to resolution 1373 (2001) concerning counter-terrorism addressed to the President of the Security Council";

const section = (number: string, title: string, from: number, to: number) => ({ number, title, from, to });

export const documents: DatasetInput["documents"] = [
  {
    symbol: "S/2010/569",
    issue: 1,
    title: LETTER_TITLE,
    date: "2010-11-02",
    paragraph: "cover",
    author: "ctc",
    addressee: "security-council",
  },
  {
    symbol: "S/2010/569",
    issue: 2,
    title: LETTER_TITLE,
    date: "2011-01-10",
    paragraph: "note",
    author: "ctc",
    addressee: "security-council",
    reissue: { reason: "technical reasons" },
  },
];

export const letters: DatasetInput["letters"] = [
  {
    id: "letter/2010-11-02",
    paragraph: "cover",
    document: "S/2010/569",
    date: "2010-11-02",
    from: "ctc",
    signedBy: "Chair of the Committee",
    to: "security-council",
    requests: ["bring-to-attention", "issue-as-document"],
  },
];

/** The annex: another author than the letter's, a period, and fifteen sections. Their titles are the SDK's own. */
export const periodicReports: DatasetInput["periodicReports"] = [
  {
    id: "report/2008-2010",
    paragraph: "2",
    alsoIn: ["cover"],
    document: "S/2010/569",
    title:
      "Report of the Executive Directorate on its activities and achievements from 2008 to 2010, with recommendations",
    by: "cted",
    to: "ctc",
    from: "2008",
    until: "2010",
    trigger: { document: "S/RES/1805(2008)", provision: "2" },
    respondsTo: ["S/2009/289"],
    takesAccountOf: [
      "how the threat of terrorism has changed across the world",
      "what national and international practitioners have come to understand of effective measures",
    ],
    sections: [
      section("I.", "Introduction", 1, 2),
      section("II.", "How the new structure of the Executive Directorate was put in place", 3, 4),
      section("III.", "Preliminary implementation assessments and stocktaking", 5, 7),
      section("IV.", "Visits to States", 8, 9),
      section("V.", "Major challenges that States face", 10, 11),
      section("VI.", "Effects of the work of the Executive Directorate", 12, 15),
      section("VII.", "Technical assistance", 16, 18),
      section("VIII.", "Work with the Task Force and with other bodies of the Council", 19, 21),
      section("IX.", "Work with international, regional and subregional organizations", 22, 24),
      section("X.", "Human rights", 25, 27),
      section("XI.", "Implementation of resolution 1624 (2005)", 28, 29),
      section("XII.", "Public communication and outreach", 30, 31),
      section("XIII.", "Activities proposed for the future", 32, 33),
      section("XIV.", "Organization and operation of the Executive Directorate", 34, 38),
      section("XV.", "Conclusion", 39, 39),
    ],
  },
];
