import {
  type CollectionName,
  type Dataset,
  formatDocument,
  formatParagraph,
  formatQuantity,
  type Organization,
} from "@stocktake/model";
import { phrase } from "./outline.ts";

/** Gives organizations their names, and other records their titles, by id. */
export type NameOf = (id: string) => string;

/** The names of a dataset's organizations and of those given; an id that nobody knows stays as it is. */
export function namesOf(dataset: Dataset, organizations: readonly Organization[]): NameOf {
  const names = new Map<string, string>();
  for (const { id, name, short } of [...organizations, ...dataset.organizations]) names.set(id, short ?? name);
  for (const { id, title } of [...dataset.activities, ...dataset.activitySeries, ...dataset.initiatives])
    names.set(id, title);
  for (const { id, name } of dataset.groups) names.set(id, name);
  return (id) => names.get(id) ?? id;
}

type RecordOf<Name extends CollectionName> = Dataset[Name][number];
type Sentences = { readonly [Name in CollectionName]?: (record: RecordOf<Name>, nameOf: NameOf) => string };

const listed = (label: string, items: readonly string[] | undefined) =>
  items === undefined || items.length === 0 ? undefined : `${label} ${items.join(", ")}`;
const worded = (word: string) => word.replaceAll("-", " ");
const spanned = (from: string | undefined, until: string | undefined) =>
  from === undefined && until === undefined ? undefined : `${from ?? "open"} to ${until ?? "open"}`;

