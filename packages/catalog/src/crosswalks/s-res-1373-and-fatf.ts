import type { CrosswalkLink } from "@stocktake/model";
import type { fatf } from "../instruments/fatf.ts";
import type { sRes1373Edition2 } from "../instruments/s-res-1373-edition-2.ts";

type Criterion = (typeof sRes1373Edition2)["criteria"][number]["id"];
type Target = (typeof fatf)["criteria"][number]["id"];
type Coverage = CrosswalkLink["coverage"];

/** A criterion of resolution 1373 (2001) beside a Recommendation or an Outcome, read from both sides. */
interface Pair {
  readonly criterion: Criterion;
  readonly target: Target;
  /** What the criterion is to the target. */
  readonly relation: "within" | "overlaps" | "related";
  /** How much of what the target asks the criterion asks too. */
  readonly ofTarget: Coverage;
  /** How much of what the criterion asks the target asks too. */
  readonly ofCriterion: Coverage;
  readonly confidence: CrosswalkLink["confidence"];
  readonly note: string;
}

type Confidence = Pair["confidence"];

/** The target asks the whole of what the criterion asks, and more. */
const within = (criterion: Criterion, target: Target, ofTarget: Coverage, confidence: Confidence, note: string) =>
  ({ criterion, target, relation: "within", ofTarget, ofCriterion: "whole", confidence, note }) as const;

/** Each asks something that the other does not. */
const overlaps = (
  criterion: Criterion,
  target: Target,
  ofTarget: Coverage,
  ofCriterion: Coverage,
  confidence: Confidence,
  note: string,
) => ({ criterion, target, relation: "overlaps", ofTarget, ofCriterion, confidence, note }) as const;

/** Both speak of the same subject, and nothing that the one asks is asked by the other. */
const related = (criterion: Criterion, target: Target, confidence: Confidence, note: string) =>
  ({ criterion, target, relation: "related", ofTarget: "none", ofCriterion: "none", confidence, note }) as const;

/**
 * Resolution 1373 (2001) beside the FATF Recommendations and Immediate Outcomes: the SDK's own reading.
 *
 * Law and institution bear on technical compliance, practice mostly on effectiveness. `within` is used only where the
 * target asks the whole of what the criterion asks, since it is what lets a rating through from the target's side.
 */
