import type { Criterion, Node, Wholes } from "./recompute-tree.ts";

/** How many criteria a part of a pooled share counts: all that apply below it, or those of which its value is made. */
export function countBelow(part: Node | Criterion, which: "applicable" | "entered"): number {
  if (part.kind === "criterion") return 1;
  const [low, high] = part.score.range ?? [];
  const all = which === "applicable" || part.role !== "counted" || low === high;
  return part.children
    .filter(({ role }) => !["weight-zero", "not-applicable", ...(all ? [] : ["left-out"])].includes(role))
    .reduce((sum, child) => sum + countBelow(child, all ? "applicable" : "entered"), 0);
}

/** The formulas that `recompute` has to be given: those that look at all parts of a node at once. */
export const recomputeWholes: Wholes = {
  "pooled-share": (_, parts, x) => {
    const counts = parts.map((part) => countBelow(part, part.x === undefined ? "applicable" : "entered"));
    const sum = (terms: readonly number[]) => terms.reduce((total, term) => total + term, 0);
    return sum(parts.map((part, i) => counts[i]! * x(part))) / sum(counts);
  },
  lookup: ({ aggregate }, parts, x) => {
    const levels = parts.flatMap((part) => {
      const numbers = part.kind === "criterion" ? Object.entries(part.conversion.levels ?? {}) : [];
      return numbers.filter(([, number]) => number === x(part)).map(([level]) => level);
    });
    const same = (row: readonly string[]) => [...row].sort().join(" ") === levels.sort().join(" ");
    return aggregate.table?.find((row) => same(row.levels))?.value ?? Number.NaN;
  },
  outranking: ({ others = [] }, parts, x) => {
    // Alone, the ends are those of the scale: the question is put to a part that has them.
    if (others.length === 0) return x({ ...parts[0]!, low: -1, high: 1, x: Number.NaN });
    const all = parts.reduce((sum, { weight }) => sum + weight, 0);
    const balances = others.map(({ criteria, nodes }) =>
      parts.reduce((sum, part) => {
        const theirs = part.kind === "node" ? nodes[part.node] : criteria[part.criterion];
        return theirs === undefined ? sum : sum + part.weight * Math.sign(x(part) - theirs);
      }, 0),
    );
    const wins = balances.map((balance) => (Math.abs(balance) <= all * 1e-12 ? 0 : Math.sign(balance)));
    return wins.reduce((sum, win) => sum + win, 0) / others.length;
  },
  median: (_, parts, x) => {
    const sorted = parts.map((part) => ({ weight: part.weight, x: x(part) })).sort((a, b) => (a.x < b.x ? -1 : 1));
    const half = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
    const upTo = (k: number) => sorted.slice(0, k + 1).reduce((sum, { weight }) => sum + weight, 0);
    const at = sorted.findIndex((_, k) => upTo(k) >= half * (1 - 1e-12));
    const here = sorted[at]?.x ?? Number.NaN;
    return Math.abs(upTo(at) - half) <= half * 1e-12 ? (here + (sorted[at + 1]?.x ?? here)) / 2 : here;
  },
};
