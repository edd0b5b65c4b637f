import { expect, test } from "vitest";
import { formatReading } from "./format-reading.ts";

test.each([
  [{ kind: "level", level: "partial" }, "level partial"],
  [{ kind: "measured", value: 1 / 3, unit: "years" }, "0.3333 years"],
  [{ kind: "disputed", worst: "none", best: "full" }, "disputed between none and full, counted as unknown"],
  [{ kind: "disputed", worst: 1, best: 2.5, taken: 1 }, "disputed between 1 and 2.5, taken as 1"],
  [{ kind: "disputed" }, "disputed: a rating stands against not applicable, counted as unknown"],
  [{ kind: "not-applicable", reason: "no coast" }, "not applicable: no coast"],
  [{ kind: "unknown", why: "stale" }, "unknown: answer too old"],
] as const)("%o reads %s", (reading, words) => expect(formatReading(reading)).toBe(words));