export const pairsWithFatf: readonly Pair[] = [
  // The offence
  within(
    "I.1.legislation",
    "R.5",
    "large",
    "high",
    "Both ask for an offence of its own; the Recommendation adds funds for a person or group apart from any act, penalties and legal persons.",
  ),
  overlaps(
    "I.1.institution",
    "R.30",
    "half",
    "half",
    "medium",
    "Both ask for named investigators; the criterion adds training, the Recommendation inquiries into laundering.",
  ),
  overlaps(
    "I.1.institution",
    "R.31",
    "small",
    "small",
    "medium",
    "Access to bank records is one of the powers that the Recommendation lists.",
  ),
  overlaps(
    "I.1.practice",
    "R.30",
    "small",
    "half",
    "medium",
    "Both look for a financial inquiry beside the inquiry into the act.",
  ),
  overlaps(
    "I.1.practice",
    "IO.9",
    "half",
    "large",
    "medium",
    "Prosecutions with their outcome are a part of what the Outcome looks at, in the light of the risks.",
  ),
  overlaps(
    "I.1.practice",
    "R.33",
    "small",
    "small",
    "medium",
    "Recorded outcomes are some of the statistics that the Recommendation asks for.",
  ),
  related(
    "I.1.safeguard",
    "R.5",
    "medium",
    "Both speak of intention and knowledge: the criterion of their proof, the Recommendation of inferring them from facts.",
  ),
  overlaps(
    "I.9.legislation",
    "R.5",
    "small",
    "small",
    "medium",
    "Funds for those who commit terrorist acts fall under both, as a prohibition here and as an offence there.",
  ),
  overlaps(
    "II.6.legislation.participation",
    "R.5",
    "small",
    "small",
    "low",
    "Attempt and participation are asked of every terrorist offence here, of that of financing there.",
  ),
  overlaps(
    "II.6.legislation.penalties",
    "R.5",
    "small",
    "small",
    "low",
    "Fitting penalties and liable legal persons are asked of terrorist acts here, of financing there.",
  ),
  // Freezing
  within(
    "I.2.legislation",
    "R.6",
    "half",
    "high",
    "Freezing without prior notice, entities owned or controlled included, stands in the Recommendation with much else.",
  ),
  within(
    "I.2.institution",
    "R.6",
    "small",
    "medium",
    "Who designates, who answers other States and who tells the holders of assets is a part of the Recommendation.",
  ),
  overlaps(
    "I.2.practice",
    "R.6",
    "small",
    "small",
    "medium",
    "The Recommendation asks for rules that allow freezing without delay; the criterion looks at the time it took.",
  ),
  overlaps(
    "I.2.practice",
    "IO.10",
    "half",
    "large",
    "medium",
    "Freezing without delay is a core of the Outcome, which also looks at what was taken from whom.",
  ),
  overlaps(
    "I.2.safeguard",
    "R.6",
    "small",
    "large",
    "high",
    "Both ask for review and for basic expenses; the criterion adds reasons.",
  ),
  overlaps(
    "I.9.legislation",
    "R.6",
    "small",
    "half",
    "high",
    "The Recommendation prohibits funds and services for designated persons; the criterion names no list.",
  ),
  overlaps(
    "I.9.institution",
    "R.6",
    "small",
    "half",
    "medium",
    "Guidance to those who are bound is asked by both; the criterion adds named authorities of enforcement.",
  ),
  overlaps(
    "I.9.practice",
    "IO.10",
    "small",
    "small",
    "medium",
    "Breaches that are pursued are a sign that funds are kept from moving.",
  ),
  overlaps(
    "I.9.safeguard",
    "R.6",
    "small",
    "small",
    "medium",
    "Both have exemptions for basic needs; the criterion adds humanitarian work and an appeal.",
  ),
  // Preventive duties and supervision
  overlaps(
    "I.3.legislation",
    "R.10",
    "half",
    "small",
    "medium",
    "The duty to identify customers is the core of a Recommendation with many finer criteria.",
  ),
  overlaps(
    "I.3.legislation",
    "R.11",
    "half",
    "small",
    "medium",
    "The duty to keep records stands in both; the Recommendation says which and for how long.",
  ),
  overlaps(
    "I.3.legislation",
    "R.20",
    "half",
    "small",
    "high",
    "The duty to report suspicions of terrorist financing stands in both; the Recommendation adds proceeds of crime.",
  ),
  overlaps(
    "I.3.legislation",
    "R.22",
    "small",
    "small",
    "medium",
    "Businesses and professions are under the same duties of identification and records.",
  ),
  overlaps(
    "I.3.legislation",
    "R.23",
    "small",
    "small",
    "medium",
    "Businesses and professions are under the same duty to report.",
  ),
  overlaps(
    "I.3.institution",
    "R.26",
    "half",
    "half",
    "medium",
    "A supervisor for every financial sector is asked by both; the Recommendation adds licensing and fitness.",
  ),
  overlaps(
    "I.3.institution",
    "R.27",
    "large",
    "half",
    "medium",
    "Power to inspect and to sanction is most of what the Recommendation asks for financial supervisors.",
  ),
  overlaps(
    "I.3.institution",
    "R.28",
    "half",
    "half",
    "medium",
    "A supervisor for every business and profession at risk is asked by both.",
  ),
  overlaps(
    "I.3.practice",
    "IO.3",
    "half",
    "half",
    "medium",
    "Inspection according to risk is asked by both; the Outcome adds what changed because of it.",
  ),
  overlaps(
    "I.3.practice",
    "IO.4",
    "small",
    "half",
    "medium",
    "Reports from every sector are one sign that preventive measures are taken.",
  ),
  related(
    "I.3.safeguard",
    "R.11",
    "medium",
    "Both speak of how long customer data are kept: the criterion of a limit, the Recommendation of a least time.",
  ),
  related(
    "I.3.safeguard",
    "R.9",
    "medium",
    "The one limits the use of customer data, the other sees that secrecy does not hinder the measures.",
  ),
  // The financial intelligence unit and coordination
  within(
    "I.4.legislation",
    "R.29",
    "half",
    "high",
    "The unit, its independence and its access to data are a part of the Recommendation.",
  ),
  overlaps(
    "I.4.institution",
    "R.29",
    "small",
    "half",
    "medium",
    "Resources of the unit are asked by both; the criterion adds a coordinating body.",
  ),
  overlaps(
    "I.4.institution",
    "R.2",
    "half",
    "half",
    "medium",
    "A standing body of coordination is asked by both; the Recommendation adds policies and proliferation.",
  ),
  overlaps(
    "I.4.practice",
    "IO.6",
    "half",
    "large",
    "high",
    "Use of financial intelligence in inquiries is the core of both; the criterion adds feedback to the unit.",
  ),
  overlaps(
    "I.4.safeguard",
    "R.29",
    "small",
    "half",
    "high",
    "Both ask that what the unit holds be protected; the criterion adds logs and penalties.",
  ),
  overlaps(
    "S.2.institution",
    "R.2",
    "small",
    "small",
    "low",
    "A mechanism for all of counter-terrorism may be the one that coordinates against financing, or not.",
  ),
  overlaps(
    "S.2.practice",
    "IO.1",
    "small",
    "small",
    "low",
    "Coordination at work is a part of the Outcome, which rests on an understanding of risks first.",
  ),
  // Transfers, cash, non-profit organizations
  within(
    "I.5.legislation",
    "R.14",
    "half",
    "high",
    "Licence or registration is the first thing that the Recommendation asks.",
  ),
  overlaps(
    "I.5.institution",
    "R.14",
    "half",
    "half",
    "medium",
    "Watch over services and their agents is asked by both; the criterion adds a register kept by a named authority.",
  ),
  overlaps(
    "I.5.institution",
    "R.26",
    "small",
    "half",
    "medium",
    "Transfer services are one of the sectors that the Recommendation has supervised.",
  ),
  overlaps(
    "I.5.practice",
    "R.14",
    "small",
    "half",
    "high",
    "Both ask that unregistered services be found and penalized; the criterion accepts registration too.",
  ),
  within(
    "I.6.legislation",
    "R.16",
    "half",
    "high",
    "Information on the originator is a part; the Recommendation adds the beneficiary and duties of each institution.",
  ),
  overlaps(
    "I.6.institution",
    "R.26",
    "small",
    "large",
    "medium",
    "A supervisor for wire transfers is a part of the supervision that the Recommendation asks for.",
  ),
  overlaps(
    "I.6.practice",
    "R.16",
    "small",
    "small",
    "medium",
    "The Recommendation asks for rules on transfers that lack information; the criterion looks at their use.",
  ),
  overlaps(
    "I.6.practice",
    "IO.4",
    "small",
    "half",
    "medium",
    "Handling transfers according to risk is one of the preventive measures that the Outcome looks at.",
  ),
  within(
    "I.7.legislation",
    "R.32",
    "half",
    "high",
    "Declaration or disclosure, with penalties for false statements, is the core of the Recommendation.",
  ),
  overlaps(
    "I.7.institution",
    "R.32",
    "half",
    "large",
    "medium",
    "Power to stop cash and passing on what was declared are asked by both; the criterion names a contact.",
  ),
  overlaps(
    "I.7.practice",
    "IO.8",
    "small",
    "half",
    "medium",
    "Cash found at the border is one of the things whose confiscation the Outcome looks at.",
  ),
  related(
    "I.7.practice",
    "R.32",
    "medium",
    "The Recommendation asks for the rules; whether cash is checked for shows in effectiveness.",
  ),
  overlaps(
    "I.8.legislation",
    "R.8",
    "half",
    "half",
    "medium",
    "Measures in proportion to risk are asked by both; how many organizations they reach differs.",
  ),
  overlaps(
    "I.8.institution",
    "R.8",
    "small",
    "large",
    "medium",
    "Knowledge of the sector that investigators can use is asked by both.",
  ),
  overlaps(
    "I.8.practice",
    "R.8",
    "small",
    "half",
    "medium",
    "A review of risks together with the sector stands in both; acting on abuse shows in effectiveness.",
  ),
  overlaps(
    "I.8.practice",
    "IO.10",
    "small",
    "half",
    "medium",
    "Abuse of the sector that is found and acted on is one part of the Outcome.",
  ),
  overlaps(
    "I.8.safeguard",
    "R.8",
    "small",
    "half",
    "high",
    "Both leave lawful work undisturbed; the criterion adds an appeal.",
  ),
  // International cooperation
  overlaps(
    "II.9.legislation",
    "R.37",
    "half",
    "half",
    "high",
    "A legal basis for assistance is asked by both; the Recommendation covers laundering and its predicates too.",
  ),
  overlaps(
    "II.9.legislation",
    "R.39",
    "half",
    "half",
    "high",
    "A legal basis for extradition is asked by both; the Recommendation adds prosecution in place of surrender.",
  ),
  overlaps(
    "II.9.institution",
    "R.37",
    "small",
    "half",
    "high",
    "A central authority is one criterion of the Recommendation; its staff and languages are not.",
  ),
  overlaps(
    "II.9.practice",
    "IO.2",
    "half",
    "half",
    "medium",
    "Timely answers to requests are a part of the Outcome; the criterion looks at terrorism only.",
  ),
  overlaps(
    "II.9.practice",
    "R.33",
    "small",
    "small",
    "medium",
    "Figures on requests are some of the statistics that the Recommendation asks for.",
  ),
  overlaps(
    "II.9.practice.assets",
    "R.38",
    "half",
    "half",
    "medium",
    "Tracing, holding and sharing are asked by both: as powers there, as deeds here.",
  ),
  overlaps(
    "II.9.practice.joint-work",
    "R.40",
    "small",
    "half",
    "medium",
    "Joint investigations are one form of the cooperation that the Recommendation lists.",
  ),
  overlaps(
    "III.1.legislation",
    "R.40",
    "half",
    "small",
    "medium",
    "A lawful basis for exchange is asked by both, of all authorities against laundering there.",
  ),
  overlaps(
    "III.1.institution",
    "R.40",
    "small",
    "half",
    "medium",
    "Clear channels among authorities are asked by both.",
  ),
  overlaps(
    "III.1.practice",
    "IO.2",
    "small",
    "small",
    "low",
    "Operational information is a part of what is exchanged; the Outcome looks at financial information first.",
  ),
  overlaps(
    "III.1.safeguard",
    "R.40",
    "small",
    "half",
    "high",
    "Both ask for limits on the use of what is exchanged; the criterion adds correctness and erasure.",
  ),
  related(
    "III.2.legislation",
    "R.40",
    "medium",
    "The Recommendation asks for arrangements only where cooperation needs them.",
  ),
  overlaps(
    "III.3.legislation",
    "R.36",
    "small",
    "small",
    "high",
    "The financing convention is in both; the Recommendation has three others, on drugs, organized crime and corruption.",
  ),
  overlaps(
    "III.3.practice",
    "R.36",
    "small",
    "small",
    "medium",
    "Carrying out what was joined is asked by both, of other conventions.",
  ),
  overlaps(
    "III.5.legislation",
    "R.39",
    "small",
    "half",
    "medium",
    "A political motive as a bar to extradition is one of the undue conditions that the Recommendation excludes.",
  ),
];
