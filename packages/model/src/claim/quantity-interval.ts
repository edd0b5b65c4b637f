import type { QuantityLexicon } from "../entity/lexicon.ts";
import type { Quantity } from "../value/quantity.ts";
import { closedAt, type End, type Interval, openAt, pointAt, UNBOUNDED } from "./interval.ts";

/** What a quantity is a quantity of. An `amount` may be negative; a share lies between zero and one. */
export type QuantityUnit = "count" | "share" | "years" | "months" | "amount";

/**
 * Every value a stated quantity allows, under a lexicon. `undefined` when the text gives no number.
 *
 * "about n" is n give or take the lexicon's share of n, for a count and for a share at least the lexicon's least step;
 * "nearly n" starts at the lexicon's share of n and ends below n. An end that the text leaves open is zero or one where
 * the unit has such an end.
 */
export function quantityInterval(
  quantity: Quantity,
  unit: QuantityUnit,
  lexicon: QuantityLexicon,
): Interval | undefined {
  const floor: End<number> = unit === "amount" ? UNBOUNDED : closedAt(0);
  const ceiling: End<number> = unit === "share" ? closedAt(1) : UNBOUNDED;
  switch (quantity.kind) {
    case "exact":
      return pointAt(quantity.value);
    case "about": {
      const reach = reachOfAbout(quantity.value, unit, lexicon);
      const least = tidy(quantity.value - reach);
      const greatest = tidy(quantity.value + reach);
      return {
        from: unit === "amount" || least > 0 ? closedAt(least) : floor,
        to: unit === "share" && greatest > 1 ? ceiling : closedAt(greatest),
      };
    }
    case "at-least":
      return { from: closedAt(quantity.value), to: ceiling };
    case "more-than":
      return { from: openAt(quantity.value), to: ceiling };
    case "at-most":
      return { from: floor, to: closedAt(quantity.value) };
    case "nearly":
      return { from: closedAt(tidy(quantity.value * lexicon.nearlyFrom)), to: openAt(quantity.value) };
    case "range":
      return { from: closedAt(quantity.from), to: closedAt(quantity.to) };
    case "unknown":
      return undefined;
  }
}

/** The sentence to print beside a verdict when a quantity was read by a convention of the lexicon. */
export function conventionOf(quantity: Quantity, unit: QuantityUnit, lexicon: QuantityLexicon): string | undefined {
  const from = `(${lexicon.id}@${lexicon.version})`;
  if (quantity.kind === "nearly")
    return `"nearly n" is read as from ${formatNumber(lexicon.nearlyFrom)} n to below n ${from}`;
  if (quantity.kind !== "about") return undefined;
  const share = `"about n" is read as n ± ${formatShare(lexicon.aboutShare)}`;
  if (unit === "count") return `${share}, at least ± ${formatNumber(lexicon.aboutCount)} ${from}`;
  if (unit === "share")
    return `${share}, at least ± ${formatNumber(lexicon.aboutPoints * 100)} percentage points ${from}`;
  return `${share} ${from}`;
}

/**
 * Prints a quantity the way the text states it.
 *
 * @example
 * formatQuantity({ kind: "more-than", value: 0.25 }, "share"); // => "more than 25 %"
 * formatQuantity({ kind: "range", from: 8, to: 9 }, "count"); // => "8 to 9"
 */
export function formatQuantity(quantity: Quantity, unit: QuantityUnit): string {
  const print = unit === "share" ? formatShare : formatNumber;
  switch (quantity.kind) {
    case "exact":
      return print(quantity.value);
    case "range":
      return `${print(quantity.from)} to ${print(quantity.to)}`;
    case "unknown":
      return "a number not given";
    case "about":
    case "nearly":
    case "at-least":
    case "at-most":
    case "more-than":
      return `${quantity.kind.replace("-", " ")} ${print(quantity.value)}`;
  }
}

/** A number for reading, without the noise of binary fractions. */
export function formatNumber(value: number): string {
  return String(Number.isInteger(value) ? value : tidy(value));
}

/** A fraction of one as per cent, with at most one decimal. */
export function formatShare(value: number): string {
  return `${Number((value * 100).toFixed(1))} %`;
}

function reachOfAbout(value: number, unit: QuantityUnit, lexicon: QuantityLexicon): number {
  const reach = Math.abs(value) * lexicon.aboutShare;
  if (unit === "count") return Math.max(reach, lexicon.aboutCount);
  if (unit === "share") return Math.max(reach, lexicon.aboutPoints);
  return reach;
}

/** Takes the noise of binary fractions off an end, so that 0.05 × 140 reaches to 147 and not past it. */
function tidy(value: number): number {
  return Number(value.toPrecision(12));
}