/** What is said of one record of each collection that a report may hold. */
const SENTENCES: Sentences = {
  letters: ({ document, date, from, to, signedBy, requests }, nameOf) =>
    phrase(
      "; ",
      `Letter of ${date} from ${nameOf(from)}, signed by the ${signedBy}, to ${nameOf(to)} (${document})`,
      listed("asks to", requests.map(worded)),
    ),
  documents: ({ symbol, issue, date, reissue }) =>
    phrase(", ", `${formatDocument({ symbol, issue })} of ${date}`, reissue && `reissued for ${reissue.reason}`),
  periodicReports: ({ title, by, to, from, until, trigger, respondsTo = [], takesAccountOf = [] }, nameOf) =>
    phrase(
      "; ",
      `${title}, by ${nameOf(by)} to ${nameOf(to)}, on ${from} to ${until}`,
      trigger && `asked for by ${trigger.document}, paragraph ${trigger.provision}`,
      listed("takes up", respondsTo),
      listed("takes account of", takesAccountOf),
    ),
  bodies: ({ organization, kind, guidedBy, establishedBy }, nameOf) =>
    phrase(
      ", ",
      `${nameOf(organization)} is a ${worded(kind)}`,
      establishedBy && `established by ${establishedBy}`,
      guidedBy && `under the policy guidance of ${nameOf(guidedBy)}`,
    ),
  mandates: ({ body, basis, provision, from, to }, nameOf) =>
    phrase(
      " ",
      `Mandate of ${nameOf(body)} from ${from} to ${to}, under ${basis}`,
      provision && `paragraph ${provision}`,
    ),
  reviews: ({ kind, dueBy, held, document }) =>
    phrase(
      ", ",
      `${kind === "interim" ? "Interim" : "Comprehensive"} review`,
      dueBy && `due by ${dueBy}`,
      held && `held ${held}`,
      document && `recorded in ${document}`,
    ),
  renewalAdvice: ({ advisedBy, decidedBy, due, extend, conditions }, nameOf) =>
    phrase(
      "; ",
      `${nameOf(advisedBy)} advises ${nameOf(decidedBy)}, which decides, on the renewal of the mandate`,
      due && `due ${due}`,
      extend === undefined ? "not yet given" : extend ? "in favour" : "against",
      listed("conditions:", conditions),
    ),
  organizationalPlans: ({ title, approvedBy, approved, provides, evaluatedIn }, nameOf) =>
    phrase(
      "; ",
      title,
      approved && `approved ${approved}${approvedBy === undefined ? "" : ` by ${nameOf(approvedBy)}`}`,
      listed("provides for", provides),
      evaluatedIn && `evaluated in ${evaluatedIn}`,
    ),
  organizationalProposals: ({ summary, posts, decidedBy }, nameOf) =>
    phrase(
      "; ",
      summary.replace(/\.$/, ""),
      posts && `posts of grade ${posts.grade}: ${posts.before} before, ${posts.after} after`,
      decidedBy && `to be decided by ${nameOf(decidedBy)}`,
    ),
  posts: ({ title, number, grade, status, readings }) =>
    phrase(
      "; ",
      `${number} × ${title}${grade === undefined ? "" : ` (${grade})`}, ${status}`,
      listed("readings of the source:", readings),
    ),
  deployments: ({ direction, body, host, purpose, status, ifResourcesAllow }, nameOf) =>
    phrase(
      "; ",
      direction === "outbound"
        ? `Staff of ${nameOf(body)} sent${host === undefined ? "" : ` to ${nameOf(host)}`}, ${status}`
        : `Officers received by ${nameOf(body)}, ${status}`,
      purpose,
      ifResourcesAllow && "if resources allow",
    ),
  policyGuidelines: ({ issuedBy, binds, subject, summary }, nameOf) =>
    `Policy guidelines of ${nameOf(issuedBy)} for ${nameOf(binds)} on ${subject}: ${summary}`,
  consultations: ({ subject, by, with: whom, status }, nameOf) =>
    `${nameOf(by)} consults ${whom.map(nameOf).join(", ")} on ${subject} (${status})`,
  groups: (group, nameOf) =>
    phrase(
      ", ",
      `${group.name}: ${worded(group.kind)}`,
      group.serves && `serves ${nameOf(group.serves)}`,
      group.kind === "working-group" && group.role && `part of the Directorate: ${worded(group.role)}`,
      group.kind === "unit" && group.task,
      group.kind === "unit" && group.status,
      group.kind === "technical-group" && group.gathersAllFields && "gathers experts of every field",
    ),
  taskForces: ({ organization, members = [], hasSecretariat, tasks }, nameOf) =>
    phrase(
      "; ",
      nameOf(organization),
      listed("members named:", members.map(nameOf)),
      hasSecretariat && "with a permanent secretariat",
      listed("tasks:", tasks),
    ),
  liaisons: ({ from, to, reciprocal, subject }, nameOf) =>
    `${nameOf(from)} ${reciprocal ? "and" : "to"} ${nameOf(to)}: ${subject}`,
  standingInvitations: ({ from, to, meetings, takenUp }, nameOf) =>
    phrase(
      ", ",
      `${nameOf(from)} invites ${nameOf(to)} to ${meetings}, until further notice`,
      takenUp && `taken up ${worded(takenUp)}`,
    ),
  commonStrategies: ({ subject, parties }, nameOf) => `Common strategy: ${subject} (${parties.map(nameOf).join(", ")})`,
  partnerships: ({ partner, level, contributions = [], reasons, examples }, nameOf) =>
    phrase(
      "; ",
      `${nameOf(partner)}, ${level}`,
      listed("gives", contributions.map(worded)),
      listed("because", reasons),
      listed("example:", examples),
    ),
  activities: (activity, nameOf) =>
    phrase(
      "; ",
      phrase(", ", activity.title, activity.place, activity.when),
      worded(activity.status),
      activity.states && `${formatQuantity(activity.states, "count")} States`,
      listed("with", activity.partners?.map(nameOf)),
      listed("for", activity.participants),
      listed("observers:", activity.observers),
      activity.follows && `goes on from: ${nameOf(activity.follows)}`,
      activity.condition && "if the mandate is renewed",
      activity.consent && `consent of the State: ${worded(activity.consent)}`,
    ),
  activitySeries: ({ title, from, place, states, participants, ongoing, objectives }) =>
    phrase(
      "; ",
      phrase(", ", title, place, from && `from ${from}`),
      ongoing && "ongoing",
      states && `${formatQuantity(states, "count")} States`,
      listed("for", participants),
      listed("aims:", objectives),
    ),
  networks: ({ title, professions, place, status }) =>
    phrase("; ", phrase(", ", title, place), listed("of", professions), worded(status)),
  initiatives: ({ title, status, when, workstreams }) =>
    phrase(
      "; ",
      phrase(", ", title, when),
      status,
      listed(
        "work:",
        workstreams.map(({ with: whom, aim }) => `with ${whom}, ${aim}`),
      ),
    ),
  hostAgreements: ({ initiative, status }, nameOf) =>
    `Agreement with the host of "${nameOf(initiative)}": ${worded(status)}`,
  dataSystems: ({ title, keeper, holds, partOf, status }, nameOf) =>
    phrase("; ", `${title}, kept by ${nameOf(keeper)}`, holds, partOf && `to be a part of ${partOf}`, worded(status)),
  needsRegistries: ({ title, keeper, status }, nameOf) => `${title}, kept by ${nameOf(keeper)}: ${worded(status)}`,
  pilots: ({ subject, within, status }, nameOf) =>
    phrase("; ", `Trial: ${subject}`, within && `within ${nameOf(within)}`, status),
  nationalStrategies: ({ title, pillars, communityInvolvement, heeds, status, consent }) =>
    phrase(
      "; ",
      title,
      listed("draws together", pillars),
      communityInvolvement,
      listed("takes account of", heeds),
      `${worded(status)}, consent: ${worded(consent)}`,
    ),
  nationalMechanisms: ({ title, tasks, status, consent }) =>
    phrase("; ", title, listed("tasks:", tasks.map(worded)), `${worded(status)}, consent: ${worded(consent)}`),
  conduciveConditions: ({ summary, easedBy }) => phrase("; ", summary, listed("eased by programmes:", easedBy)),
  dialogues: ({ by, subject, instruments, ongoing, alwaysRaises }, nameOf) =>
    phrase(
      "; ",
      `${nameOf(by)} in dialogue with Member States: ${subject}`,
      listed("on", instruments),
      ongoing && "ongoing",
      listed("always raises", alwaysRaises),
    ),
  workloads: ({ summary }) => summary,
  dependencies: ({ measure, needs, because }) => phrase("; ", `${measure} needs ${needs.join(", ")}`, because),
  humanRightsReviews: ({ of, summary }, nameOf) => `${nameOf(of)}: ${summary}`,
  goodPractices: ({ summary }) => summary,
  publications: ({ title, edition, keeper, undertakings }, nameOf) =>
    phrase(
      "; ",
      phrase(", ", title, edition),
      keeper && `kept by ${nameOf(keeper)}`,
      listed("undertakes", undertakings),
    ),
  targetGroups: ({ audience, aims }) => phrase(": ", worded(audience), aims.join(", ")),
  visitPlans: ({ by, consideredBy, from, to }, nameOf) =>
    phrase(
      "; ",
      `List of States to visit, by ${nameOf(by)}`,
      consideredBy && `to be considered by ${nameOf(consideredBy)}`,
      spanned(from, to),
    ),
  findings: ({ summary }) => summary,
};

/** The collections that a report on a record prints, in the order in which a paragraph lists them. */
export const PRINTED_COLLECTIONS = Object.keys(SENTENCES) as readonly CollectionName[];

/** One record of a collection as a line of text; `undefined` for a collection that reports do not print. */
export function recordSentence<Name extends CollectionName>(
  collection: Name,
  record: RecordOf<Name>,
  nameOf: NameOf,
): string | undefined {
  return SENTENCES[collection]?.(record, nameOf);
}

/** Where a record is said, for a line that stands under another paragraph. */
export function placesOf(record: {
  readonly paragraph?: string;
  readonly alsoIn?: readonly string[];
}): readonly string[] {
  return [...(record.paragraph === undefined ? [] : [record.paragraph]), ...(record.alsoIn ?? [])].map(formatParagraph);
}
