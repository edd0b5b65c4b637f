import type { Child } from "./children.ts";
import { BLOCK } from "./children.ts";
import { LEFT_OUT, WITHOUT_VALUE } from "./column.ts";
import type { Ends } from "./combine.ts";

/** Weights ahead and behind that differ by less than this share of all are level: sums of doubles differ in their last bits. */
const ROUNDING = 1e-12;

/** The cells of one child over all units; the value is `NaN` where there is none, all three where it does not apply. */
interface Row extends Ends {
  readonly weight: number;
}

/**
 * Copeland's score of every unit: `(wins − losses) / (n − 1)` over the n units to which the node applies.
 *
 * Unit a wins against b when the weights of the children on which it is ahead sum to more than those on which it is
 * behind. A child that either lacks counts half for each and so decides nothing, whichever of the two is looked at first.
 * For the ends of its range a unit takes its own unknowns at their worst, then at their best, against the others as they
 * are scored. Relative to who is scored, and exact given them; time and not memory grows with the square of the units.
 *
 * A unit that is alone has no score: `NaN`, between −1 and 1.
 *
 * Copeland (1951), "A reasonable social welfare function"; as used for composite indicators by Becker, COINr (2022).
 */
export function outrank(children: readonly Child[], units: number): Ends {
  const rows = children.map((child) => rowOf(child, units));
  const all = rows.reduce((sum, { weight }) => sum + weight, 0);
  const compared = Array.from({ length: units }, (_, u) => u).filter((u) =>
    rows.some(({ low }) => !Number.isNaN(low[u])),
  );
  const scoreOf = (unit: number, end: keyof Ends): number => {
    let balance = 0;
    for (const other of compared) {
      if (other === unit) continue;
      let ahead = 0;
      for (const row of rows) {
        const own = row[end][unit]!;
        const theirs = row.value[other]!;
        if (own > theirs) ahead += row.weight;
        else if (own < theirs) ahead -= row.weight;
      }
      if (Math.abs(ahead) > ROUNDING * all) balance += Math.sign(ahead);
    }
    return balance / (compared.length - 1);
  };
  const ends = { low: new Float64Array(units), high: new Float64Array(units), value: new Float64Array(units) };
  for (const unit of compared) {
    const alone = compared.length === 1;
    const open = rows.some(({ low, high }) => low[unit]! < high[unit]!);
    ends.value[unit] = alone ? Number.NaN : scoreOf(unit, "value");
    ends.low[unit] = alone ? -1 : scoreOf(unit, "low");
    ends.high[unit] = alone ? 1 : open ? scoreOf(unit, "high") : ends.low[unit]!;
  }
  return ends;
}

function rowOf(child: Child, units: number): Row {
  const row = { low: new Float64Array(units), high: new Float64Array(units), value: new Float64Array(units) };
  for (const end of Object.values(row)) end.fill(Number.NaN);
  for (let from = 0; from < units; from += BLOCK) {
    const cells = child.cells(from, Math.min(from + BLOCK, units));
    for (let i = 0; i < cells.state.length; i++) {
      if (cells.state[i] === LEFT_OUT) continue;
      row.low[from + i] = cells.low[i]!;
      row.high[from + i] = cells.high[i]!;
      if (cells.state[i] !== WITHOUT_VALUE) row.value[from + i] = cells.value[i]!;
    }
  }
  return { ...row, weight: child.weight };
}
