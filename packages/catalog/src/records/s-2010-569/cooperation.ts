import type { DatasetInput } from "@stocktake/model";

type Partnership = NonNullable<DatasetInput["partnerships"]>[number];

const partner = (
  paragraph: string,
  level: Partnership["level"],
  organization: string,
  rest: Partial<Partnership> = {},
): Partnership => ({ id: `partnership/${organization}`, paragraph, partner: organization, level, ...rest });

// What ¶22 says that its partners are asked for, all of them together; it does not say which of them gives what.
const contributions: Partnership["contributions"] = [
  "expertise",
  "advice",
  "support",
  "logistics",
  "funding",
  "help-with-missions-and-events",
  "assistance-on-referral",
];
const international = (organization: string, rest: Partial<Partnership> = {}) =>
  partner("22", "international", organization, { organization, contributions, ...rest });

/**
 * The partners that the report names: ten units of nine international organizations (¶22), twenty regional and
 * subregional ones, named as some among others (¶23), and those on human rights (¶27).
 */
export const partnerships: DatasetInput["partnerships"] = [
  international("unodc-tpb", {
    organization: "unodc",
    alsoIn: ["32"],
    examples: ["workshop on maritime security in Gabon"],
  }),
  international("gpml", { organization: "unodc" }),
  international("fatf"),
  international("icao", { alsoIn: ["24"], examples: ["help to States without machine-readable travel documents"] }),
  international("imo", { alsoIn: ["32"], examples: ["workshop on maritime security in Gabon"] }),
  international("interpol", { alsoIn: ["24"], examples: ["international database of lost and stolen firearms"] }),
  international("iom", { alsoIn: ["24"], examples: ["workshop on border management in Nairobi"] }),
  international("unhcr", {
    alsoIn: ["24", "27"],
    examples: ["help to States without machine-readable travel documents", "joint assistance on refugees"],
  }),
  international("wco"),
  international("world-bank", {
    alsoIn: ["24"],
    examples: ["workshop on countering terrorist financing for members of parliament in Islamabad"],
  }),

  partner("23", "subregional", "caricom"),
  partner("23", "regional", "cicte", {
    alsoIn: ["32"],
    examples: ["workshop on customs and maritime security in the Caribbean, proposed"],
  }),
  partner("23", "regional", "acsrt", {
    alsoIn: ["14"],
    reasons: [
      "it trains in a region where capacity is weak",
      "its training and its website build a habit of cooperation among professionals across Africa",
    ],
  }),
  partner("23", "regional", "african-union"),
  partner("23", "subregional", "esaamlg"),
  partner("23", "subregional", "ecowas", {
    alsoIn: ["32", "37"],
    examples: ["regional strategy and plan of action, proposed"],
  }),
  partner("23", "subregional", "icpat", {
    alsoIn: ["24"],
    examples: ["regional workshop on border security in Uganda"],
  }),
  partner("23", "subregional", "giaba"),
  partner("23", "subregional", "sadc"),
  partner("23", "regional", "moneyval"),
  partner("23", "regional", "council-of-europe"),
  partner("23", "regional", "european-union"),
  partner("23", "regional", "eurojust"),
  partner("23", "regional", "osce", {
    alsoIn: ["32"],
    examples: ["workshop on resolution 1624 (2005) in Central Asia, planned"],
  }),
  partner("23", "regional", "sco"),
  partner("23", "regional", "cis"),
  partner("23", "regional", "pacific-islands-forum"),
  partner("23", "regional", "adb"),
  partner("23", "subregional", "asean"),
  partner("23", "subregional", "saarc"),

  partner("27", "international", "ohchr", { examples: ["joint assistance on human rights"] }),
  partner("27", "international", "special-rapporteur-counter-terrorism", {
    examples: ["reports are used to prepare missions"],
  }),
];

export const dataSystems: DatasetInput["dataSystems"] = [
  {
    id: "data-system/firearms",
    paragraph: "24",
    title: "International database of lost and stolen firearms",
    keeper: "interpol",
    holds: "lost and stolen firearms",
    partOf: "I-24/7, the police communications system",
    status: "being-built",
  },
];

// The report says that it promises to contribute a great deal, and not that it is in use.
export const needsRegistries: DatasetInput["needsRegistries"] = [
  {
    id: "registry/i-act",
    paragraph: "20",
    title: "Database of assistance needs and programmes",
    keeper: "i-act",
    status: "being-built",
  },
];

export const dialogues: DatasetInput["dialogues"] = [
  {
    id: "dialogue/implementation",
    paragraph: "3",
    alsoIn: ["4", "5", "16", "25", "26"],
    by: "cted",
    subject: "how to implement the two resolutions",
    instruments: ["S/RES/1373(2001)", "S/RES/1624(2005)"],
    ongoing: true,
    alwaysRaises: ["HR"],
  },
  {
    id: "dialogue/extremism",
    paragraph: "28",
    by: "cted",
    subject: "policies on extremism and intolerance, of the young above all",
    instruments: ["S/RES/1624(2005)"],
    ongoing: true,
  },
];
