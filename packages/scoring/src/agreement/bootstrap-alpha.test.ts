import { describe, expect, test } from "vitest";
import { streamOf } from "../numeric/stream.ts";
import { bootstrapAlpha } from "./bootstrap-alpha.ts";
import { coincidencesOf, type Unit } from "./coincidences.ts";
import { krippendorffAlpha } from "./krippendorff-alpha.ts";

/** Twelve entities of three units each, by a rule that makes some agree and others not. */
const ENTITIES: readonly (readonly Unit[])[] = Array.from({ length: 12 }, (_, e) =>
  [0, 1, 2].map((u): Unit => [(e * 7 + u) % 5, (e * 7 + u + (e % 4 === u ? 2 : 0)) % 5]),
);

describe("bootstrapAlpha", () => {
  test.each(["nominal", "ordinal", "interval"] as const)(
    "has the quantiles of alphas of entities taken anew, %s: places 199 · 0.025 and 199 · 0.975",
    (metric) => {
      const alphas = Array.from({ length: 200 }, (_, draw) => {
        const next = streamOf(5, draw);
        const taken = ENTITIES.map(() => ENTITIES[Math.floor(next() * 12)]!);
        return krippendorffAlpha(coincidencesOf(taken), metric)!;
      }).sort((a, b) => a - b);
      const [below, above] = [199 * 0.025, 199 * 0.975]; // 4.975 and 194.025
      const low = alphas[4]! + (below - 4) * (alphas[5]! - alphas[4]!);
      const high = alphas[194]! + (above - 194) * (alphas[195]! - alphas[194]!);
      const interval = bootstrapAlpha(coincidencesOf(ENTITIES), metric, { seed: 5, draws: 200 });
      expect(interval).toMatchObject({ kind: "interval", level: 0.95, entities: 12, undefinedDraws: 0 });
      if (interval.kind !== "interval") return;
      expect(interval.low).toBeCloseTo(low, 12);
      expect(interval.high).toBeCloseTo(high, 12);
    },
  );

  test("draws the same entities whatever the number of draws, and only those with a pair", () => {
    const given = coincidencesOf(ENTITIES);
    const withLone = coincidencesOf([[[3]], ...ENTITIES, [[], [1]]]);
    const options = { seed: 5, draws: 50 };
    expect(bootstrapAlpha(withLone, "ordinal", options)).toEqual(bootstrapAlpha(given, "ordinal", options));
  });
});
