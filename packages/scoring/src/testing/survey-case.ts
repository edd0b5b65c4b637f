import type { MethodologyNode, RegionScheme, SurveyLexicon } from "@stocktake/model";
import type { Scores } from "../score/score-dataset.ts";
import { answerOf, type Says } from "./answer-of.ts";
import { scoresOf, type TestCase } from "./case-of.ts";

/** Words with round edges: none 0, few up to a quarter, many up to below all, all. */
export const words: SurveyLexicon = {
  id: "words",
  version: 1,
  title: "Words",
  source: "Invented",
  oneState: "one State",
  fromTo: "{least} to {greatest}",
  classes: [
    { id: "none", word: "none", upTo: 0, including: true },
    { id: "few", word: "few", upTo: 0.25, including: true },
    { id: "many", word: "many", upTo: 1, including: false },
    { id: "all", word: "all", upTo: 1, including: true },
  ],
};

export const BANDS = { low: 0, middle: 0.4, high: 0.75 } as const;

/** A node over two criteria, `a` and `b`. */
export const NODE: MethodologyNode = {
  node: "freezing",
  aggregate: { use: "weighted-mean" },
  missing: "renormalize",
  criteria: { a: 1, b: 1 },
};

/** What is said of each State on `a` and on `b`; of both where one is given, nothing where none is. */
export type SaysByState = Readonly<Record<string, Says | readonly [a: Says, b: Says] | undefined>>;

/** Scores of States from what is said of each. */
export function scoresFrom(says: SaysByState, given: Partial<TestCase> = {}): Scores {
  return scoresOf({
    root: NODE,
    entities: Object.keys(says),
    answers: Object.entries(says).flatMap(([entity, said]) => {
      if (said === undefined) return [];
      const [a, b] = Array.isArray(said) ? (said as readonly [Says, Says]) : ([said, said] as [Says, Says]);
      return [answerOf("a", a, { entity }), answerOf("b", b, { entity })];
    }),
    ...given,
    method: { bands: BANDS, ...given.method },
  });
}

/** A scheme of regions by their members; a name with a slash is within the part before it. */
export function schemeOf(regions: Readonly<Record<string, readonly string[]>>): RegionScheme {
  return {
    id: "invented",
    title: "Invented regions",
    source: "Invented",
    asOf: "2026",
    experimental: true,
    regions: Object.entries(regions).map(([path, members]) => {
      const [within, id] = path.includes("/") ? path.split("/") : [undefined, path];
      return { id: id!, name: id!.toUpperCase(), ...(within === undefined ? {} : { within }), members };
    }),
  };
}

/** `QMA` to the letter given, one for each thing said. */
export function statesFrom(says: readonly SaysByState[string][], first = "A"): SaysByState {
  const from = first.charCodeAt(0);
  return Object.fromEntries(says.map((said, at) => [`QM${String.fromCharCode(from + at)}`, said]));
}
