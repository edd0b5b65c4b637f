import { expectTypeOf, test } from "vitest";
import type { Alpha, AlphaInterval, ClusterDifference, RaterComparison } from "./rater-agreement.ts";

test("no number can be read before it is known that there is one", () => {
  expectTypeOf<Alpha>().not.toHaveProperty("value");
  expectTypeOf<AlphaInterval>().not.toHaveProperty("low");
  expectTypeOf<RaterComparison>().not.toHaveProperty("raters");
  expectTypeOf<ClusterDifference>().not.toHaveProperty("steps");
});
