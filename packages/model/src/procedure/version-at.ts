import type { Procedure } from "../entity/procedure.ts";
import { type Day, earliestDay, latestDay } from "../value/calendar.ts";

/**
 * The version of a procedure under which a step is taken on a day: the newest in force that knows where the case
 * stands. A case at a place that the newest version lacks stays under the version that has it.
 *
 * `undefined` when no version that is in force on the day knows the place.
 */
export function versionAt(versions: readonly Procedure[], day: Day, state?: string): Procedure | undefined {
  return versions
    .filter((version) => version.status !== "proposed" && isInForce(version, day))
    .filter(({ states }) => state === undefined || states.some(({ id }) => id === state))
    .sort((a, b) => compare(a.validFrom, b.validFrom))
    .at(-1);
}

/** A version that begins or ends at a time known to the month counts from the last day it may have begun on. */
function isInForce({ validFrom, validTo }: Procedure, day: Day): boolean {
  return (
    (validFrom === undefined || latestDay(validFrom) <= day) && (validTo === undefined || day <= latestDay(validTo))
  );
}

function compare(a: string | undefined, b: string | undefined): number {
  const [first, second] = [a, b].map((date) => (date === undefined ? "" : earliestDay(date)));
  return first! < second! ? -1 : first! > second! ? 1 : 0;
}
