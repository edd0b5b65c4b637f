import type { Diagnostic } from "stocktake";

const MARKS = {
  error: ["✗", "Error"],
  warning: ["!", "Warning"],
  info: ["i", "Note"],
  waived: ["–", "Waived"],
} as const;

/** How much weight a finding has; one that a waiver covers says so instead. */
export type Weight = keyof typeof MARKS;

export function weightOf({ severity, waived }: Diagnostic): Weight {
  return waived === undefined ? severity : "waived";
}

/** A severity as a symbol and a word; the colour says it a third time. */
export function SeverityMark({ weight }: { weight: Weight }) {
  const [symbol, word] = MARKS[weight];
  return (
    <span className={`mark mark-${weight}`}>
      <span aria-hidden="true">{symbol}</span> {word}
    </span>
  );
}
