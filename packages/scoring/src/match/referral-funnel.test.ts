import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Figure, Quantity, Referral } from "@stocktake/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { closedNeedOf, deliveryOf, needOf, referralOf } from "../testing/assistance-of.ts";
import { randomMatch } from "../testing/random-match.ts";
import type { FunnelConversion, ReferralFunnel } from "./funnel.ts";
import { referralFunnel } from "./referral-funnel.ts";

const page = fileURLToPath(new URL("../../../../docs/methods/referral-funnel.md", import.meta.url));

const stated = (says: Quantity | number, paragraph = "16", id = "figure"): Figure => ({
  id,
  paragraph,
  about: id,
  unit: "count",
  says: typeof says === "number" ? { kind: "exact", value: says } : says,
});
const countsOf = ({ stages }: ReferralFunnel) => stages.map(({ recorded }) => recorded);
const step = ({ conversions }: ReferralFunnel, from: string, to: string, basis = "recorded") =>
  conversions.find((each) => each.from === from && each.to === to && each.basis === basis)?.result;
const sumOf = (result: FunnelConversion["result"]) =>
  result.kind === "converted"
    ? [result.of, result.reached, result.rest.declined, result.rest.open, result.rest.unknown]
    : result.why;

describe("the figures of S/2010/569, paragraph 16", () => {
  const funnel = referralFunnel([], [], { referred: stated(187), delivered: stated(43) });

  test("43 of 187 are 22.99 %, and of the other 144 nothing is known", async () => {
    const result = step(funnel, "referred", "delivered", "stated");
    const rest = { declined: 0, open: 0, unknown: 187 - 43 };
    expect(result).toEqual({ kind: "converted", of: 187, reached: 43, share: 43 / 187, rest });
    expect(((43 / 187) * 100).toFixed(2)).toBe("22.99");
    expect(await readFile(page, "utf8")).toContain("43 / 187 = 0.2299, 22.99 %, and 187 − 43 = 144 unknown");
  });

  test("stand beside the counts, marked as stated with their paragraph, and are never added to them", () => {
    const both = referralFunnel([referralOf("r-1", "need-1")], [], { referred: stated(187) });
    const [, , referred] = both.stages;
    expect(referred).toEqual({
      stage: "referred",
      counts: "referrals",
      recorded: 1,
      stated: { says: { kind: "exact", value: 187 }, paragraph: "16", about: "figure" },
    });
    expect(funnel.stages.filter((stage) => "stated" in stage).map(({ stage }) => stage)).toEqual([
      "referred",
      "delivered",
    ]);
    expect(step(funnel, "referred", "delivered")).toEqual({
      kind: "undecided",
      why: "Nothing stands at the stage referred.",
    });
    expect(funnel.conversions.flatMap(({ basis, paragraphs }) => (basis === "stated" ? [paragraphs] : []))).toEqual([
      ["16"],
    ]);
  });

  test.each<[Quantity | number, Quantity | number, unknown]>([
    [{ kind: "about", value: 187 }, 43, "A stated figure is no exact number."],
    [187, { kind: "more-than", value: 43 }, "A stated figure is no exact number."],
    [43, 187, "The figure of delivered is greater than that of referred."],
    [0, 0, "Nothing stands at the stage referred."],
    [187, 187, [187, 187, 0, 0, 0]],
  ])("from %j to %j: %j", (referred, delivered, expected) => {
    const result = step(
      referralFunnel([], [], { referred: stated(referred), delivered: stated(delivered) }),
      "referred",
      "delivered",
      "stated",
    );
    expect(sumOf(result!)).toEqual(expected);
  });

  test("lead from each stated stage to the next stated one, and from the referred to the delivered", () => {
    const { conversions } = referralFunnel([], [], {
      agreed: stated(200, "15"),
      referred: stated(187),
      answered: stated(60),
      delivered: stated(43),
    });
    expect(
      conversions.filter(({ basis }) => basis === "stated").map(({ from, to, paragraphs }) => [from, to, paragraphs]),
    ).toEqual([
      ["agreed", "referred", ["15", "16"]],
      ["referred", "answered", ["16"]],
      ["answered", "delivered", ["16"]],
      ["referred", "delivered", ["16"]],
    ]);
  });

  test("are counts", () => {
    const years: Figure = { id: "y", paragraph: "16", about: "y", unit: "years", says: { kind: "exact", value: 3 } };
    expect(() => referralFunnel([], [], { referred: years })).toThrow(
      expect.objectContaining({ code: "NOT_AN_OPTION" }),
    );
    expect(() => referralFunnel([], [], {}, { asOf: "2010" })).toThrow(expect.objectContaining({ code: "NOT_A_DATE" }));
  });
});

