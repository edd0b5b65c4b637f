import type { ActorId, Criterion, ThemeId } from "@stocktake/model";
import { defineInstrument } from "@stocktake/model/define";

type Row<I extends string> = readonly [
  id: I,
  section: string,
  title: string,
  themes: readonly ThemeId[],
  answeredBy: readonly ActorId[],
];

const rated = <const I extends string>(scale: string, rows: readonly Row<I>[]): readonly Criterion<I>[] =>
  rows.map(([id, section, title, themes, answeredBy]) => ({
    id,
    title,
    section,
    themes,
    answeredBy,
    force: "none",
    response: { kind: "level", scale },
  }));

/**
 * The 40 Recommendations and 11 Immediate Outcomes of the Financial Action Task Force, as assessed in its fourth round.
 *
 * Each Recommendation is rated for technical compliance, each Immediate Outcome for effectiveness, on two scales that
 * are never brought together. A rating is a judgment of peers and no average, and there is no overall figure. Not
 * applicable, for structural, legal or institutional reasons, is a rating and no level.
 *
 * The force is `none`: the Recommendations are standards of a body, to which States and other jurisdictions commit
 * themselves. The Council laid down no duty in them, not even where they spell out what its resolutions ask. What they
 * share with resolution 1373 (2001) is said by a crosswalk, with its doubts.
 *
 * No answer grows stale by itself: a rating stands until a follow-up report or the next evaluation gives another.
 *
 * Headings are those of the Recommendations of 2012, with abbreviations spelled out and in the spelling of the United
 * Nations; outcomes and anchors are in the SDK's own words, and so are themes and who usually answers.
 */
