import type { Explanation } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";
import { toMarkdown } from "./to-markdown.ts";

const place = { weight: 1, effectiveWeight: 1, role: "counted" } as const;
const levels = { use: "level-map", levels: { none: 0, partial: 0.5, full: 1 } } as const;
const whole = { known: 1, corroborated: 0.5, verified: 0 };

// Worked by hand. I.2 is known by 2/3, too little for a value; its range is (2/3 · √1 + 1/3 · √0)² = 4/9 to 1.
// Life expectancy alone gives the value, (71.23456 − 20) / 65. The worst end is held down to 0.5 by the gate; the best
// is (2 · 1 + 0.78822) / 3.
const life = (71.23456 - 20) / 65;
const explanation: Explanation = {
  format: "stocktake/explanation@1",
  methodology: "mine@1",
  instrument: "s-res-1373@2001",
  entity: "QMA",
  asOf: "2026-06-30",
  stateComment: { kind: "none" },
  root: {
    kind: "node",
    node: "theme",
    title: "Borders & finance",
    ...place,
    aggregate: { use: "weighted-mean" },
    missing: "renormalize",
    minCoverage: 0.5,
    minPresent: 0.25,
    mixedForce: "one policy covers both",
    gates: [
      {
        gate: {
          use: "cap-if",
          criteria: ["I.2.practice"],
          levels: ["none"],
          count: 1,
          cap: 0.5,
          reason: "A law alone is not practice.",
        },
        outcome: { use: "cap-if", reason: "A law alone is not practice.", answer: "undecided" },
        cells: [
          {
            criterion: "I.2.practice",
            reading: { kind: "unknown", why: "unanswered" },
            scale: ["none", "partial", "full"],
          },
        ],
      },
    ],
    score: {
      kind: "scored",
      value: life,
      range: [0.5, (2 + life) / 3],
      coverage: { known: 4 / 9 + 1 / 3, corroborated: 4 / 9, verified: 4 / 9 },
      band: { name: "middle", settled: false },
      unofficial: true,
    },
    children: [
      {
        kind: "node",
        node: "I.2",
        weight: 2,
        effectiveWeight: 2 / 3,
        role: "left-out",
        aggregate: { use: "power-mean", exponent: 0.5 },
        missing: "worst-case",
        minCoverage: 0.9,
        gates: [],
        score: {
          kind: "insufficient",
          range: [4 / 9, 1],
          coverage: { known: 2 / 3, corroborated: 2 / 3, verified: 2 / 3 },
          why: "coverage",
          needed: 0.9,
        },
        children: [
          {
            kind: "criterion",
            criterion: "I.2.legislation",
            title: "A law freezes funds",
            weight: 2,
            effectiveWeight: 4 / 9,
            role: "counted",
            counted: 1,
            reading: { kind: "level", level: "full" },
            conversion: levels,
            range: [1, 1],
            value: 1,
            answers: [
              {
                assessment: "a-1",
                date: "2026-03-01",
                rater: "r-1",
                basis: "visit",
                strength: "verified-on-site",
                says: "full",
                citations: [
                  { evidence: "law-1", pin: "art. 3 | 4" },
                  { evidence: "law-2", pin: "<b>p. 7</b>" },
                ],
              },
              {
                assessment: "a-0",
                date: "2024-03-01",
                rater: "r-2",
                basis: "self-report",
                strength: "asserted",
                says: "none",
                citations: [],
                passedOver: "lower-precedence",
              },
            ],
            adjudication: { id: "adj-1", date: "2026-04-01", rationale: "See `law-1`\n# and more", reopened: true },
          },
          {
            kind: "criterion",
            criterion: "I.2.practice",
            title: "Funds are frozen",
            weight: 1,
            effectiveWeight: 2 / 9,
            role: "at-worst",
            counted: 0,
            reading: { kind: "unknown", why: "unanswered" },
            conversion: levels,
            range: [0, 1],
            answers: [],
          },
        ],
      },
      {
        kind: "criterion",
        criterion: "life",
        title: "Life expectancy",
        weight: 1,
        effectiveWeight: 1 / 3,
        role: "counted",
        counted: life,
        reading: { kind: "measured", value: 71.23456, unit: "years" },
        conversion: {
          use: "goalposts",
          direction: "higher-is-better",
          low: 20,
          high: 85,
          scale: "linear",
          caps: "both",
          to: { worst: 0, best: 1 },
        },
        range: [life, life],
        value: life,
        answers: [
          {
            assessment: "a-1",
            date: "2026-03-01",
            rater: "r-1",
            basis: "desk-review",
            strength: "asserted",
            says: "71.23456 years",
            citations: [{ evidence: "statistic-1", pin: "table 1" }],
          },
        ],
      },
      {
        kind: "criterion",
        criterion: "income",
        title: "Income",
        weight: 0,
        effectiveWeight: 0,
        role: "weight-zero",
        reading: { kind: "unknown", why: "no-spread" },
        conversion: { use: "min-max", direction: "lower-is-better", to: { worst: 0, best: 100 } },
        range: [0, 100],
        answers: [],
      },
    ],
  },
};

const withScore = (score: Explanation["root"]["score"]): Explanation => ({
  ...explanation,
  root: { ...explanation.root, score, children: [], gates: [] },
});

