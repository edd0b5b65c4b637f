import type { Period, State } from "../entity/place.ts";
import { type Day, earliestDay, latestDay } from "../value/calendar.ts";

/**
 * The States that were certainly Members of the United Nations on a day, in the order given.
 *
 * A membership known only to the month or the year counts from the last day it may have begun on, up to the first day
 * it may have ended on. Its last day is inside.
 *
 * @example
 * memberStatesAt([{ id: "QMA", iso2: "QM", m49: "900", kind: "member-state", names: [{ name: "Amarta" }], membership: [{ from: "1945" }] }], "1945-12-30").length; // => 0
 * memberStatesAt([{ id: "QMA", iso2: "QM", m49: "900", kind: "member-state", names: [{ name: "Amarta" }], membership: [{ from: "1945" }] }], "1945-12-31").length; // => 1
 */
export function memberStatesAt(states: readonly State[], day: Day): readonly State[] {
  return states.filter((state) => state.membership.some((period) => certainlyHolds(period, day)));
}

function certainlyHolds({ from, to }: Period, day: Day): boolean {
  return (from === undefined || latestDay(from) <= day) && (to === undefined || day <= earliestDay(to));
}
