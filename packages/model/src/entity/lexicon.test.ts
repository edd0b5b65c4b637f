import { describe, expect, test } from "vitest";
import { SurveyLexicon } from "./lexicon.ts";

const lexiconOf = (...classes: [word: string, upTo: number, including: boolean][]) => ({
  id: "words",
  version: 1,
  title: "Words",
  source: "Invented",
  oneState: "one State",
  fromTo: "{least} to {greatest}",
  classes: classes.map(([word, upTo, including]) => ({ id: word, word, upTo, including })),
});

describe("SurveyLexicon", () => {
  test.each([
    { name: "one word for all", classes: lexiconOf(["any", 1, true]), fits: true },
    { name: "all on its own", classes: lexiconOf(["none", 0, true], ["some", 1, false], ["all", 1, true]), fits: true },
    { name: "no class", classes: lexiconOf(), fits: false },
    { name: "nothing for all", classes: lexiconOf(["none", 0, true], ["some", 1, false]), fits: false },
    { name: "a gap at the top", classes: lexiconOf(["none", 0, true], ["some", 0.9, true]), fits: false },
    { name: "a class of no share", classes: lexiconOf(["none", 0, false], ["all", 1, true]), fits: false },
    { name: "a fall", classes: lexiconOf(["some", 0.5, true], ["few", 0.1, true], ["all", 1, true]), fits: false },
    {
      name: "one share twice",
      classes: lexiconOf(["few", 0.5, true], ["some", 0.5, true], ["all", 1, true]),
      fits: false,
    },
  ])("with $name: $fits", ({ classes, fits }) => {
    expect(SurveyLexicon.safeParse(classes).success).toBe(fits);
  });

  test.each([
    { fromTo: "{least} to {greatest}", fits: true },
    { fromTo: "up to {greatest}, from {least}", fits: true },
    { fromTo: "to {greatest}", fits: false },
    { fromTo: "{least} to {least} to {greatest}", fits: false },
    { fromTo: "{least} to {greatest} of {all}", fits: false },
    { fromTo: "", fits: false },
  ])("joins two words by $fromTo: $fits", ({ fromTo, fits }) => {
    expect(SurveyLexicon.safeParse({ ...lexiconOf(["any", 1, true]), fromTo }).success).toBe(fits);
  });
});