describe("toMarkdown of an explanation", () => {
  test("goes from the number down to the answers", () => {
    expect(toMarkdown(explanation).output).toMatchInlineSnapshot(`
      "# QMA: Borders &amp; finance

      Methodology mine@1, instrument s-res-1373@2001, as of 2026-06-30.

      Comment of the State: No comment received.

      - **theme Borders &amp; finance**: 0.7882, range 0.5 to 0.9294; 77.8 % known, 44.4 % corroborated, 44.4 % verified on site; band middle, not settled; unofficial: the number is the methodology's own
        - Method: weighted mean; a part without a value is left out and the others share its weight; at least 50 % must be known; at least 25 % of the parts must have a value.
        - Binding and hortatory criteria in one number: one policy covers both
        - **Gate**: A law alone is not practice. The value is at most 0.5 when at least 1 of these stands at none: I.2.practice. The condition is undecided.
          - I.2.practice: unknown: not answered
        - **I.2**: no value, range 0.4444 to 1; 66.7 % known, 66.7 % corroborated, 66.7 % verified on site; less is known than the 90 % that a value needs
          - Weight 2, 66.7 % of the whole; left out, for want of a value.
          - Method: weighted power mean, exponent 0.5; a part without a value counts at its worst; at least 90 % must be known.
          - **I.2.legislation A law freezes funds**: level full; 1, range 1 to 1
            - Weight 2, 44.4 % of the whole; counted at 1.
            - Conversion: none counts 0, partial counts 0.5, full counts 1.
            - **Adjudication, reopened**: adj-1 on 2026-04-01: See \\\`law-1\\\` # and more
            - **Speaks**: full, by r-1 in a-1 on 2026-03-01, visit, verified-on-site; cites law-1 (art. 3 \\| 4), law-2 (&lt;b&gt;p. 7&lt;/b&gt;)
            - **Passed over**: none, by r-2 in a-0 on 2024-03-01, self-report, asserted; cites nothing; answers of a basis that goes before it speak
          - **I.2.practice Funds are frozen**: unknown: not answered; no value, range 0 to 1
            - Weight 1, 22.2 % of the whole; without a value, counted at its worst, 0.
            - Conversion: none counts 0, partial counts 0.5, full counts 1.
            - No answer.
        - **life Life expectancy**: 71.2346 years; 0.7882, range 0.7882 to 0.7882
          - Weight 1, 33.3 % of the whole; counted at 0.7882.
          - Conversion: between the goalposts 20 and 85, capped at both posts, higher is better, onto 0 to 1.
          - **Speaks**: 71.23456 years, by r-1 in a-1 on 2026-03-01, desk-review, asserted; cites statistic-1 (table 1)
        - **income Income**: unknown: no spread in the population; no value, range 0 to 100
          - Weight 0, 0 % of the whole; weight zero, so not counted.
          - Conversion: between the least and the greatest of the population, which are equal, lower is better, onto 0 to 100.
          - No answer.
      "
    `);
  });

  test("says what kind of score it is when there is no number", () => {
    const counts = {
      levels: { none: 1, full: 2 },
      measured: 1,
      disputed: 1,
      notApplicable: 1,
      unknown: { unanswered: 2, stale: 0, withheld: 1 },
      total: 9,
    };
    const lineOf = (score: Explanation["root"]["score"]) => toMarkdown(withScore(score)).output.split("\n")[4];
    expect([
      lineOf({ kind: "counted", counts, coverage: whole }),
      lineOf({
        kind: "judged",
        level: "partial",
        rationale: "Law without practice.",
        date: "2026-03-01",
        by: "a-1",
        counts,
        coverage: whole,
      }),
      lineOf({ kind: "not-applicable", reason: "No coast." }),
      ...(["coverage", "present", "incomplete", "no-child", "gate", "outside-range"] as const).map((why) =>
        lineOf({ kind: "insufficient", range: [0, "unbounded"], coverage: whole, why, needed: 2 / 3 }),
      ),
    ]).toMatchInlineSnapshot(`
      [
        "Comment of the State: No comment received.",
        "Comment of the State: No comment received.",
        "Comment of the State: No comment received.",
        "Comment of the State: No comment received.",
        "Comment of the State: No comment received.",
        "Comment of the State: No comment received.",
        "Comment of the State: No comment received.",
        "Comment of the State: No comment received.",
        "Comment of the State: No comment received.",
      ]
    `);
  });
});

describe("toMarkdown of a table", () => {
  test("escapes what comes from the data", () => {
    const { output } = toMarkdown({
      kind: "table",
      title: "# Heading <script>",
      columns: [{ name: "a|b" }, { name: "score", align: "right" }],
      rows: [
        ["line\r\nbreak", 1 / 3],
        ["[x](https://example.org) www.example.org a@b.org", -1.5],
        ["`code` *b* _i_ ~s~ \\ ![i](j) &amp;", 0],
        ["- item", 1e-9],
        ["1. first", "only text"],
        ["2026-03-01"],
      ],
      note: "+ note",
    });
    expect(output).toMatchInlineSnapshot(`
      "**\\# Heading &lt;script&gt;**

      | a\\|b | score |
      | --- | ---: |
      | line break | 0.3333 |
      | \\[x\\](https\\://example.org) www\\.example.org a\\@b.org | -1.5 |
      | \\\`code\\\` \\*b\\* \\_i\\_ \\~s\\~ \\\\ !\\[i\\](j) &amp;amp; | 0 |
      | \\- item | 1e-9 |
      | 1\\. first | only text |
      | 2026-03-01 |  |

      \\+ note
      "
    `);
  });
});
