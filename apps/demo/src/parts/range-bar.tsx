import type { Range, RangeEnd } from "stocktake";

interface Drawn {
  readonly range: Range;
  readonly value?: number | undefined;
  readonly scale: readonly [worst: number, best: number];
  /** Where bands begin; each is drawn as a tick. */
  readonly edges: readonly number[];
}

/**
 * A range as a whisker from worst to best, with a dot at the value where there is one. The words beside it say the
 * same, so the drawing itself is hidden from screen readers.
 */
export function RangeBar({ range: [worst, best], value, scale, edges }: Drawn) {
  const [low, high] = scale;
  const at = (x: number) => `${Math.min(100, Math.max(0, (100 * (x - low)) / (high - low)))}%`;
  const end = (x: RangeEnd, unbounded: number) => at(x === "unbounded" ? unbounded : x);
  const [from, to] = [end(worst, low), end(best, high)];
  return (
    <div className="range" aria-hidden="true">
      <svg className="range-drawing" width="100%" height="26" focusable="false">
        <title>Range</title>
        <line className="axis" x1="0" x2="100%" y1="13" y2="13" />
        {edges.map((edge) => (
          <line key={edge} className="edge" x1={at(edge)} x2={at(edge)} y1="4" y2="22" />
        ))}
        <line className="whisker" x1={from} x2={to} y1="13" y2="13" />
        <line className="whisker" x1={from} x2={from} y1="7" y2="19" />
        <line className="whisker" x1={to} x2={to} y1="7" y2="19" />
        {value === undefined ? null : <circle className="dot" cx={at(value)} cy="13" r="6" />}
      </svg>
      <div className="range-scale">
        <span>{low} worst</span>
        <span>best {high}</span>
      </div>
    </div>
  );
}
