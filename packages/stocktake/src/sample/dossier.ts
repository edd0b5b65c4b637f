import type {
  Assessment,
  Instrument,
  Recommendation,
  Shortfall,
  StateReport,
  Stocktaking,
  TreatyAction,
  Visit,
} from "@stocktake/model";
import { daysAfter, monthsAfter } from "@stocktake/model/define";
import type { AnswerSheet } from "./answers.ts";
import type { Profile } from "./profile.ts";
import { ROUNDS, type Round } from "./round.ts";

const [FIRST, SECOND, PRESENT] = ROUNDS;

/** How far an assessment of a round has come, by the place of the State in the list. */
export function statusOf({ index }: Profile, round: Round): Assessment["status"] {
  if (round === FIRST) return (["commented", "transmitted", "adopted", "transmitted"] as const)[index % 4] ?? "adopted";
  if (round === SECOND) return index % 3 === 0 ? "commented" : "transmitted";
  const statuses = ["adopted", "adopted", "transmitted", "commented", "reviewed", "draft"] as const;
  return statuses[index % statuses.length] ?? "draft";
}

/** The assessments of one State, one a round. */
export function assessmentsOf(profile: Profile, { id, edition, criteria }: Instrument): readonly Assessment[] {
  const { state } = profile;
  const themes = [...new Set(criteria.flatMap((criterion) => criterion.themes ?? []))];
  return ROUNDS.map((round): Assessment => {
    const status = statusOf(profile, round);
    const settled = status !== "draft" && status !== "reviewed";
    const text = { en: "A law on transfer services has been submitted since the review." };
    return {
      id: `${state.id}-${round.name}`,
      entity: state.id,
      instrument: { id, edition },
      status,
      author: "cted",
      ...(status === "draft"
        ? {}
        : {
            consistencyReviews: themes.map((theme) => ({
              theme: theme as string,
              group: groupFor(theme),
              on: round.reviewed,
            })),
          }),
      ...(settled ? { adopted: { by: "ctc", on: round.adopted } } : {}),
      ...(status === "commented" ? { stateComment: { received: monthsAfter(round.adopted, 3), text } } : {}),
    };
  });
}

/** The technical group that reviews a theme. */
export function groupFor(theme: string): string {
  return (GROUPS.find(({ themes }) => (themes as readonly string[]).includes(theme)) ?? GROUPS[3]).id;
}

/** The five technical groups of the sample. */
export const GROUPS = [
  { id: "technical-group-finance", name: "Technical group on financing", themes: ["CFT"] },
  {
    id: "technical-group-borders",
    name: "Technical group on borders and weapons",
    themes: ["BC", "WPN", "LE", "INFO"],
  },
  { id: "technical-group-rights", name: "Technical group on rights and incitement", themes: ["HR", "INC", "DLG"] },
  { id: "technical-group-law", name: "Technical group on law", themes: ["LEG", "CJ", "ILC", "GOV"] },
  { id: "technical-group-assistance", name: "Technical group on assistance and strategy", themes: ["STRAT"] },
] as const;

/** The Committee's look at the assessments that were sent to the State: a half of the first round, some of the present. */
export function stocktakingsOf(profile: Profile): readonly Stocktaking[] {
  const { state, index } = profile;
  return [FIRST, PRESENT].flatMap((round): Stocktaking[] => {
    const status = statusOf(profile, round);
    if (round === FIRST ? index % 2 === 1 : status !== "commented") return [];
    const recommended = daysAfter(round.adopted, 60);
    return [
      {
        id: `stocktaking-${state.id}-${round.name}`,
        assessment: `${state.id}-${round.name}`,
        recommendedBy: "cted",
        recommended,
        actions: ["ask-for-information", ...(index % 4 === 0 ? (["facilitate-assistance"] as const) : [])],
        ...(index % 8 === 0 ? {} : { concludedBy: "ctc", concluded: daysAfter(recommended, 24) }),
      },
    ];
  });
}

