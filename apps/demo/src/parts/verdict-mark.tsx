import type { Verdict } from "stocktake";

const MARKS: Readonly<Record<Verdict["kind"], readonly [symbol: string, word: string]>> = {
  holds: ["✓", "Holds"],
  contradicted: ["✗", "Contradicted"],
  undecided: ["?", "Undecided"],
};

/** A verdict as a symbol and a word; the colour says it a third time. */
export function VerdictMark({ kind }: { kind: Verdict["kind"] }) {
  const [symbol, word] = MARKS[kind];
  return (
    <span className={`mark mark-${kind}`}>
      <span aria-hidden="true">{symbol}</span> {word}
    </span>
  );
}
