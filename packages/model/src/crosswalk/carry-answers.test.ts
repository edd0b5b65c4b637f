import { describe, expect, test } from "vitest";
import { defineCrosswalk, defineInstrument } from "../define/define.ts";
import type { Crosswalk } from "../entity/crosswalk.ts";
import type { Instrument } from "../entity/instrument.ts";
import { answer, exampleInstrument, rated } from "../testing.ts";
import { carryAnswers } from "./carry-answers.ts";
import { checkCrosswalk } from "./check-crosswalk.ts";
import { crosswalkOfEditions } from "./crosswalk-of-editions.ts";
import { acceptDraft } from "./draft-answer.ts";

const three = {
  id: "three",
  title: "Three",
  levels: [
    { id: "no", title: "No", anchor: "Nothing." },
    { id: "half", title: "Half", anchor: "Some." },
    { id: "yes", title: "Yes", anchor: "All." },
  ],
};
const other = defineInstrument({
  id: "other",
  edition: "1",
  title: "Another regime",
  source: "Invented.",
  scales: [three],
  criteria: [
    { id: "O.1", title: "Ports.", force: "none", response: { kind: "level", scale: "three" } },
    { id: "O.2", title: "Staff.", force: "none", response: { kind: "level", scale: "three" } },
    { id: "O.3", title: "Both.", force: "none", response: { kind: "level", scale: "three" } },
  ],
});
const crosswalk = defineCrosswalk(exampleInstrument, other, {
  id: "example-to-other",
  version: 1,
  title: "Example to another regime",
  source: "Invented.",
  links: [
    { from: "cargo.practice", to: "O.1", relation: "equivalent", coverage: "whole", confidence: "high" },
    { from: "cargo.legislation", to: "O.1", relation: "contains", coverage: "whole", confidence: "medium" },
    { from: "staff.practice", to: "O.2", relation: "within", coverage: "half", confidence: "high" },
  ],
  levels: [
    {
      from: "five-levels",
      to: "three",
      map: { none: "no", planned: "no", partial: "half", large: "half", full: "yes" },
      loss: "Planned and none read alike.",
    },
  ],
}) as unknown as Crosswalk;
const sides = {
  from: exampleInstrument as unknown as Instrument,
  to: other as unknown as Instrument,
  asOf: "2026-06-30",
};
const carry = (...answers: ReturnType<typeof answer>[]) => carryAnswers(answers, crosswalk, sides);

describe("carryAnswers", () => {
  test("suggests the lowest level of the sources that allow one, keeps them all, and says that they differ", () => {
    const practice = answer({ rating: rated("full") });
    const law = answer({ criterion: "cargo.legislation", rating: rated("planned") });
    const { drafts, diagnostics } = carry(practice, law);
    expect(diagnostics).toEqual([]);
    expect(drafts).toEqual([
      {
        status: "draft",
        entity: "QMA",
        criterion: "O.1",
        suggestion: { kind: "level", level: "no" },
        sources: [
          { answer: practice, link: crosswalk.links[0], reads: "yes" },
          { answer: law, link: crosswalk.links[1], reads: "no" },
        ],
        agree: false,
        losses: ["Planned and none read alike."],
      },
    ]);
  });

  test("suggests no level where the source asks only a part of the target", () => {
    const [draft] = carry(answer({ criterion: "staff.practice", rating: rated("full") })).drafts;
    expect(draft?.suggestion).toMatchObject({ kind: "inconclusive" });
    expect(draft?.sources).toHaveLength(1);
  });

  test("suggests no level where nobody gave one", () => {
    const [draft] = carry(answer({ rating: { kind: "withheld" } })).drafts;
    expect(draft?.suggestion).toMatchObject({ kind: "inconclusive" });
  });

  test.each([
    ["later than the day", { date: "2026-07-01" }],
    ["withdrawn", { withdrawn: "2026-06-01" }],
  ])("passes over an answer that is %s", (_, fields) => {
    expect(carry(answer(fields)).drafts).toEqual([]);
  });

  test("takes the newest answer of each rater and basis, and both of two raters", () => {
    const older = answer({ date: "2026-01-01", rating: rated("none") });
    const newer = answer({ date: "2026-02-01", rating: rated("full") });
    const second = answer({ rater: "rater-2", rating: rated("large") });
    const [draft] = carry(older, newer, second).drafts;
    expect(draft?.sources.map((source) => source.reads)).toEqual(["yes", "half"]);
    expect(draft?.suggestion).toEqual({ kind: "level", level: "half" });
  });

  test("says how many answers lead nowhere", () => {
    const { drafts, diagnostics } = carry(answer({ criterion: "staff.institution" }));
    expect(drafts).toEqual([]);
    expect(diagnostics.map(({ code, params }) => [code, params.count])).toEqual([["crosswalk/answers-unlinked", 1]]);
  });

  test("drafts nothing with another edition than the one it reads", () => {
    const { drafts, diagnostics } = carryAnswers([answer()], crosswalk, {
      ...sides,
      to: { ...sides.to, edition: "2" },
    });
    expect(drafts).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(["crosswalk/edition-mismatch"]);
  });
});

