import { readFileSync } from "node:fs";
import { fatf, fatfFollowUp2013 } from "@stocktake/catalog";
import { type Answer, type Condition, orThrow, parseDataset } from "@stocktake/model";
import {
  type AnsweredCondition,
  type Counts,
  compileMethodology,
  consequencesOf,
  scorecardOf,
  scoreDataset,
} from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { VectorFile } from "../conformance/vector-file.ts";
import { comesTo, EXAMPLE, found, pageOn, ratingOf } from "./methodology-page.ts";
import { type HandRow, rowsUnder, sectionOf } from "./worked-page.ts";

const page = pageOn("fatf-follow-up-2013-1");
const rules = fatfFollowUp2013.consequences ?? [];
const [enhanced, referral] = rules.map(({ when }) => (when.use === "any" ? when.of : []));

// The 51 ratings of either State stand in the vectors; the page says what they come to.
const vectors: unknown = JSON.parse(
  readFileSync(new URL("../../../../vectors/fatf-follow-up.json", import.meta.url), "utf8"),
);
const dataset = orThrow(parseDataset(VectorFile.parse(vectors).given?.dataset));

/** The counts of a State and what follows from them, on the day that the vectors give to what the page says. */
function stateOf(entity: string, asOf: string, instead: readonly Answer[] = []) {
  const answers = dataset.answers.filter(
    (answer) => !instead.some(({ criterion }) => answer.entity === entity && answer.criterion === criterion),
  );
  const plan = orThrow(compileMethodology(fatfFollowUp2013, fatf));
  const scores = scoreDataset(plan, { answers: [...answers, ...instead] }, { asOf });
  const countsAt = (node: string): Counts => {
    const { score } = scorecardOf(scores, entity, node);
    if (score.kind !== "counted") throw new Error(`${node} is ${score.kind}.`);
    return score.counts;
  };
  return { countsAt, consequences: consequencesOf(scores, entity) };
}

type Counted<Of> = Extract<Of, { use: "count" }>;

/** The counts of one line of a rule: one, or the two that are joined by "and". */
const countsOf = (line: Condition | undefined): Counted<Condition>[] =>
  line === undefined ? [] : line.use === "count" ? [line] : line.of.flatMap(countsOf);
const answeredIn = (line: AnsweredCondition): Counted<AnsweredCondition>[] =>
  line.use === "count" ? [line] : line.of.flatMap(answeredIn);

function criteriaInWords(criteria: readonly string[]): string {
  if (criteria[0]?.startsWith("IO.") === true) return `the ${criteria.length} outcomes`;
  return criteria.length > 6 ? `${criteria[0]} to ${criteria.at(-1)}` : criteria.join(", ");
}

/** A line of a rule in the words of the page. */
const inWords = (line: Condition) =>
  countsOf(line)
    .map(({ levels, atLeast, criteria }, i) => {
      const asked = `${levels.join(" or ")} on at least ${atLeast}`;
      return i === 0 ? `${asked} of ${criteriaInWords(criteria)}` : asked;
    })
    .join(", and ");

/** The thresholds of a rule, as the table of choices gives them. */
const thresholds = (lines: readonly Condition[] = []) =>
  lines
    .map((line) => {
      const [{ atLeast, criteria } = { atLeast: 0, criteria: [] }, more] = countsOf(line);
      if (more !== undefined) return `${atLeast} with ${more.atLeast}`;
      return criteria.length > 6 ? atLeast : `${atLeast} of ${criteria.length}`;
    })
    .join(", ");

describe("the rules on docs/methods/fatf-follow-up-2013-1.md", () => {
  test.each(rules.map(({ id, when }) => ({ id, lines: when.use === "any" ? when.of : [] })))(
    "are those of $id",
    ({ id, lines }) => {
      const [, written = ""] = sectionOf(page, "The rules").split(`(\`${id}\`)\n\n`);
      const [list = ""] = written.split("\n\n");
      expect([...list.matchAll(/^\d\. (.*?)(?:; or|\.)$/gm)].map(([, line]) => line)).toEqual(lines.map(inWords));
    },
  );

  test("have the thresholds of the table of choices", () => {
    expect(page).toContain(`| thresholds of enhanced follow-up: ${thresholds(enhanced)} |`);
    expect(page).toContain(`| thresholds of referral: ${thresholds(referral)} |`);
    const fiveOf = countsOf(enhanced?.[1])[0]?.criteria ?? [];
    const sixOf = countsOf(referral?.[1])[0]?.criteria ?? [];
    expect(sixOf.filter((id) => !fiveOf.includes(id))).toEqual(["R.6"]);
    expect(page).toContain("R.6 is among the six and not among the five");
  });

  test("read the criteria and the levels that go in", () => {
    const printed = rowsUnder(page, "What goes in").map(({ criteria, "levels, the worst first": levels }) => [
      criteria?.split(",")[0],
      levels,
    ]);
    const recommendations = fatf.criteria.filter(({ id }) => id.startsWith("R.")).map(({ id }) => id);
    const outcomes = fatf.criteria.filter(({ id }) => id.startsWith("IO.")).map(({ id }) => id);
    expect(printed).toEqual(
      [recommendations, outcomes].map((ids, i) => [
        `${ids[0]} to ${ids.at(-1)}`,
        fatf.scales[i]?.levels.map(({ id }) => id).join(", "),
      ]),
    );
  });
});

