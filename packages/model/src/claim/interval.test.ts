import { describe, expect, test } from "vitest";
import {
  closedAt,
  divideInterval,
  formatInterval,
  type Interval,
  intersect,
  isApart,
  isBelow,
  isEmpty,
  isNeverAbove,
  isPoint,
  isWithin,
  openAt,
  pointAt,
  UNBOUNDED,
} from "./interval.ts";

/** Written as in a textbook: `[1, 2)`, `(0, ∞)`. */
const i = (text: string): Interval => {
  const [from = "", to = ""] = text.slice(1, -1).split(", ");
  return {
    from: from === "-∞" ? UNBOUNDED : text.startsWith("[") ? closedAt(Number(from)) : openAt(Number(from)),
    to: to === "∞" ? UNBOUNDED : text.endsWith("]") ? closedAt(Number(to)) : openAt(Number(to)),
  };
};

describe("intervals", () => {
  test.each([
    ["[1, 2]", "[1, 2]", true],
    ["(1, 2)", "[1, 2]", true],
    ["[1, 2]", "(1, 2]", false],
    ["[1, 2]", "[1, 2)", false],
    ["(1, 2)", "(1, 2)", true],
    ["[1, 2]", "[0, ∞)", true],
    ["[1, ∞)", "[0, 9]", false],
    ["[1, ∞)", "[1, ∞)", true],
    ["(-∞, 2]", "[0, 9]", false],
    ["(-∞, 2]", "(-∞, 2]", true],
    ["[3, 4]", "[1, 2]", false],
  ])("%s within %s: %s", (inner, outer, within) => {
    expect(isWithin(i(inner), i(outer))).toBe(within);
  });

  test.each([
    ["[1, 2]", "[2, 3]", false],
    ["[1, 2)", "[2, 3]", true],
    ["[1, 2]", "(2, 3]", true],
    ["[1, 2]", "[3, 4]", true],
    ["[3, 4]", "[1, 2]", true],
    ["[0, ∞)", "[5, 6]", false],
    ["(5, ∞)", "[1, 5]", true],
    ["(-∞, ∞)", "[1, 5]", false],
  ])("%s apart from %s: %s", (a, b, apart) => {
    expect(isApart(i(a), i(b))).toBe(apart);
    expect(isApart(i(b), i(a))).toBe(apart);
  });

  test.each([
    ["[1, 2]", "[2, 3]", { neverAbove: true, below: false }],
    ["[1, 2)", "[2, 3]", { neverAbove: true, below: true }],
    ["[1, 2]", "(2, 3]", { neverAbove: true, below: true }],
    ["[1, 3]", "[2, 4]", { neverAbove: false, below: false }],
    ["[1, ∞)", "[2, 4]", { neverAbove: false, below: false }],
    ["[1, 2]", "(-∞, 4]", { neverAbove: false, below: false }],
  ])("%s before %s: %o", (a, b, { neverAbove, below }) => {
    expect(isNeverAbove(i(a), i(b))).toBe(neverAbove);
    expect(isBelow(i(a), i(b))).toBe(below);
  });

  test.each([
    ["[1, 1]", false, true],
    ["[1, 1)", true, false],
    ["(1, 1]", true, false],
    ["[2, 1]", true, false],
    ["[1, 2]", false, false],
    ["(-∞, ∞)", false, false],
  ])("%s empty: %s, one value: %s", (text, empty, point) => {
    expect(isEmpty(i(text))).toBe(empty);
    expect(isPoint(i(text))).toBe(point);
  });

  test.each([
    ["[1, 4]", "[2, 5]", "[2, 4]"],
    ["[1, 4]", "(1, 4)", "(1, 4)"],
    ["[0, ∞)", "[0, 1]", "[0, 1]"],
    ["(-∞, 3)", "(-∞, 3]", "(-∞, 3)"],
  ])("%s and %s have %s in common", (a, b, both) => {
    expect(intersect(i(a), i(b))).toEqual(i(both));
    expect(intersect(i(b), i(a))).toEqual(i(both));
  });

  test.each([
    ["[59, 59]", "[192, 192]", { from: closedAt(59 / 192), to: closedAt(59 / 192) }],
    ["[10, 20]", "[40, 50]", { from: closedAt(10 / 50), to: closedAt(20 / 40) }],
    ["(10, 20)", "[40, 50]", { from: openAt(10 / 50), to: openAt(20 / 40) }],
    ["[10, 20]", "(40, 50)", { from: openAt(10 / 50), to: openAt(20 / 40) }],
    ["[0, ∞)", "[192, 192]", { from: closedAt(0), to: UNBOUNDED }],
    ["[3, 5]", "[5, ∞)", { from: openAt(0), to: closedAt(5 / 5) }],
    ["[0, 5]", "[5, ∞)", { from: closedAt(0), to: closedAt(5 / 5) }],
    ["[3, 5]", "[0, 5]", { from: closedAt(3 / 5), to: UNBOUNDED }],
  ])("%s over %s", (a, b, quotient) => {
    expect(divideInterval(i(a), i(b))).toEqual(quotient);
  });

  test.each([
    ["[5, 5]", "5"],
    ["[1, 2]", "from 1 to 2"],
    ["(1, 2)", "above 1 to below 2"],
    ["[1, ∞)", "1 or more"],
    ["(1, ∞)", "above 1"],
    ["(-∞, 2]", "up to 2"],
    ["(-∞, 2)", "below 2"],
    ["(-∞, ∞)", "anything"],
  ])("%s reads: %s", (text, words) => {
    expect(formatInterval(i(text), String)).toBe(words);
  });

  test("hold days as well as numbers", () => {
    const june = { from: closedAt("2009-06-01"), to: closedAt("2009-06-30") };
    expect(isWithin(june, { from: UNBOUNDED, to: closedAt("2009-06-30") })).toBe(true);
    expect(isApart(june, pointAt("2009-07-01"))).toBe(true);
  });
});
