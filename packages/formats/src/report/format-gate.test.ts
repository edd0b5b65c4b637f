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

const ladder = {
  use: "ladder",
  rungs: [
    { criteria: ["I.2.legislation"], atLeast: "full", cap: 0.5 },
    { criteria: ["I.2.institution", "I.2.practice"], atLeast: "partial", cap: 1 },
  ],
  otherwise: 0.25,
  reason,
} as const;

test.each([
  [{ answer: "does-not-hold", reached: [1, 1], before: 0.75 }, "Reached: rung 1 of 2. Before it the value was 0.75."],
  [{ answer: "undecided", reached: [0, 2] }, "Reached: rung 0 to 2 of 2."],
] as const)("a ladder with %o ends in %s", (outcome, end) => {
  expect(formatGate({ gate: ladder, outcome: { use: "ladder", reason, ...outcome } })).toBe(
    `a freeze needs a law. The value is at most 0.25 below the first rung, else by the highest rung without a gap: 1, at most 0.5, with I.2.legislation at full or better; 2, at most 1, with I.2.institution, I.2.practice at partial or better. ${end}`,
  );
});