/** What an answer is called on the page. */
const ANSWERS = { holds: "holds", "does-not-hold": "does not hold", undecided: "undecided" };

const split = (cell = "") => cell.split(/, and | and /);

/** The lines that a row speaks of, each with what is asked there and what is counted at least and at most. */
function linesOf(row: HandRow) {
  const lines = row.line!.split(", ");
  return lines.map((line, i) => ({
    line: Number(line),
    asked: split(lines.length === 1 ? row.threshold : row.threshold?.split(", ")[i]).map(Number),
    least: split(row.count ?? row.least),
    greatest: split(row.count ?? row.greatest),
    answer: row[""],
  }));
}

describe("the example on docs/methods/fatf-follow-up-2013-1.md", () => {
  const rows = rowsUnder(page, EXAMPLE);
  const ofQma = rows.filter((row) => "count" in row);
  const ofQmb = rows.filter((row) => "least" in row);
  const named = (some: readonly HandRow[]) =>
    some.map((row, i) => ({ ...row, rule: some.slice(0, i + 1).findLast(({ rule }) => rule !== "")!.rule! }));
  const qma = stateOf("QMA", "2026-01-31");
  const qmb = stateOf("QMB", "2026-02-02");

  test.each([
    ...named(ofQma).map((row) => ({ entity: "QMA", row, state: qma })),
    ...named(ofQmb).map((row) => ({ entity: "QMB", row, state: qmb })),
  ])("counts $row.rule, $row.line, of $entity", ({ row, state }) => {
    const { when } = state.consequences[row.rule === "referral" ? 1 : 0]!;
    for (const { line, asked, least, greatest, answer } of linesOf(row)) {
      const worked = when.use === "count" ? when : when.of[line - 1]!;
      const counts = answeredIn(worked);
      expect(counts.map(({ atLeast }) => atLeast)).toEqual(asked);
      expect(ANSWERS[worked.answer]).toBe(answer);
      for (const [i, count] of counts.entries()) {
        comesTo(least[i] ?? least[0], count.least);
        comesTo(greatest[i] ?? greatest[0], count.greatest);
      }
    }
  });

  test("gives QMA the ratings that it says, and both rules hold", () => {
    expect([ofQma.length, ofQmb.length]).toEqual([6, 4]);
    const [all, c, lc, pc, nc] = found(page, /All (\d+) are rated: (\d+) C, (\d+) LC, (\d+) PC, (\d+) NC;/).map(Number);
    const [technical, effective] = [qma.countsAt("technical-compliance"), qma.countsAt("effectiveness")];
    expect(technical.levels).toEqual({ NC: nc, PC: pc, LC: lc, C: c });
    expect(technical.total + effective.total).toBe(all);
    expect(effective.levels).toEqual({ LE: 10, ME: 1, SE: 0, HE: 0 });
    expect(page).toContain("IO.6 at ME and the ten others at LE.");
    const moderate = dataset.answers.filter(
      ({ entity, rating }) => entity === "QMA" && rating.kind === "level" && rating.level === "ME",
    );
    expect(moderate.map(({ criterion }) => criterion)).toEqual(["IO.6"]);
    expect(qma.consequences.map(({ answer }) => answer)).toEqual(["holds", "holds"]);
  });

  test("gives QMB the ratings that it says, and R.13 would settle the rule", () => {
    expect(page).toContain(
      "Seven Recommendations at PC, none of them among the six; R.13 unknown; everything else at LC",
    );
    expect(qmb.countsAt("technical-compliance").levels).toEqual({ NC: 0, PC: 7, LC: 32, C: 0 });
    expect(qmb.countsAt("effectiveness").levels).toEqual({ LE: 0, ME: 0, SE: 11, HE: 0 });
    expect(qmb.consequences.map(({ answer }) => answer)).toEqual(["undecided", "does-not-hold"]);
    const first = ({ when }: { when: AnsweredCondition }) => answeredIn(when)[0]!;
    expect(first(qmb.consequences[0]!).open).toEqual(["R.13"]);

    const rated = dataset.answers.find(({ entity, criterion }) => entity === "QMB" && criterion === "R.13")!;
    const settledAs = (written: string) =>
      stateOf("QMB", "2026-02-02", [{ ...rated, rating: ratingOf(written) }]).consequences[0]!;
    const [without, withIt] = found(
      page,
      /not applicable, the count is (\d+) and the rule does not hold\. If it is rated NC, the count is (\d+) and the rule holds\./,
    ).map(Number);
    expect(settledAs("–")).toMatchObject({ answer: "does-not-hold" });
    expect(first(settledAs("–"))).toMatchObject({ least: without, greatest: without });
    expect(settledAs("NC")).toMatchObject({ answer: "holds" });
    expect(first(settledAs("NC"))).toMatchObject({ least: withIt, greatest: withIt });
  });
});
