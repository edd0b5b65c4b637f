import type { ActorId, Criterion, Facet, LeverageArea, ThemeId } from "@stocktake/model";
import { defineInstrument } from "@stocktake/model/define";
import { implementationScale } from "../vocabulary/implementation-scale.ts";
import { VALIDITY_MONTHS } from "./validity.ts";

interface Asked<I extends string> {
  readonly id: I;
  readonly section: string;
  readonly provision: string;
  readonly facet: Facet;
  readonly title: string;
  readonly themes: readonly ThemeId[];
  readonly leverage?: LeverageArea;
  readonly safeguardedBy?: string;
  readonly answeredBy: readonly ActorId[];
}

/** What the resolution asks of States it calls upon or stresses, so every criterion is hortatory. */
const asked = <const I extends string>(list: readonly Asked<I>[]): readonly Criterion<I>[] =>
  list.map((criterion) => ({
    ...criterion,
    force: "hortatory",
    response: { kind: "level", scale: "implementation" },
    validityMonths: VALIDITY_MONTHS[criterion.facet],
  }));

/**
 * Security Council resolution 1624 (2005), on incitement to terrorist acts.
 *
 * It was not adopted under Chapter VII: paragraphs 1 to 3 and 5 call upon States. Paragraph 4 stresses that every
 * measure has to respect international law; it is `hortatory` like what it goes with, since the duties it recalls bind by
 * their own force and not by this resolution. The central safeguard is the freedom of expression.
 *
 * The seven sections are the SDK's own. Those in charge of countering terrorism are not always those in charge here, and
 * the most effective are often not a part of government (S/2010/569, ¶28), so `answeredBy` reaches beyond it.
 */
