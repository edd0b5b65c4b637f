import type { Section } from "@stocktake/model";
import { subsectionCriteria } from "../subsection-criteria.ts";

/**
 * The six subsections of chapter III of the Technical Guide, on paragraph 3 of the resolution.
 *
 * III.6 is put under 3(e): that cooperation may be refused where a prosecution would be improper is a clause of the
 * conventions that 3(e) asks States to apply in full. What 3(b) says of exchange is looked at in III.1, with 3(a).
 */
export const chapterIIISections: readonly Section[] = [
  { id: "III.1", title: "Exchange of information", provision: "3(a)" },
  { id: "III.2", title: "Multilateral and bilateral agreements", provision: "3(c)" },
  { id: "III.3", title: "Ratification of the international instruments", provision: "3(d)" },
  { id: "III.4", title: "Refugees and asylum", provision: "3(f)" },
  { id: "III.5", title: "No political-offence exception", provision: "3(g)" },
  { id: "III.6", title: "Refusal of cooperation on grounds of improper prosecution", provision: "3(e)" },
];

const hortatory = (provision: string) => ({ provision, force: "hortatory" }) as const;

/** What is looked for in chapter III. */
export const chapterIIICriteria = [
  ...subsectionCriteria(
    "III.1",
    hortatory("3(a)"),
    {
      legislation: {
        title:
          "The law allows operational information on terrorism to be passed to foreign partners, and says on what conditions.",
        themes: ["INFO", "LEG"],
        leverage: "cross-border-cooperation",
        answeredBy: ["ministry-of-interior", "parliament"],
      },
      institution: {
        title:
          "Police, customs, border and financial intelligence authorities each have a named contact for exchange, and the contacts can reach one another.",
        themes: ["INFO"],
        leverage: "inter-agency-coordination",
        answeredBy: ["national-central-bureau", "police", "customs"],
      },
      practice: {
        title:
          "Information on movements, forged papers, arms and communications is exchanged with other States and used in cases.",
        themes: ["INFO", "LE"],
        leverage: "cross-border-cooperation",
        answeredBy: ["national-central-bureau", "police"],
      },
      safeguard: {
        title:
          "What is exchanged is kept correct and secure, used for its purpose only and erased when that has passed.",
        themes: ["INFO", "HR"],
        answeredBy: ["data-protection-authority", "police"],
      },
    },
    {
      "practice.systems": {
        title:
          "International police databases are open to officers at the border and in the field, and are queried daily.",
        themes: ["INFO", "BC"],
        leverage: "border-control",
        answeredBy: ["national-central-bureau", "border-guard"],
      },
    },
  ),
  ...subsectionCriteria(
    "III.2",
    hortatory("3(c)"),
    {
      legislation: {
        title:
          "The State is bound by agreements on cooperation against terrorism with its neighbours and its main partners.",
        themes: ["ILC", "LEG"],
        leverage: "cross-border-cooperation",
        answeredBy: ["ministry-of-foreign-affairs", "parliament"],
      },
      institution: {
        title: "A named office keeps the agreements, tells the agencies what each allows and helps them to use it.",
        themes: ["ILC"],
        answeredBy: ["ministry-of-foreign-affairs", "ministry-of-justice"],
      },
      practice: {
        title:
          "The agreements are used, and cases under them are counted and looked at together with the other parties.",
        themes: ["ILC"],
        leverage: "cross-border-cooperation",
        answeredBy: ["central-authority", "police"],
      },
      safeguard: {
        title:
          "Agreements hold cooperation to the law of human rights and of refugees, and are open to parliament and the public.",
        themes: ["ILC", "HR"],
        answeredBy: ["parliament", "ministry-of-foreign-affairs"],
      },
    },
    {
      "practice.regional": {
        title:
          "The State takes part in the regional and subregional bodies that cooperate against terrorism, with work to show.",
        themes: ["ILC", "STRAT"],
        leverage: "cross-border-cooperation",
        answeredBy: ["ministry-of-foreign-affairs", "counter-terrorism-coordinator"],
      },
    },
  ),
  ...subsectionCriteria(
    "III.3",
    hortatory("3(d)"),
    {
      legislation: {
        title:
          "The State is party to the international instruments against terrorism, the financing convention of 1999 among them.",
        themes: ["LEG", "ILC"],
        answeredBy: ["ministry-of-foreign-affairs", "parliament"],
      },
      institution: {
        title: "A body prepares the joining of instruments and the changes of law that each of them asks for.",
        themes: ["LEG", "ILC"],
        answeredBy: ["ministry-of-justice", "ministry-of-foreign-affairs"],
      },
      practice: {
        title: "Instruments are joined by a plan with dates, and what each asks is carried out and reported.",
        themes: ["ILC", "LEG"],
        answeredBy: ["ministry-of-foreign-affairs", "ministry-of-justice"],
      },
      safeguard: {
        title: "The clauses of the instruments that protect the accused stand in domestic law and are applied.",
        themes: ["LEG", "HR"],
        answeredBy: ["ministry-of-justice", "courts"],
      },
    },
    {
      "legislation.reservations": {
        title: "Reservations leave the object of each instrument whole, and are looked at again from time to time.",
        themes: ["LEG", "ILC"],
        answeredBy: ["ministry-of-foreign-affairs"],
      },
    },
  ),
  ...subsectionCriteria("III.4", hortatory("3(f)"), {
    legislation: {
      title:
        "A law sets out how refugee status is decided, and excludes from it those for whom there is serious reason to think that they took part in terrorist acts.",
      themes: ["HR", "LEG"],
      answeredBy: ["ministry-of-interior", "parliament"],
    },
    institution: {
      title: "An authority for asylum decides case by case, with trained staff and access to the information it needs.",
      themes: ["HR", "BC"],
      answeredBy: ["asylum-authority"],
    },
    practice: {
      title:
        "Applicants are interviewed and checked before status is granted, and exclusions are decided on their own facts.",
      themes: ["HR", "BC"],
      answeredBy: ["asylum-authority", "immigration-service"],
    },
    safeguard: {
      title: "Applicants have an interpreter, reasons in writing and an appeal that suspends removal.",
      themes: ["HR"],
      answeredBy: ["courts", "asylum-authority"],
    },
  }),
  ...subsectionCriteria(
    "III.5",
    hortatory("3(g)"),
    {
      legislation: {
        title: "The law does not treat a terrorist act as a political offence that would bar extradition.",
        themes: ["ILC", "LEG"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
      institution: {
        title: "Those who decide on extradition have guidance on claims of political motive.",
        themes: ["ILC"],
        answeredBy: ["courts", "ministry-of-justice"],
      },
      practice: {
        title:
          "Requests are not refused on the ground of a political motive alone, and refusals are recorded with reasons.",
        themes: ["ILC", "CJ"],
        leverage: "cross-border-cooperation",
        answeredBy: ["courts", "central-authority"],
      },
      safeguard: {
        title:
          "A person can raise a fear of persecution before a court against extradition, and is heard before refugee status is withdrawn for reasons in the law.",
        themes: ["ILC", "HR"],
        answeredBy: ["courts", "asylum-authority"],
      },
    },
    {
      "practice.status": {
        title:
          "Refugee status that may have served to commit, plan or help terrorist acts is looked at again, and the outcome is recorded.",
        themes: ["HR", "BC"],
        answeredBy: ["asylum-authority", "police"],
      },
    },
  ),
  ...subsectionCriteria("III.6", hortatory("3(e)"), {
    legislation: {
      title:
        "The law lets the State refuse cooperation where a person would be prosecuted or punished for race, religion, nationality, origin or opinion.",
      themes: ["ILC", "LEG"],
      answeredBy: ["ministry-of-justice", "parliament"],
    },
    institution: {
      title: "A court or an equally independent authority decides whether such a ground exists.",
      themes: ["ILC", "CJ"],
      answeredBy: ["courts"],
    },
    practice: {
      title:
        "Claims of improper prosecution are looked into with information from several sources, and decided with reasons.",
      themes: ["ILC", "CJ"],
      leverage: "cross-border-cooperation",
      answeredBy: ["courts", "ministry-of-foreign-affairs"],
    },
    safeguard: {
      title:
        "Assurances of fair treatment are judged on their worth, and never stand in for the prohibition of torture.",
      themes: ["ILC", "HR"],
      answeredBy: ["courts", "human-rights-institution"],
    },
  }),
] as const;
