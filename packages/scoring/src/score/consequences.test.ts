import type { Condition } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { answerOf, type Says } from "../testing/answer-of.ts";
import { findingsOf, scoresOf, type TestCase } from "../testing/case-of.ts";
import { consequencesOf } from "./consequences.ts";

const IDS = ["a", "b", "c", "d"] as const;
const low = ["none", "planned"];
const count = (atLeast: number, criteria: readonly string[] = IDS, levels = low): Condition => ({
  use: "count",
  criteria,
  levels,
  atLeast,
});
const caseOf = (when: Condition, answers: TestCase["answers"] = {}, method: TestCase["method"] = {}): TestCase => ({
  root: { node: "all", aggregate: { use: "none" }, criteria: Object.fromEntries(IDS.map((id) => [id, 1])) },
  method: { ...method, consequences: [{ id: "rule", title: "Rule", source: "Invented.", when }] },
  answers,
});
const outcome = (when: Condition, answers: TestCase["answers"]) =>
  consequencesOf(scoresOf(caseOf(when, answers)), "QMA")[0]!;
const given = (a: Says, b: Says, c: Says, d?: Says) => ({ a, b, c, ...(d === undefined ? {} : { d }) });

describe("consequencesOf", () => {
  // Two of four stand low; the fourth is known, unknown, or does not apply.
  test.each([
    {
      name: "enough for certain",
      answers: given("none", "planned", "full", "full"),
      atLeast: 2,
      answer: "holds",
      least: 2,
      greatest: 2,
    },
    {
      name: "one short, one unknown",
      answers: given("none", "planned", "full"),
      atLeast: 3,
      answer: "undecided",
      least: 2,
      greatest: 3,
    },
    {
      name: "one short, nothing unknown",
      answers: given("none", "planned", "full", "full"),
      atLeast: 3,
      answer: "does-not-hold",
      least: 2,
      greatest: 2,
    },
    {
      name: "two short, one unknown",
      answers: given("none", "planned", "full"),
      atLeast: 4,
      answer: "does-not-hold",
      least: 2,
      greatest: 3,
    },
    {
      name: "what does not apply counts nowhere",
      answers: given("none", "planned", "full", "n/a"),
      atLeast: 3,
      answer: "does-not-hold",
      least: 2,
      greatest: 2,
    },
    {
      name: "withheld is not known either",
      answers: given("none", "planned", "full", "withheld"),
      atLeast: 3,
      answer: "undecided",
      least: 2,
      greatest: 3,
    },
  ])("$name: at least $atLeast $answer", ({ answers, atLeast, answer, least, greatest }) => {
    expect(outcome(count(atLeast), answers)).toMatchObject({ id: "rule", answer, when: { least, greatest, of: 4 } });
  });

  test("names the criteria behind a count", () => {
    expect(outcome(count(3), given("none", "full", "n/a")).when).toEqual({
      use: "count",
      levels: low,
      atLeast: 3,
      answer: "does-not-hold",
      counted: ["a"],
      open: ["d"],
      notApplicable: ["c"],
      least: 1,
      greatest: 2,
      of: 4,
    });
  });

  test("takes a dispute for what its ratings leave open", () => {
    const dispute = (one: string, other: string) => [
      answerOf("a", one, { rater: "r1" }),
      answerOf("a", other, { rater: "r2" }),
      ...["b", "c", "d"].map((id) => answerOf(id, "full")),
    ];
    expect(outcome(count(1), dispute("none", "planned")).answer).toBe("holds");
    expect(outcome(count(1), dispute("planned", "large")).answer).toBe("undecided");
    expect(outcome(count(1), dispute("partial", "full")).answer).toBe("does-not-hold");
  });

  // Three values: an `any` with one that holds holds, whatever the others; an `all` with one that does not, does not.
  const holds = count(1, ["a"]); // a is none
  const not = count(1, ["b"]); // b is full
  const open = count(1, ["d"]); // d is unknown
  test.each([
    ["any", [holds, open], "holds"],
    ["any", [not, open], "undecided"],
    ["any", [not, not], "does-not-hold"],
    ["all", [holds, open], "undecided"],
    ["all", [not, open], "does-not-hold"],
    ["all", [holds, holds], "holds"],
  ] as const)("joins by %s of %#: %s", (use, of, answer) => {
    expect(outcome({ use, of }, given("none", "full", "full")).answer).toBe(answer);
  });

  test("looks at criteria that no node of the tree names", () => {
    const alone: TestCase = {
      root: { node: "some", aggregate: { use: "none" }, criteria: { a: 1 } },
      criteria: { z: {} },
      method: { consequences: [{ id: "rule", title: "Rule", source: "Invented.", when: count(1, ["z"]) }] },
      answers: { z: "none" },
    };
    expect(consequencesOf(scoresOf(alone), "QMA")[0]).toMatchObject({ answer: "holds" });
  });
});

describe("a consequence rule is refused or remarked on", () => {
  test.each([
    ["an unknown criterion", count(1, ["x"]), "methodology/unknown-criterion"],
    ["a level that the scale lacks", count(1, IDS, ["nome"]), "methodology/consequence-level"],
    ["nothing to join", { use: "any", of: [] } as Condition, "methodology/consequence-empty"],
    ["a count out of reach", count(5), "methodology/consequence-out-of-reach"],
  ])("%s", (_, when, code) => {
    const known: TestCase = caseOf(when);
    const instrument = { id: "test", edition: "1", title: "Test", source: "none" };
    expect(findingsOf(known, { ...instrumentWith(IDS), ...instrument }).map((found) => found.code)).toEqual([code]);
  });

  test("two of one id", () => {
    const rule = { id: "rule", title: "Rule", source: "Invented.", when: count(1) };
    const twice = { ...caseOf(count(1)), method: { consequences: [rule, rule] } };
    expect(findingsOf(twice).map(({ code }) => code)).toEqual(["methodology/consequence-repeated"]);
  });
});

function instrumentWith(ids: readonly string[]) {
  return {
    scales: [
      {
        id: "ladder",
        title: "Ladder",
        levels: ["none", "planned", "partial", "large", "full"].map((id) => ({ id, title: id, anchor: `At ${id}.` })),
      },
    ],
    criteria: ids.map((id) => ({
      id,
      title: id,
      force: "binding" as const,
      response: { kind: "level" as const, scale: "ladder" },
    })),
  };
}
