import { expect, test } from "vitest";
import { formatGate } from "./format-gate.ts";

const reason = "a freeze needs a law";
const requiresAll = {
  use: "requires-all",
  criteria: ["I.2.legislation", "I.2.safeguard"],
  atLeast: "partial",
  otherwise: 0.5,
  reason,
} as const;

test.each([
  [
    { use: "requires-all", reason, answer: "does-not-hold", before: 2 / 3 },
    "The condition does not hold. Before it the value was 0.6667.",
  ],
  [{ use: "requires-all", reason, answer: "undecided" }, "The condition is undecided."],
] as const)("%o ends in %s", (outcome, end) => {
  expect(formatGate({ gate: requiresAll, outcome })).toBe(
    `a freeze needs a law. The value is at most 0.5 unless each of these stands at partial or better: I.2.legislation, I.2.safeguard. ${end}`,
  );
});
