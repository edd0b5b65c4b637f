import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { scorecardOf } from "../score/scorecard.ts";
import type { Says } from "../testing/answer-of.ts";
import { NODE, schemeOf, scoresFrom, statesFrom, words } from "../testing/survey-case.ts";
import type { ShownCell, Survey } from "./survey.ts";
import { surveyScores } from "./survey-scores.ts";
import { surveyTrend } from "./survey-trend.ts";

const RUNS = { seed: 1, numRuns: 100 };
const levels = ["none", "planned", "partial", "large", "full"] as const;
const says = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Says>(...levels) },
  { weight: 1, arbitrary: fc.constantFrom<Says>("n/a", "no-information", "withheld") },
);
const world = fc.array(fc.tuple(says, says), { minLength: 4, maxLength: 16 });
const reaches = fc.oneof(
  fc.record({
    node: fc.constant("freezing"),
    band: fc.constantFrom("middle", "high"),
    by: fc.constantFrom("range" as const, "value" as const),
  }),
  fc.record({ criterion: fc.constantFrom("a", "b"), atLeast: fc.constantFrom("partial", "full") }),
);

const schemeFor = (ids: readonly string[]) =>
  schemeOf({ odd: ids.filter((_, at) => at % 2 === 1), even: ids.filter((_, at) => at % 2 === 0) });
const shownOf = ({ whole, cells }: Survey) =>
  [whole, ...cells].filter((cell): cell is ShownCell => cell.kind === "shown");

describe("laws of surveys", () => {
  test("INV-26: what does not apply leaves the denominator, what is unknown does not, and both are said", () => {
    fc.assert(
      fc.property(world, reaches, fc.nat(), (given, item, at) => {
        const survey = (pairs: typeof given) => {
          const all = statesFrom(pairs);
          const options = { lexicon: words, reaches: item, minStates: 1 };
          return surveyScores(scoresFrom(all), schemeFor(Object.keys(all)), options).whole;
        };
        const replaced = (by: Says) => survey(given.map((pair, i) => (i === at % given.length ? [by, by] : pair)));
        const [without, unknown] = [replaced("n/a"), replaced("no-information")];
        if (unknown.kind === "shown") {
          expect(unknown.N + unknown.notApplicable).toBe(given.length);
          expect(unknown.unknown).toBeGreaterThan(0);
        }
        if (without.kind === "suppressed" || unknown.kind === "suppressed") return;
        expect(without.N).toBe(unknown.N - 1);
        expect(without.notApplicable).toBe(unknown.notApplicable + 1);
        expect(without.unknown).toBe(unknown.unknown - 1);
      }),
      RUNS,
    );
  });

  test("INV-27: a node without a number is not surveyed by bands, and one that is unofficial is marked", () => {
    fc.assert(
      fc.property(world, fc.boolean(), (given, unofficial) => {
        const all = statesFrom(given);
        const options = { lexicon: words, reaches: { node: "freezing", band: "high" }, minStates: 1 } as const;
        const scheme = schemeFor(Object.keys(all));
        const root = { ...NODE, unofficial };
        expect(surveyScores(scoresFrom(all, { root }), scheme, options).unofficial ?? false).toBe(unofficial);
        const counts = { node: "freezing", aggregate: { use: "none" as const }, criteria: NODE.criteria! };
        expect(() => surveyScores(scoresFrom(all, { root: counts }), scheme, options)).toThrow("no number");
      }),
      { ...RUNS, numRuns: 30 },
    );
  });

  test("INV-29: a survey is of one methodology, and a trend over two versions of it is refused", () => {
    fc.assert(
      fc.property(world, reaches, fc.integer({ min: 2, max: 9 }), (given, item, version) => {
        const all = statesFrom(given);
        const scheme = schemeFor(Object.keys(all));
        const options = { lexicon: words, reaches: item, minStates: 1 };
        const [one, other] = [scoresFrom(all), scoresFrom(all, { method: { version } })];
        expect(surveyScores(other, scheme, options).methodology).toBe(`test@${version}`);
        const trend = surveyTrend(
          [
            { label: "1", scores: one },
            { label: "2", scores: other },
          ],
          scheme,
          options,
        );
        expect(trend).toMatchObject({ kind: "refused", because: "methodology" });
      }),
      { ...RUNS, numRuns: 30 },
    );
  });

  test("INV-35: words match both bounds under the lexicon named, and stand with n, N and the unknowns", () => {
    fc.assert(
      fc.property(world, reaches, (given, item) => {
        const all = statesFrom(given);
        const scores = scoresFrom(all);
        const survey = surveyScores(scores, schemeFor(Object.keys(all)), {
          lexicon: words,
          reaches: item,
          minStates: 1,
        });
        expect(survey.lexicon).toBe("words@1");
        for (const { n, N, unknown, bounds, words: said, reporting } of shownOf(survey)) {
          expect(bounds).toEqual([n / N, (n + unknown) / N]);
          expect(reporting).toMatchObject({ n, of: N - unknown });
          const own = [n, n + unknown].map((count) =>
            count === 1 ? "one State" : count === 0 ? "none" : count === N ? "all" : 4 * count <= N ? "few" : "many",
          );
          expect(said).toBe([...new Set(own)].join(" to "));
        }
      }),
      RUNS,
    );
  });

  test("by value, a State counts as its scorecard says", () => {
    fc.assert(
      fc.property(world, (given) => {
        const all = statesFrom(given);
        const scores = scoresFrom(all);
        const { whole } = surveyScores(scores, schemeFor(Object.keys(all)), {
          lexicon: words,
          reaches: { node: "freezing", band: "high", by: "value" },
          minStates: 1,
        });
        const high = Object.keys(all).filter((id) => {
          const { score } = scorecardOf(scores, id);
          return score.kind === "scored" && score.band?.name === "high";
        });
        if (whole.kind === "shown") expect(whole.n).toBe(high.length);
      }),
      RUNS,
    );
  });
});