describe("acceptDraft", () => {
  const [draft] = carry(answer()).drafts;

  test("makes a desk review that is only asserted and cites the evidence again", () => {
    expect(acceptDraft(draft!, { assessment: "QMA-other", date: "2026-06-30", rater: "rater-9" })).toEqual({
      assessment: "QMA-other",
      entity: "QMA",
      criterion: "O.1",
      date: "2026-06-30",
      rater: "rater-9",
      basis: "desk-review",
      strength: "asserted",
      rating: { kind: "level", level: "half" },
      citations: [{ evidence: "note-1", pin: "page 4" }],
    });
  });

  test("takes the rating of whoever accepts it, and says where it comes from if nothing is cited", () => {
    const [uncited] = carry(answer({ citations: [] })).drafts;
    expect(
      acceptDraft(uncited!, { assessment: "a", date: "2026-06-30", rater: "r", rating: rated("yes") }),
    ).toMatchObject({
      rating: { kind: "level", level: "yes" },
      uncited: "Drawn from answers on cargo.practice in QMA-2026.",
    });
  });
});

describe("checkCrosswalk", () => {
  const check = (changed: Partial<Crosswalk>) =>
    checkCrosswalk({ ...crosswalk, ...changed }, sides.from, sides.to).map(({ code, path, hint }) => [
      code,
      path,
      hint,
    ]);
  const [first, second] = crosswalk.links;

  test("has nothing to say of one that fits", () => expect(check({})).toEqual([]));

  test.each([
    {
      name: "a criterion that is not there",
      changed: { links: [{ ...first!, from: "cargo.pratice" }] },
      code: "crosswalk/unknown-criterion",
    },
    { name: "a link that stands twice", changed: { links: [first!, first!] }, code: "crosswalk/doubled-link" },
    {
      name: "an inference from a part",
      changed: { links: [{ ...second!, coverage: "half" as const }] },
      code: "crosswalk/inference-not-covered",
    },
    {
      name: "a level that a scale does not have",
      changed: { levels: [{ ...crosswalk.levels[0]!, map: { ...crosswalk.levels[0]!.map, full: "yess" } }] },
      code: "crosswalk/unknown-level",
    },
    {
      name: "a level that is not mapped",
      changed: {
        levels: [{ ...crosswalk.levels[0]!, map: { none: "no", planned: "no", partial: "half", large: "half" } }],
      },
      code: "crosswalk/unmapped-level",
    },
  ])("names $name", ({ changed, code }) => {
    expect(check(changed).map(([found]) => found)).toEqual([code]);
  });
});

describe("crosswalkOfEditions", () => {
  const newer = {
    ...other,
    edition: "2",
    scales: [three, { ...three, id: "reversed", levels: three.levels.toReversed() }],
    criteria: [
      other.criteria[0]!,
      { ...other.criteria[1]!, response: { kind: "level", scale: "reversed" } },
      { ...other.criteria[2]!, id: "O.4" },
    ],
  } as unknown as Instrument;
  const older = { ...other, criteria: [...other.criteria] } as unknown as Instrument;
  const carried = (...answers: ReturnType<typeof answer>[]) =>
    carryAnswers(answers, crosswalkOfEditions(older, newer), { from: older, to: newer, asOf: "2026-06-30" });

  test("carries a level to the criterion that kept its id, without a loss", () => {
    const { drafts, diagnostics } = carried(answer({ criterion: "O.1", rating: rated("half") }));
    expect(diagnostics).toEqual([]);
    expect(drafts).toMatchObject([{ criterion: "O.1", suggestion: { kind: "level", level: "half" }, losses: [] }]);
  });

  test("gives no level where the criterion is answered otherwise now", () => {
    const { drafts } = carried(answer({ criterion: "O.2", rating: rated("yes") }));
    expect(drafts).toMatchObject([{ criterion: "O.2", suggestion: { kind: "inconclusive" } }]);
    expect(drafts[0]!.sources[0]!.link.note).toBe("It is answered otherwise.");
  });

  test("leaves the answers to what is asked no more, and counts them", () => {
    const { drafts, diagnostics } = carried(answer({ criterion: "O.3", rating: rated("yes") }));
    expect(drafts).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: "crosswalk/answers-unlinked", params: { count: 1 } }]);
  });

  test.each([
    { name: "another instrument", from: older, to: { ...newer, id: "third" } },
    { name: "the same edition", from: older, to: older },
  ])("refuses $name", ({ from, to }) => {
    expect(() => crosswalkOfEditions(from, to as Instrument)).toThrow("are not two editions of one instrument");
  });
});
