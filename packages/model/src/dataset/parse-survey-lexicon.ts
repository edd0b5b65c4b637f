import { copyDeep } from "../define/copy.ts";
import { freezeDeep } from "../define/freeze.ts";
import type { Diagnostic, Result } from "../diagnostic/diagnostic.ts";
import { defineFinding } from "../diagnostic/finding.ts";
import { SurveyLexicon } from "../entity/lexicon.ts";
import { parseInput } from "./parse-input.ts";

const classDoubled = /* @__PURE__ */ defineFinding({
  code: "dataset/class-doubled",
  severity: "error",
  message: "The class `{id}` stands twice in the lexicon.",
  hint: "Give each class an id of its own; translations are kept by it.",
});

/**
 * Reads the words of a survey from plain data of unknown origin.
 *
 * Beyond its fields it looks for doubled ids and for shares without a class. All faults are reported at once; it never
 * throws. The value is frozen.
 *
 * @example
 * const classes = [{ id: "some", word: "some", upTo: 1, including: true }];
 * const lexicon = { id: "w", version: 1, title: "W", source: "-", oneState: "one", fromTo: "{least} to {greatest}", classes };
 * parseSurveyLexicon(lexicon).ok; // => true
 * parseSurveyLexicon({ ...lexicon, fromTo: "to {greatest}" }).diagnostics.map(({ code, path }) => [code, path]); // => [["dataset/pattern", ["fromTo"]]]
 */
export function parseSurveyLexicon(input: unknown): Result<SurveyLexicon> {
  const parsed = parseInput("dataset", SurveyLexicon, input, ({ classes }) => doubledClasses(classes));
  return parsed.ok ? { ...parsed, value: freezeDeep(copyDeep(parsed.value)) } : parsed;
}

function doubledClasses(classes: SurveyLexicon["classes"]): readonly Diagnostic[] {
  return classes.flatMap(({ id }, i) =>
    classes.findIndex((each) => each.id === id) < i ? [classDoubled({ id }, ["classes", i, "id"])] : [],
  );
}
