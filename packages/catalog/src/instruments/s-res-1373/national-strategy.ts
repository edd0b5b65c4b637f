import type { Section } from "@stocktake/model";
import { subsectionCriteria } from "../subsection-criteria.ts";

/**
 * The overarching national strategy and the mechanism that carries it.
 *
 * Paragraph 4 of the resolution notes that better coordination is needed; what is looked for here follows the report
 * S/2010/569, which in its ¶11, 29 and 33 asks for a strategy that draws law enforcement and border control together
 * with social, educational and cultural programmes, and for a mechanism to draft it and carry it out.
 */
export const strategySections: readonly Section[] = [
  { id: "S.1", title: "National strategy", provision: "4" },
  { id: "S.2", title: "National mechanism", provision: "4" },
];

const hortatory = { provision: "4", force: "hortatory" } as const;

/** What is looked for in the strategy and the mechanism. */
export const strategyCriteria = [
  ...subsectionCriteria(
    "S.1",
    hortatory,
    {
      legislation: {
        title: "A national strategy against terrorism has been adopted by a body that can bind the agencies concerned.",
        themes: ["STRAT", "LEG"],
        answeredBy: ["head-of-government", "parliament"],
      },
      institution: {
        title: "Each part of the strategy has an agency that answers for it, with a budget.",
        themes: ["STRAT"],
        leverage: "inter-agency-coordination",
        answeredBy: ["counter-terrorism-coordinator", "head-of-government"],
      },
      practice: {
        title: "The strategy is carried out by a plan with dates, and its effects are measured and reported.",
        themes: ["STRAT"],
        leverage: "inter-agency-coordination",
        answeredBy: ["counter-terrorism-coordinator"],
      },
      safeguard: {
        title:
          "The strategy makes the rule of law and human rights a condition of every measure in it, and says who watches that.",
        themes: ["STRAT", "HR"],
        answeredBy: ["human-rights-institution", "parliament"],
      },
    },
    {
      "practice.integration": {
        title:
          "Law enforcement and border control are planned together with social, educational and cultural programmes, those against incitement included.",
        themes: ["STRAT", "DLG"],
        answeredBy: ["counter-terrorism-coordinator", "ministry-of-education", "ministry-of-social-affairs"],
      },
      "practice.communities": {
        title:
          "Community actors take part in drafting the strategy and in carrying it out, and say what it does for them.",
        themes: ["STRAT", "DLG"],
        answeredBy: ["non-governmental-organizations", "religious-authorities", "youth-and-womens-groups"],
      },
      "practice.conditions": {
        title:
          "The strategy names the conditions conducive to terrorism at home, and programmes to ease them are at work.",
        themes: ["STRAT", "DLG"],
        answeredBy: ["ministry-of-social-affairs", "local-government"],
      },
    },
  ),
  ...subsectionCriteria(
    "S.2",
    hortatory,
    {
      legislation: {
        title:
          "A decision with legal force establishes a national mechanism that drafts the strategy and helps to carry it out, and names its members.",
        themes: ["STRAT", "LEG"],
        answeredBy: ["head-of-government", "parliament"],
      },
      institution: {
        title: "The mechanism has a secretariat with staff, and agencies send members who can decide.",
        themes: ["STRAT"],
        leverage: "inter-agency-coordination",
        answeredBy: ["counter-terrorism-coordinator"],
      },
      practice: {
        title: "The mechanism meets regularly, settles differences among agencies and follows up what it decided.",
        themes: ["STRAT"],
        leverage: "inter-agency-coordination",
        answeredBy: ["counter-terrorism-coordinator"],
      },
      safeguard: {
        title: "Parliament or another outside body can look into what the mechanism does.",
        themes: ["STRAT", "HR"],
        answeredBy: ["parliament", "human-rights-institution"],
      },
    },
    {
      "practice.reporting": {
        title:
          "One focal point answers the international bodies for all agencies, and records to what outside help with the strategy the State consents.",
        themes: ["STRAT", "GOV"],
        leverage: "inter-agency-coordination",
        answeredBy: ["counter-terrorism-coordinator", "ministry-of-foreign-affairs"],
      },
    },
  ),
] as const;
