import { StocktakeError } from "../diagnostic/stocktake-error.ts";
import type { Procedure } from "../entity/procedure.ts";
import { type Day, dayOrThrow, daysAfter, daysBetween, monthsAfter } from "../value/calendar.ts";

/** What there is to work with, and how much there is to do. */
export interface Capacity {
  /** How many cases one round has: States, as a rule. */
  readonly cases: number;
  readonly expertDaysPerMonth: number;
  readonly meetingsPerMonth: number;
  /** The first day of the round, `YYYY-MM-DD`. */
  readonly start: string;
  /** A day by which to say how far the round has come. */
  readonly by?: string;
  /** A time within which the round is to be done: gives what it would take each month. */
  readonly withinMonths?: number;
  /** Another version or procedure to set beside it. */
  readonly against?: Procedure;
}

/** What one round of a procedure takes. */
export interface CyclePlan {
  /** Days of experts and meetings of the Committee for one case. */
  readonly perCase: { readonly expertDays: number; readonly meetings: number };
  readonly total: { readonly expertDays: number; readonly meetings: number };
  /** How many months the round takes; a part of a month counts as a part. */
  readonly months: number;
  readonly endsOn: Day;
  /** What the length hangs on. */
  readonly bottleneck: "expert-days" | "meetings";
  readonly reached?: { readonly by: Day; readonly cases: number; readonly share: number };
  /** What it would take each month to be done in the time given. */
  readonly needed?: { readonly expertDaysPerMonth: number; readonly meetingsPerMonth: number };
  /** What the other procedure would save: positive where it takes less. */
  readonly saves?: { readonly expertDays: number; readonly meetings: number; readonly months: number };
}

/**
 * How long a round of a procedure takes with a given capacity, how far it comes by a day, and what another procedure or
 * a longer time would save (S/2010/569, ¶6).
 *
 * Effort a case = Σ effort of the steps of `round`; months = max(cases · expert-days / expert-days a month, cases ·
 * meetings / meetings a month). Cases are taken one after the other at an even pace.
 *
 * @throws {StocktakeError} `NOT_AN_OPTION` for a capacity that is no positive number, or a procedure without effort;
 * `NOT_A_DATE` for a day that is none.
 *
 * @example
 * const plan = planCycle(stocktaking2009, { cases: 192, expertDaysPerMonth: 300, meetingsPerMonth: 2, start: "2009-06-01" });
 */
export function planCycle(procedure: Procedure, capacity: Capacity): CyclePlan {
  const { cases, expertDaysPerMonth, meetingsPerMonth, withinMonths, by, against } = capacity;
  requirePositive({
    cases,
    expertDaysPerMonth,
    meetingsPerMonth,
    ...(withinMonths === undefined ? {} : { withinMonths }),
  });
  const start = dayOrThrow(capacity.start);
  const { perCase, total, months, bottleneck } = lengthOf(procedure, capacity);
  const endsOn = dayAfterMonths(start, months);
  const other = against === undefined ? undefined : lengthOf(against, capacity);
  return {
    perCase,
    total,
    months,
    endsOn,
    bottleneck,
    ...(by === undefined ? {} : { reached: reachedBy(start, endsOn, dayOrThrow(by), cases) }),
    ...(withinMonths === undefined
      ? {}
      : {
          needed: {
            expertDaysPerMonth: total.expertDays / withinMonths,
            meetingsPerMonth: total.meetings / withinMonths,
          },
        }),
    ...(other === undefined
      ? {}
      : {
          saves: {
            expertDays: total.expertDays - other.total.expertDays,
            meetings: total.meetings - other.total.meetings,
            months: months - other.months,
          },
        }),
  };
}

function lengthOf(procedure: Procedure, { cases, expertDaysPerMonth, meetingsPerMonth }: Capacity) {
  const perCase = effortOf(procedure);
  const total = { expertDays: perCase.expertDays * cases, meetings: perCase.meetings * cases };
  const forExperts = total.expertDays / expertDaysPerMonth;
  const forMeetings = total.meetings / meetingsPerMonth;
  const bottleneck: CyclePlan["bottleneck"] = forMeetings > forExperts ? "meetings" : "expert-days";
  return { perCase, total, months: Math.max(forExperts, forMeetings), bottleneck };
}

function effortOf({ id, version, round, transitions }: Procedure) {
  const efforts = round.flatMap((step) => transitions.find((each) => each.id === step)?.effort ?? []);
  if (efforts.length === 0)
    throw new StocktakeError(
      "NOT_AN_OPTION",
      `The procedure ${id}@${version} says of no step of a round what it costs.`,
    );
  return {
    expertDays: efforts.reduce((sum, { expertDays }) => sum + expertDays, 0),
    meetings: efforts.reduce((sum, { meetings }) => sum + meetings, 0),
  };
}

/** Whole months by the calendar, the rest as its share of 30 days, rounded up. */
function dayAfterMonths(start: Day, months: number): Day {
  const whole = Math.floor(months);
  return daysAfter(monthsAfter(start, whole), Math.ceil((months - whole) * 30));
}

function reachedBy(start: Day, endsOn: Day, by: Day, cases: number) {
  const all = Math.max(1, daysBetween(start, endsOn));
  const passed = Math.min(all, Math.max(0, daysBetween(start, by)));
  const reached = Math.floor((cases * passed) / all);
  return { by, cases: reached, share: reached / cases };
}

function requirePositive(numbers: Readonly<Record<string, number>>): void {
  for (const [name, number] of Object.entries(numbers))
    if (!(number > 0 && Number.isFinite(number)))
      throw new StocktakeError("NOT_AN_OPTION", `The option ${name} is a number above zero, not ${number}.`);
}