export const sRes1624 = defineInstrument({
  id: "s-res-1624",
  edition: "2005",
  title: "Threats to international peace and security",
  symbol: "S/RES/1624(2005)",
  adopted: "2005-09-14",
  source: "https://undocs.org/S/RES/1624(2005)",
  provisions: [
    {
      id: "1(a)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Forbid by law that others are incited to terrorist acts, where that is needed and as international law allows.",
      themes: ["INC", "LEG"],
    },
    {
      id: "1(b)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Keep such incitement from happening.",
      themes: ["INC", "LE"],
    },
    {
      id: "1(c)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Refuse shelter to those of whom credible and relevant information gives serious reason to think that they incited.",
      themes: ["INC", "CJ", "HR"],
    },
    {
      id: "2",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Cooperate on safer borders: against false papers, on screening for terrorists and on the security of passengers.",
      themes: ["BC", "ILC"],
    },
    {
      id: "3",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Carry on dialogue among civilizations so that no religion or culture is made a target, counter incitement born of extremism and intolerance, and keep places of teaching, culture and worship from being subverted.",
      themes: ["DLG", "INC"],
    },
    {
      id: "4",
      verb: "stresses",
      force: "hortatory",
      addressee: "all-states",
      gist: "See that every measure respects international law, in particular that of human rights, of refugees and of armed conflict.",
      themes: ["HR"],
    },
    {
      id: "5",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Report to the Committee on implementation, as part of the dialogue.",
      themes: ["GOV"],
    },
    {
      id: "6(a)",
      verb: "directs",
      force: "binding",
      addressee: "committee",
      gist: "Take up in the dialogue with States what they do to carry out the resolution.",
      themes: ["GOV"],
    },
    {
      id: "6(b)",
      verb: "directs",
      force: "binding",
      addressee: "committee",
      gist: "Help States to build capacity, by making good legal practice known and by furthering the exchange of information.",
      themes: ["GOV"],
    },
    {
      id: "6(c)",
      verb: "directs",
      force: "binding",
      addressee: "committee",
      gist: "Tell the Council after twelve months how far the resolution is carried out.",
      themes: ["GOV"],
    },
    {
      id: "7",
      verb: "decides",
      force: "binding",
      addressee: "council",
      gist: "Keep the matter before the Council.",
      themes: ["GOV"],
    },
  ],
  sections: [
    { id: "prohibition", title: "Prohibition of incitement by law", provision: "1(a)" },
    { id: "prevention", title: "Prevention of incitement", provision: "1(b)" },
    { id: "safe-haven", title: "Refusal of shelter to those who incite", provision: "1(c)" },
    { id: "borders", title: "Safer borders and passengers", provision: "2" },
    { id: "dialogue", title: "Dialogue and understanding", provision: "3" },
    { id: "institutions", title: "Educational, cultural and religious institutions", provision: "3" },
    { id: "rights", title: "International law in every measure", provision: "4" },
  ],
  scales: [implementationScale],
  criteria: asked([
    {
      id: "prohibition.legislation",
      section: "prohibition",
      provision: "1(a)",
      facet: "legislation",
      title:
        "Inciting another person to commit a terrorist act is an offence that requires intention and a danger that the act is committed.",
      themes: ["INC", "LEG"],
      safeguardedBy: "prohibition.safeguard",
      answeredBy: ["ministry-of-justice", "parliament"],
    },
    {
      id: "prohibition.institution",
      section: "prohibition",
      provision: "1(a)",
      facet: "institution",
      title: "Prosecutors have guidance that tells incitement from speech that is only offensive.",
      themes: ["INC", "CJ"],
      leverage: "criminal-justice",
      safeguardedBy: "prohibition.safeguard",
      answeredBy: ["prosecution-service"],
    },
    {
      id: "prohibition.practice",
      section: "prohibition",
      provision: "1(a)",
      facet: "practice",
      title:
        "Cases of incitement are brought to court, and their number and outcome are kept apart from those of other offences.",
      themes: ["INC", "CJ"],
      leverage: "criminal-justice",
      safeguardedBy: "prohibition.safeguard",
      answeredBy: ["prosecution-service", "courts"],
    },
    {
      id: "prohibition.safeguard",
      section: "prohibition",
      provision: "1(a)",
      facet: "safeguard",
      title: "Courts weigh every charge of incitement against the freedom of expression, and give their reasons.",
      themes: ["INC", "HR"],
      answeredBy: ["courts"],
    },
    {
      id: "prevention.legislation",
      section: "prevention",
      provision: "1(b)",
      facet: "legislation",
      title: "The law says when material that incites may be removed or blocked, who decides and for how long.",
      themes: ["INC", "LEG"],
      safeguardedBy: "prevention.safeguard",
      answeredBy: ["communications-regulator", "parliament"],
    },
    {
      id: "prevention.institution",
      section: "prevention",
      provision: "1(b)",
      facet: "institution",
      title:
        "A named body keeps track of incitement in public and online, and has standing contacts with companies and communities.",
      themes: ["INC", "LE"],
      safeguardedBy: "prevention.safeguard",
      answeredBy: ["police", "communications-regulator"],
    },
    {
      id: "prevention.practice",
      section: "prevention",
      provision: "1(b)",
      facet: "practice",
      title: "Incitement that is found is answered by the mildest means that works, and the means used are recorded.",
      themes: ["INC", "LE"],
      safeguardedBy: "prevention.safeguard",
      answeredBy: ["police", "internet-companies"],
    },
    {
      id: "prevention.counter-messages",
      section: "prevention",
      provision: "1(b)",
      facet: "practice",
      title:
        "Religious leaders, victims and others to whom those at risk listen speak in public against incitement, in words of their own.",
      themes: ["INC", "DLG"],
      safeguardedBy: "prevention.safeguard",
      answeredBy: ["religious-authorities", "non-governmental-organizations", "victims-associations"],
    },
    {
      id: "prevention.youth",
      section: "prevention",
      provision: "1(b)",
      facet: "practice",
      title: "Programmes for young people at risk of being incited are at work, and their effects are looked at.",
      themes: ["INC", "DLG"],
      safeguardedBy: "prevention.safeguard",
      answeredBy: ["youth-and-womens-groups", "ministry-of-social-affairs"],
    },
    {
      id: "prevention.safeguard",
      section: "prevention",
      provision: "1(b)",
      facet: "safeguard",
      title:
        "Whoever published material that is removed or blocked is told, and can invoke the freedom of expression before an independent body.",
      themes: ["INC", "HR"],
      answeredBy: ["courts", "communications-regulator"],
    },
    {
      id: "safe-haven.legislation",
      section: "safe-haven",
      provision: "1(c)",
      facet: "legislation",
      title:
        "The law lets entry and residence be refused to persons of whom there is serious reason to think that they incited terrorist acts.",
      themes: ["INC", "LEG", "BC"],
      leverage: "border-control",
      safeguardedBy: "safe-haven.safeguard",
      answeredBy: ["ministry-of-interior", "immigration-service"],
    },
    {
      id: "safe-haven.practice",
      section: "safe-haven",
      provision: "1(c)",
      facet: "practice",
      title:
        "Refusals on the ground of incitement rest on information that is credible and relevant, and are recorded.",
      themes: ["INC", "BC"],
      leverage: "border-control",
      safeguardedBy: "safe-haven.safeguard",
      answeredBy: ["immigration-service", "asylum-authority"],
    },
    {
      id: "safe-haven.safeguard",
      section: "safe-haven",
      provision: "1(c)",
      facet: "safeguard",
      title: "A person refused shelter is heard, and is not returned to where torture or persecution threatens.",
      themes: ["INC", "HR"],
      answeredBy: ["courts", "asylum-authority"],
    },
    {
      id: "borders.institution",
      section: "borders",
      provision: "2",
      facet: "institution",
      title: "Agencies in charge of passengers and papers work with those of other States under standing arrangements.",
      themes: ["BC", "ILC"],
      leverage: "cross-border-cooperation",
      safeguardedBy: "borders.safeguard",
      answeredBy: ["border-guard", "immigration-service", "civil-aviation-authority"],
    },
    {
      id: "borders.practice",
      section: "borders",
      provision: "2",
      facet: "practice",
      title: "False papers that are found, and the ways in which they were made, are shared with other States.",
      themes: ["BC", "INFO"],
      leverage: "border-control",
      safeguardedBy: "borders.safeguard",
      answeredBy: ["border-guard", "travel-document-authority"],
    },
    {
      id: "borders.passengers",
      section: "borders",
      provision: "2",
      facet: "practice",
      title: "The screening of passengers is agreed with other States and with carriers, and is tested.",
      themes: ["BC", "ILC"],
      leverage: "border-control",
      safeguardedBy: "borders.safeguard",
      answeredBy: ["civil-aviation-authority", "carriers"],
    },
    {
      id: "borders.safeguard",
      section: "borders",
      provision: "2",
      facet: "safeguard",
      title: "Screening follows published rules that single nobody out by origin, faith or opinion.",
      themes: ["BC", "HR"],
      answeredBy: ["border-guard", "human-rights-institution"],
    },
    {
      id: "dialogue.institution",
      section: "dialogue",
      provision: "3",
      facet: "institution",
      title:
        "A body outside the security services has the task of furthering dialogue among communities, with means to do so.",
      themes: ["DLG", "STRAT"],
      safeguardedBy: "dialogue.safeguard",
      answeredBy: ["ministry-of-social-affairs", "local-government"],
    },
    {
      id: "dialogue.practice",
      section: "dialogue",
      provision: "3",
      facet: "practice",
      title: "Religious authorities and civil society of different communities meet, and what comes of it is known.",
      themes: ["DLG"],
      safeguardedBy: "dialogue.safeguard",
      answeredBy: ["religious-authorities", "non-governmental-organizations"],
    },
    {
      id: "dialogue.media",
      section: "dialogue",
      provision: "3",
      facet: "practice",
      title: "Media have standards of their own against hatred, and a body of their own that looks into complaints.",
      themes: ["DLG", "INC"],
      safeguardedBy: "dialogue.safeguard",
      answeredBy: ["media"],
    },
    {
      id: "dialogue.international",
      section: "dialogue",
      provision: "3",
      facet: "practice",
      title:
        "The State takes part in international efforts for understanding among civilizations, with work to show at home.",
      themes: ["DLG", "ILC"],
      safeguardedBy: "dialogue.safeguard",
      answeredBy: ["ministry-of-foreign-affairs", "ministry-of-education"],
    },
    {
      id: "dialogue.safeguard",
      section: "dialogue",
      provision: "3",
      facet: "safeguard",
      title: "Taking part in dialogue is free, and what is said there is not used against those who said it.",
      themes: ["DLG", "HR"],
      answeredBy: ["human-rights-institution", "non-governmental-organizations"],
    },
    {
      id: "institutions.legislation",
      section: "institutions",
      provision: "3",
      facet: "legislation",
      title:
        "Rules for places of teaching, culture and worship protect them from being used to incite, and leave to them what they teach and show.",
      themes: ["DLG", "LEG"],
      safeguardedBy: "institutions.safeguard",
      answeredBy: ["ministry-of-education", "ministry-of-religious-affairs"],
    },
    {
      id: "institutions.schools",
      section: "institutions",
      provision: "3",
      facet: "practice",
      title:
        "Schools and universities teach respect for others and the skill of judging what is claimed, and teachers are trained for it.",
      themes: ["DLG"],
      safeguardedBy: "institutions.safeguard",
      answeredBy: ["schools-and-universities", "ministry-of-education"],
    },
    {
      id: "institutions.worship",
      section: "institutions",
      provision: "3",
      facet: "practice",
      title: "Religious authorities have means of their own to keep their places from being used to incite.",
      themes: ["DLG", "INC"],
      safeguardedBy: "institutions.safeguard",
      answeredBy: ["religious-authorities"],
    },
    {
      id: "institutions.culture",
      section: "institutions",
      provision: "3",
      facet: "practice",
      title: "Cultural institutions bring communities together, and decide themselves how to keep incitement out.",
      themes: ["DLG", "INC"],
      safeguardedBy: "institutions.safeguard",
      answeredBy: ["non-governmental-organizations", "local-government"],
    },
    {
      id: "institutions.safeguard",
      section: "institutions",
      provision: "3",
      facet: "safeguard",
      title:
        "Closing or supervising a place of teaching, culture or worship needs reasons in the law and can be appealed.",
      themes: ["DLG", "HR"],
      answeredBy: ["courts"],
    },
    {
      id: "rights.legislation",
      section: "rights",
      provision: "4",
      facet: "legislation",
      title:
        "The law limits expression on account of incitement only in clear terms, for a legitimate aim and no further than is necessary.",
      themes: ["HR", "LEG", "INC"],
      safeguardedBy: "rights.safeguard",
      answeredBy: ["ministry-of-justice", "parliament"],
    },
    {
      id: "rights.institution",
      section: "rights",
      provision: "4",
      facet: "institution",
      title:
        "An independent institution may look into every measure against incitement, and is asked before laws are passed.",
      themes: ["HR"],
      safeguardedBy: "rights.safeguard",
      answeredBy: ["human-rights-institution", "parliament"],
    },
    {
      id: "rights.practice",
      section: "rights",
      provision: "4",
      facet: "practice",
      title:
        "What international bodies on human rights find about measures against incitement is answered and acted on.",
      themes: ["HR"],
      safeguardedBy: "rights.safeguard",
      answeredBy: ["ministry-of-foreign-affairs", "ministry-of-justice"],
    },
    {
      id: "rights.safeguard",
      section: "rights",
      provision: "4",
      facet: "safeguard",
      title: "Whoever is harmed by a measure against incitement has a remedy that is known, within reach and used.",
      themes: ["HR"],
      answeredBy: ["courts", "human-rights-institution"],
    },
  ]),
});