/** The visits to a State, with the host's agreement, the Committee's plan and a human-rights item. */
export function visitsOf({ state, visits }: Profile): readonly Visit[] {
  return visits.map(({ id, kind, from, to, agreed, plan, sections, follows }): Visit => {
    const drafted = daysAfter(to, 30);
    return {
      id,
      kind,
      states: [state.id],
      consent: { status: "granted", on: agreed },
      plan,
      from,
      to,
      ...(sections === undefined ? {} : { focus: sections }),
      ...(follows === undefined ? {} : { follows }),
      agenda: [
        { theme: "CFT", topic: "Freezing and financial supervision" },
        { theme: "HR", topic: "Review and remedies of those affected" },
      ],
      report: {
        draftSent: drafted,
        commentsDue: daysAfter(drafted, 30),
        ...(plan === "visit-plan-2008" ? { adopted: daysAfter(to, 90) } : {}),
      },
      sharing: { visibility: "committee" },
    };
  });
}

const OBSTACLES = ["funds", "infrastructure", "staff", "more-pressing-priorities"] as const;

/** What the present assessment finds missing: the criteria that stand lowest, the first five with a rank. */
export function shortfallsOf({ state, stream }: Profile, { heights }: AnswerSheet): readonly Shortfall[] {
  return lowest(heights, 7).map(
    ([criterion], at): Shortfall => ({
      id: `shortfall-${state.id}-${at + 1}`,
      assessment: `${state.id}-2025`,
      criterion,
      summary: `What ${criterion} looks for is not in place throughout.`,
      benefit: "Putting it in place would make the measures around it easier to use.",
      obstacles: [stream.pick(OBSTACLES)],
      ...(at < 5 ? { rank: at + 1 } : {}),
      sharing: { visibility: at < 5 ? "committee" : "state-only" },
    }),
  );
}

/** The criteria that stand lowest, in the order of the instrument among equals. */
export function lowest(heights: AnswerSheet["heights"], most: number): readonly (readonly [string, number])[] {
  return [...heights].filter(([, height]) => height <= 1).slice(0, most);
}

/** The reports that a State owed the Committee; a late one has not come. */
export function stateReportsOf({ state, index, reportsLate }: Profile): readonly StateReport[] {
  const report = (number: number, due: string, received: string | undefined): StateReport => ({
    id: `report-${state.id}-${number}`,
    state: state.id,
    to: "ctc",
    instrument: "S/RES/1373(2001)",
    number,
    due,
    ...(received === undefined ? {} : { received }),
  });
  return [
    report(4, "2009-06-30", index % 6 === 5 ? undefined : daysAfter("2009-05-04", index % 50)),
    report(6, "2026-03-31", reportsLate ? undefined : daysAfter("2026-02-02", index % 50)),
  ];
}

/** What the visits asked of a State, and what became of it. */
export function recommendationsOf(
  { state, visits, index }: Profile,
  { heights }: AnswerSheet,
): readonly Recommendation[] {
  return visits.flatMap(({ id, to, plan }) => {
    const made = daysAfter(to, 120);
    return lowest(heights, 2).map(([criterion], at): Recommendation => {
      const past = plan === "visit-plan-2008";
      const status = past ? (["closed", "closed-on-progress", "open"] as const)[(index + at) % 3]! : "open";
      return {
        id: `recommendation-${id}-${at + 1}`,
        to: state.id,
        by: "ctc",
        made,
        text: `Put in place what ${criterion} looks for.`,
        criterion,
        visit: id,
        priority: at === 0,
        status,
        ...(status === "open"
          ? {}
          : { closed: monthsAfter(made, 30), rationale: "The State reported steps, and a follow-up confirmed them." }),
        sharing: { visibility: "committee" },
      };
    });
  });
}

const JOINED = [
  "bombings-1997",
  "financing-1999",
  "hostages-1979",
  "hague-1970",
  "montreal-1971",
  "tokyo-1963",
] as const;

/** The treaties that a State joined, some before the resolution and some after. */
export function treatyActionsOf({ state, index }: Profile, known: ReadonlySet<string>): readonly TreatyAction[] {
  return JOINED.filter((treaty, at) => known.has(treaty) && (index + at) % 4 !== 0).map((treaty, at) => ({
    id: `treaty-${state.id}-${treaty}`,
    treaty,
    state: state.id,
    kind: at % 2 === 0 ? "ratified" : "acceded",
    on: `${2001 + ((index + at) % 8)}-0${1 + ((index + at) % 9)}-15`,
  }));
}
