import type { Treaty } from "../entity/treaty.ts";
import type { Day } from "../value/calendar.ts";

/**
 * The treaties that were adopted, or in force, on a day, in the order given.
 *
 * The two are different numbers, and how many a committee counted is a third. "Ratified x of N" needs N as of a date.
 *
 * @example
 * const treaty = { id: "t", number: 1, title: "Convention", short: "C", adopted: "1963-09-14", inForce: "1969-12-04", depositaries: ["ICAO"], field: "civil-aviation" };
 * treatiesAt([treaty], "1965-01-01", "adopted").length; // => 1
 * treatiesAt([treaty], "1965-01-01", "in-force").length; // => 0
 */
export function treatiesAt(treaties: readonly Treaty[], day: Day, standing: "adopted" | "in-force"): readonly Treaty[] {
  return treaties.filter(({ adopted, inForce }) =>
    standing === "adopted" ? adopted <= day : inForce !== undefined && inForce <= day,
  );
}
