import type { Gate } from "@stocktake/model";
import type { ExplainedNode } from "@stocktake/scoring";
import { formatNumber } from "./format-number.ts";

type ExplainedGate = ExplainedNode["gates"][number];

const ANSWER_IN_WORDS = { holds: "holds", "does-not-hold": "does not hold", undecided: "is undecided" } as const;

/**
 * Why a gate stands there, what it asks, what its condition came to, and what it did to the value.
 *
 * @example
 * const levels = { criteria: ["I.2.practice"], levels: ["none"], count: 1, cap: 0.5 };
 * const gate = { use: "cap-if", ...levels, reason: "A law alone is not practice." } as const;
 * formatGate({ gate, outcome: { use: "cap-if", reason: gate.reason, answer: "holds", before: 0.75 } });
 * // => "A law alone is not practice. The value is at most 0.5 when at least 1 of these stands at none: I.2.practice. The condition holds. Before it the value was 0.75."
 */
export function formatGate({ gate, outcome }: Pick<ExplainedGate, "gate" | "outcome">): string {
  const { before } = outcome;
  const changed = before === undefined ? "" : ` Before it the value was ${formatNumber(before)}.`;
  return `${asSentence(gate.reason)} The value is ${ruleInWords(gate)}. ${answerInWords(gate, outcome)}.${changed}`;
}

function ruleInWords(gate: Gate): string {
  switch (gate.use) {
    case "cap-if":
      return `at most ${formatNumber(gate.cap)} when at least ${gate.count} of these stands at ${gate.levels.join(" or ")}: ${gate.criteria.join(", ")}`;
    case "requires-all":
      return `at most ${formatNumber(gate.otherwise)} unless each of these stands at ${gate.atLeast} or better: ${gate.criteria.join(", ")}`;
    case "ladder": {
      const rungs = gate.rungs.map(
        ({ criteria, atLeast, cap }, r) =>
          `${r + 1}, at most ${formatNumber(cap)}, with ${criteria.join(", ")} at ${atLeast} or better`,
      );
      return `at most ${formatNumber(gate.otherwise)} below the first rung, else by the highest rung without a gap: ${rungs.join("; ")}`;
    }
  }
}

function answerInWords(gate: Gate, { answer, reached }: ExplainedGate["outcome"]): string {
  if (gate.use !== "ladder" || reached === undefined) return `The condition ${ANSWER_IN_WORDS[answer]}`;
  const [worst, best] = reached;
  const rung = worst === best ? `${worst}` : `${worst} to ${best}`;
  return `Reached: rung ${rung} of ${gate.rungs.length}`;
}

function asSentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
