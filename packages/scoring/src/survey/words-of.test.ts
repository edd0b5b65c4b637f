import { describe, expect, test } from "vitest";
import { words } from "../testing/survey-case.ts";
import { wordsOf } from "./words-of.ts";

// none 0 · few up to 0.25 · many below 1 · all 1
describe("wordsOf", () => {
  test.each([
    { n: 0, unknown: 0, N: 8, says: "none" },
    { n: 2, unknown: 0, N: 8, says: "few" },
    { n: 3, unknown: 0, N: 8, says: "many" },
    { n: 7, unknown: 0, N: 8, says: "many" },
    { n: 8, unknown: 0, N: 8, says: "all" },
    { n: 1, unknown: 0, N: 8, says: "one State" },
    { n: 1, unknown: 0, N: 1, says: "one State" },
    { n: 0, unknown: 1, N: 8, says: "none to one State" },
    { n: 1, unknown: 1, N: 8, says: "one State to few" },
    { n: 2, unknown: 1, N: 8, says: "few to many" },
    { n: 3, unknown: 4, N: 8, says: "many" },
    { n: 0, unknown: 8, N: 8, says: "none to all" },
  ])("calls $n of $N with $unknown unknown $says", ({ says, ...counts }) => {
    expect(wordsOf(counts, words)).toBe(says);
  });

  // An invented language that puts the greater end first, and has braces of its own in a word.
  const [none, few, ...rest] = words.classes;
  const other = {
    ...words,
    oneState: "{greatest} una",
    fromTo: "up {greatest}, da {least}",
    classes: [{ ...none!, word: "nihil" }, { ...few!, word: "$& paucae" }, ...rest],
  };
  test.each([
    { n: 0, unknown: 0, says: "nihil" },
    { n: 0, unknown: 1, says: "up {greatest} una, da nihil" },
    { n: 1, unknown: 1, says: "up $& paucae, da {greatest} una" },
  ])("says $says where the lexicon does", ({ says, ...counts }) => {
    expect(wordsOf({ ...counts, N: 8 }, other)).toBe(says);
  });
});