export const fatf = defineInstrument({
  id: "fatf",
  edition: "2012-2013",
  title: "FATF Recommendations and Immediate Outcomes",
  source: "Financial Action Task Force, the FATF Recommendations (2012) and the Methodology (2013)",
  sections: [
    { id: "A", title: "Policies and coordination" },
    { id: "B", title: "Money laundering and confiscation" },
    { id: "C", title: "Terrorist financing and financing of proliferation" },
    { id: "D", title: "Preventive measures" },
    { id: "E", title: "Transparency and beneficial ownership" },
    { id: "F", title: "Powers and responsibilities of authorities" },
    { id: "G", title: "International cooperation" },
    { id: "IO", title: "Effectiveness" },
  ],
  scales: [
    {
      id: "technical-compliance",
      title: "Technical compliance",
      levels: [
        { id: "NC", title: "Non-compliant", anchor: "There are major shortcomings." },
        { id: "PC", title: "Partially compliant", anchor: "There are moderate shortcomings." },
        { id: "LC", title: "Largely compliant", anchor: "There are minor shortcomings only." },
        { id: "C", title: "Compliant", anchor: "There are no shortcomings." },
      ],
    },
    {
      id: "effectiveness",
      title: "Level of effectiveness",
      levels: [
        {
          id: "LE",
          title: "Low",
          anchor: "The outcome is not reached or hardly so, and fundamental improvements are needed.",
        },
        {
          id: "ME",
          title: "Moderate",
          anchor: "The outcome is reached to some extent, and major improvements are needed.",
        },
        {
          id: "SE",
          title: "Substantial",
          anchor: "The outcome is reached to a large extent, and moderate improvements are needed.",
        },
        {
          id: "HE",
          title: "High",
          anchor: "The outcome is reached to a very large extent, and minor improvements are needed.",
        },
      ],
    },
  ],
  criteria: [
    ...rated("technical-compliance", [
      [
        "R.1",
        "A",
        "Assessing risks and applying a risk-based approach",
        ["CFT", "STRAT"],
        ["ministry-of-finance", "financial-intelligence-unit"],
      ],
      [
        "R.2",
        "A",
        "National cooperation and coordination",
        ["CFT", "STRAT"],
        ["ministry-of-finance", "counter-terrorism-coordinator"],
      ],
      ["R.3", "B", "Money laundering offence", ["CFT", "LEG"], ["ministry-of-justice", "prosecution-service"]],
      [
        "R.4",
        "B",
        "Confiscation and provisional measures",
        ["CFT", "LEG"],
        ["ministry-of-justice", "prosecution-service"],
      ],
      ["R.5", "C", "Terrorist financing offence", ["CFT", "LEG"], ["ministry-of-justice", "prosecution-service"]],
      [
        "R.6",
        "C",
        "Targeted financial sanctions related to terrorism and terrorist financing",
        ["CFT"],
        ["asset-freezing-authority", "ministry-of-foreign-affairs"],
      ],
      [
        "R.7",
        "C",
        "Targeted financial sanctions related to proliferation",
        ["WPN", "CFT"],
        ["asset-freezing-authority", "ministry-of-foreign-affairs"],
      ],
      ["R.8", "C", "Non-profit organizations", ["CFT"], ["non-profit-regulator"]],
      [
        "R.9",
        "D",
        "Financial institution secrecy laws",
        ["CFT", "LEG"],
        ["financial-supervisor", "ministry-of-finance"],
      ],
      ["R.10", "D", "Customer due diligence", ["CFT"], ["financial-supervisor", "banks-and-transfer-services"]],
      ["R.11", "D", "Record keeping", ["CFT"], ["financial-supervisor", "banks-and-transfer-services"]],
      ["R.12", "D", "Politically exposed persons", ["CFT"], ["financial-supervisor", "banks-and-transfer-services"]],
      ["R.13", "D", "Correspondent banking", ["CFT"], ["financial-supervisor", "central-bank"]],
      ["R.14", "D", "Money or value transfer services", ["CFT"], ["central-bank", "financial-supervisor"]],
      ["R.15", "D", "New technologies", ["CFT"], ["financial-supervisor", "central-bank"]],
      ["R.16", "D", "Wire transfers", ["CFT"], ["financial-supervisor", "banks-and-transfer-services"]],
      ["R.17", "D", "Reliance on third parties", ["CFT"], ["financial-supervisor"]],
      ["R.18", "D", "Internal controls and foreign branches and subsidiaries", ["CFT"], ["financial-supervisor"]],
      ["R.19", "D", "Higher-risk countries", ["CFT"], ["financial-supervisor", "ministry-of-finance"]],
      [
        "R.20",
        "D",
        "Reporting of suspicious transactions",
        ["CFT"],
        ["financial-intelligence-unit", "banks-and-transfer-services"],
      ],
      ["R.21", "D", "Tipping-off and confidentiality", ["CFT"], ["financial-intelligence-unit"]],
      [
        "R.22",
        "D",
        "Designated non-financial businesses and professions: customer due diligence",
        ["CFT"],
        ["professional-supervisor"],
      ],
      [
        "R.23",
        "D",
        "Designated non-financial businesses and professions: other measures",
        ["CFT"],
        ["professional-supervisor"],
      ],
      [
        "R.24",
        "E",
        "Transparency and beneficial ownership of legal persons",
        ["CFT", "LEG"],
        ["ministry-of-justice", "ministry-of-finance"],
      ],
      [
        "R.25",
        "E",
        "Transparency and beneficial ownership of legal arrangements",
        ["CFT", "LEG"],
        ["ministry-of-justice", "ministry-of-finance"],
      ],
      [
        "R.26",
        "F",
        "Regulation and supervision of financial institutions",
        ["CFT"],
        ["financial-supervisor", "central-bank"],
      ],
      ["R.27", "F", "Powers of supervisors", ["CFT", "LEG"], ["financial-supervisor"]],
      [
        "R.28",
        "F",
        "Regulation and supervision of designated non-financial businesses and professions",
        ["CFT"],
        ["professional-supervisor"],
      ],
      ["R.29", "F", "Financial intelligence units", ["CFT", "INFO"], ["financial-intelligence-unit"]],
      [
        "R.30",
        "F",
        "Responsibilities of law enforcement and investigative authorities",
        ["CFT", "CJ"],
        ["police", "prosecution-service"],
      ],
      [
        "R.31",
        "F",
        "Powers of law enforcement and investigative authorities",
        ["CFT", "CJ"],
        ["police", "prosecution-service"],
      ],
      ["R.32", "F", "Cash couriers", ["CFT", "BC"], ["customs", "border-guard"]],
      ["R.33", "F", "Statistics", ["CFT"], ["ministry-of-finance", "financial-intelligence-unit"]],
      ["R.34", "F", "Guidance and feedback", ["CFT"], ["financial-supervisor", "financial-intelligence-unit"]],
      ["R.35", "F", "Sanctions", ["CFT", "LEG"], ["financial-supervisor", "ministry-of-justice"]],
      [
        "R.36",
        "G",
        "International instruments",
        ["ILC", "LEG"],
        ["ministry-of-foreign-affairs", "ministry-of-justice"],
      ],
      ["R.37", "G", "Mutual legal assistance", ["ILC"], ["central-authority"]],
      [
        "R.38",
        "G",
        "Mutual legal assistance: freezing and confiscation",
        ["ILC", "CFT"],
        ["central-authority", "prosecution-service"],
      ],
      ["R.39", "G", "Extradition", ["ILC"], ["central-authority", "courts"]],
      [
        "R.40",
        "G",
        "Other forms of international cooperation",
        ["ILC", "INFO"],
        ["financial-intelligence-unit", "police"],
      ],
    ]),
    ...rated("effectiveness", [
      [
        "IO.1",
        "IO",
        "Risks are understood, and policies and actions are coordinated at home",
        ["CFT", "STRAT"],
        ["ministry-of-finance", "counter-terrorism-coordinator"],
      ],
      [
        "IO.2",
        "IO",
        "International cooperation brings information, intelligence and evidence, and is given to others",
        ["ILC", "INFO"],
        ["central-authority", "financial-intelligence-unit"],
      ],
      [
        "IO.3",
        "IO",
        "Supervisors oversee institutions and professions according to their risks",
        ["CFT"],
        ["financial-supervisor", "professional-supervisor"],
      ],
      [
        "IO.4",
        "IO",
        "Institutions and professions take preventive measures that fit their risks, and report suspicions",
        ["CFT"],
        ["banks-and-transfer-services", "professional-supervisor"],
      ],
      [
        "IO.5",
        "IO",
        "Legal persons and arrangements are kept from misuse, and who owns them is known to the authorities",
        ["CFT"],
        ["ministry-of-justice", "ministry-of-finance"],
      ],
      [
        "IO.6",
        "IO",
        "Financial intelligence is used in investigations of laundering and terrorist financing",
        ["CFT", "INFO"],
        ["financial-intelligence-unit", "police"],
      ],
      [
        "IO.7",
        "IO",
        "Laundering is investigated, and offenders are prosecuted and punished",
        ["CFT", "CJ"],
        ["police", "prosecution-service"],
      ],
      [
        "IO.8",
        "IO",
        "Proceeds and instruments of crime are confiscated",
        ["CFT", "CJ"],
        ["prosecution-service", "courts"],
      ],
      [
        "IO.9",
        "IO",
        "Terrorist financing is investigated, and those who finance are prosecuted and punished",
        ["CFT", "CJ"],
        ["police", "prosecution-service"],
      ],
      [
        "IO.10",
        "IO",
        "Those who commit or finance terrorism are kept from raising, moving and using funds",
        ["CFT"],
        ["asset-freezing-authority", "non-profit-regulator"],
      ],
      [
        "IO.11",
        "IO",
        "Those involved in proliferation are kept from raising, moving and using funds",
        ["WPN", "CFT"],
        ["asset-freezing-authority", "export-control-authority"],
      ],
    ]),
  ],
});
