/** One end of an interval: its value belongs to it (`closed`), does not (`open`), or there is no such end. */
export type End<T> =
  | { readonly kind: "closed"; readonly at: T }
  | { readonly kind: "open"; readonly at: T }
  | { readonly kind: "unbounded" };

/** Everything from one end to the other; numbers, or texts that sort as they read, such as days. */
export interface Interval<T extends number | string = number> {
  readonly from: End<T>;
  readonly to: End<T>;
}

export const UNBOUNDED = { kind: "unbounded" } as const;

export function closedAt<T>(at: T): End<T> {
  return { kind: "closed", at };
}

export function openAt<T>(at: T): End<T> {
  return { kind: "open", at };
}

/** The interval that holds one value only. */
export function pointAt<T extends number | string>(at: T): Interval<T> {
  return { from: closedAt(at), to: closedAt(at) };
}

/** Whether no value lies in it: the ends are the wrong way round, or meet without both belonging to it. */
export function isEmpty<T extends number | string>({ from, to }: Interval<T>): boolean {
  return endsBefore(to, from);
}

/** Whether it holds exactly one value. */
export function isPoint<T extends number | string>({ from, to }: Interval<T>): boolean {
  return from.kind === "closed" && to.kind === "closed" && from.at === to.at;
}

/** Whether every value of `inner` is a value of `outer`. */
export function isWithin<T extends number | string>(inner: Interval<T>, outer: Interval<T>): boolean {
  return reaches(inner.from, outer.from, (a, b) => a > b) && reaches(inner.to, outer.to, (a, b) => a < b);
}

/** Whether every value of `a` is less than every value of `b`. */
export function isBelow<T extends number | string>(a: Interval<T>, b: Interval<T>): boolean {
  return endsBefore(a.to, b.from);
}

/** Whether the two have no value in common. */
export function isApart<T extends number | string>(a: Interval<T>, b: Interval<T>): boolean {
  return isBelow(a, b) || isBelow(b, a);
}

/** Whether no value of `a` is greater than any value of `b`; both may touch. */
export function isNeverAbove<T extends number | string>(a: Interval<T>, b: Interval<T>): boolean {
  return a.to.kind !== "unbounded" && b.from.kind !== "unbounded" && a.to.at <= b.from.at;
}

/** What the two have in common; it may be empty. */
export function intersect<T extends number | string>(a: Interval<T>, b: Interval<T>): Interval<T> {
  return {
    from: reaches(a.from, b.from, (x, y) => x > y) ? a.from : b.from,
    to: reaches(a.to, b.to, (x, y) => x < y) ? a.to : b.to,
  };
}

/**
 * Every quotient of a value of `a` and a value of `b`, for values that are not negative.
 *
 * The greatest quotient has no bound when `b` may come down to zero.
 */
export function divideInterval(a: Interval, b: Interval): Interval {
  const least: End<number> =
    a.from.kind === "unbounded" ? UNBOUNDED : b.to.kind === "unbounded" ? overNoBound(a.from) : quotient(a.from, b.to);
  const greatest: End<number> =
    a.to.kind === "unbounded" || b.from.kind === "unbounded" || b.from.at <= 0 ? UNBOUNDED : quotient(a.to, b.from);
  return { from: least, to: greatest };
}

type Bounded = Exclude<End<number>, { kind: "unbounded" }>;

function quotient(a: Bounded, b: Bounded): End<number> {
  if (a.at === 0) return a;
  if (b.at === 0) return UNBOUNDED;
  const at = a.at / b.at;
  return a.kind === "closed" && b.kind === "closed" ? closedAt(at) : openAt(at);
}

function overNoBound(a: Bounded): End<number> {
  return a.at === 0 ? a : openAt(0);
}

function endsBefore<T extends number | string>(to: End<T>, from: End<T>): boolean {
  if (to.kind === "unbounded" || from.kind === "unbounded") return false;
  return to.at < from.at || (to.at === from.at && (to.kind === "open" || from.kind === "open"));
}

/** Whether an end of an inner interval keeps to the same end of an outer one. */
function reaches<T>(inner: End<T>, outer: End<T>, isFurtherIn: (a: T, b: T) => boolean): boolean {
  if (outer.kind === "unbounded") return true;
  if (inner.kind === "unbounded") return false;
  return (
    isFurtherIn(inner.at, outer.at) || (inner.at === outer.at && (outer.kind === "closed" || inner.kind === "open"))
  );
}

/** Prints an interval in words: `from 10.8 to below 12`, `above 25 %`, `up to 5`. */
export function formatInterval<T extends number | string>(interval: Interval<T>, print: (value: T) => string): string {
  const { from, to } = interval;
  if (isPoint(interval) && from.kind !== "unbounded") return print(from.at);
  if (from.kind === "unbounded") {
    if (to.kind === "unbounded") return "anything";
    return to.kind === "open" ? `below ${print(to.at)}` : `up to ${print(to.at)}`;
  }
  if (to.kind === "unbounded") return from.kind === "open" ? `above ${print(from.at)}` : `${print(from.at)} or more`;
  return `${from.kind === "open" ? "above" : "from"} ${print(from.at)} to ${to.kind === "open" ? "below " : ""}${print(to.at)}`;
}