describe("the case worked by hand in docs/methods/referral-funnel.md", () => {
  const needs = [...["a", "b", "c", "d", "e"].map((id) => needOf(id)), closedNeedOf("f"), closedNeedOf("g")];
  const on = (need: string, outcome: Referral["outcome"], is: Partial<Referral> = {}) =>
    referralOf(`r-${need}`, need, { outcome, ...is });
  const referrals = [
    on("a", "delivered"),
    on("b", "accepted"),
    on("c", "unknown"),
    on("d", "declined"),
    referralOf("r-d-2", "d"),
  ];
  const deliveries = [
    deliveryOf("delivery-a", { referral: "r-a", to: "2026-05-18" }),
    deliveryOf("delivery-b", { referral: "r-b" }),
  ];
  const funnel = referralFunnel(referrals, deliveries, {}, { asOf: "2026-06-30", needs });

  test("counts 7, 5, 5, 3, 2 and 1", () => {
    expect(countsOf(funnel)).toEqual([7, 5, 5, 3, 2, 1]);
  });

  test("gives each conversion with the rest: declined, open, unknown", async () => {
    const text = await readFile(page, "utf8");
    const rows = funnel.conversions.map(({ from, to, result }) => [from, to, sumOf(result)]);
    expect(rows).toEqual([
      ["identified", "agreed", [7, 5, 0, 0, 2]],
      ["agreed", "referred", [5, 4, 0, 0, 1]],
      ["referred", "answered", [5, 3, 0, 0, 2]],
      ["answered", "delivering", [3, 2, 1, 0, 0]],
      ["delivering", "delivered", [2, 1, 0, 1, 0]],
      ["referred", "delivered", [5, 1, 1, 1, 2]],
    ]);
    for (const { from, to, result } of funnel.conversions) {
      if (result.kind === "undecided") throw new Error(result.why);
      const { of, reached, share, rest } = result;
      expect(text).toContain(
        `| ${from} | ${to} | ${reached} / ${of} = ${Number(share.toFixed(4))} | ${rest.declined} | ${rest.open} | ${rest.unknown} |`,
      );
    }
  });

  test("knows on an earlier day what was recorded by then", () => {
    const earlier = referralFunnel(
      [
        on("a", "delivered", { outcomeOn: "2026-05-18" }),
        on("b", "accepted", { outcomeOn: "2026-05-02" }),
        on("c", "declined", { on: "2026-05-03" }),
      ],
      deliveries,
      {},
      { asOf: "2026-05-02", needs },
    );
    expect(countsOf(earlier)).toEqual([7, 5, 2, 1, 0, 0]);
    const later = referralFunnel([on("a", "unknown")], deliveries, {}, { asOf: "2026-05-18" });
    expect(countsOf(later)).toEqual([undefined, undefined, 1, 1, 1, 1]);
    expect(countsOf(referralFunnel([on("a", "unknown")], deliveries, {}, { asOf: "2026-05-17" }))[5]).toBe(0);
  });

  test("holds help that is given above a refusal recorded beside it", () => {
    const both = referralFunnel([on("b", "declined")], deliveries, {}, { asOf: "2026-06-30" });
    expect(sumOf(step(both, "delivering", "delivered")!)).toEqual([1, 0, 0, 1, 0]);
  });
});

test("whatever the records, stages never grow from the referral on, and each rest adds up", () => {
  const holds = fc.property(randomMatch, ({ records: { needs, referrals, deliveries } }) => {
    const funnel = referralFunnel(referrals, deliveries, {}, { asOf: "2026-06-30", needs });
    const counts = countsOf(funnel)
      .slice(2)
      .map((count) => count ?? 0);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { result } of funnel.conversions) {
      if (result.kind === "undecided") continue;
      const { of, reached, share, rest } = result;
      expect(reached + rest.declined + rest.open + rest.unknown).toBe(of);
      expect(share).toBe(reached / of);
      expect(rest.declined).toBeLessThanOrEqual(referrals.filter(({ outcome }) => outcome === "declined").length);
    }
  });
  fc.assert(holds, { seed: 1, numRuns: 100 });
});
