import type { Claim, Figure } from "../entity/claim.ts";
import type { QuantityLexicon } from "../entity/lexicon.ts";
import type { Day } from "../value/calendar.ts";
import { closedAt, formatInterval, type Interval, isEmpty, UNBOUNDED } from "./interval.ts";
import { dayInterval } from "./measure-field.ts";
import {
  conventionOf,
  formatNumber,
  formatQuantity,
  formatShare,
  type QuantityUnit,
  quantityInterval,
} from "./quantity-interval.ts";

/** What a sentence says of a measurement. */
export type Claimed =
  | { readonly kind: "number"; readonly interval: Interval; readonly text: string; readonly convention?: string }
  | { readonly kind: "day"; readonly interval: Interval<Day>; readonly text: string }
  | { readonly kind: "part"; readonly text: string }
  | { readonly kind: "nothing"; readonly text: string; readonly why: string };

/** What a claim says, as an interval under the lexicon. */
export function claimedBy(claim: Claim, figures: readonly Figure[], lexicon: QuantityLexicon): Claimed {
  const { measurement } = claim;
  switch (measurement.measure) {
    case "exists":
      return { kind: "number", interval: { from: closedAt(1), to: UNBOUNDED }, text: "at least one" };
    case "part":
      return { kind: "part", text: "no greater than the whole" };
    case "date":
      return claimedDay(dayInterval(measurement.from, measurement.to));
    case "count":
    case "distinct":
    case "share":
    case "sum":
      return claimedQuantity(claim, unitOf(claim, figures), lexicon);
  }
}

function unitOf({ measurement }: Claim, figures: readonly Figure[]): QuantityUnit {
  const { measure, of } = measurement;
  if (measure === "share") return "share";
  if (measure === "sum") return "amount";
  const figure = of.set === "figure" ? figures.find(({ id }) => id === of.of) : undefined;
  return figure === undefined || figure.unit === "date" ? "count" : figure.unit;
}

function claimedDay(interval: Interval<Day>): Claimed {
  if (interval.from.kind === "unbounded" && interval.to.kind === "unbounded")
    return { kind: "nothing", text: "no day", why: "The claim names no day. A day would decide it." };
  const text = formatInterval(interval, String);
  return isEmpty(interval)
    ? { kind: "nothing", text, why: "The claim ends before it begins. Days in order would decide it." }
    : { kind: "day", interval, text };
}

function claimedQuantity({ says }: Claim, unit: QuantityUnit, lexicon: QuantityLexicon): Claimed {
  const interval = says === undefined ? undefined : quantityInterval(says, unit, lexicon);
  if (says === undefined || interval === undefined)
    return { kind: "nothing", text: "no number", why: "The sentence gives no number. A number would decide it." };
  const convention = conventionOf(says, unit, lexicon);
  const words = formatQuantity(says, unit);
  if (isEmpty(interval))
    return { kind: "nothing", text: words, why: "No number is what the claim says. Ends in order would decide it." };
  if (convention === undefined) return { kind: "number", interval, text: words };
  const print = unit === "share" ? formatShare : formatNumber;
  return { kind: "number", interval, text: `${words}: ${formatInterval(interval, print)}`, convention };
}
