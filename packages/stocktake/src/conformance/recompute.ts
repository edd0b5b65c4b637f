import type { Aggregated, Criterion, Found, Node, Part, Wholes } from "./recompute-tree.ts";

/** Does each number of an explanation again, from its JSON alone; `wholes` are formulas over all parts at once. */
export function recompute(json: string, wholes: Wholes = {}): string[] {
  const wrong: string[] = [];
  const check = (what: string, says: unknown, found: number) => {
    if (Number.isFinite(found) ? same(Number(says), found) : says === (found ? "unbounded" : undefined)) return;
    wrong.push(`${what} is said to be ${says}, and its own parts give ${found}.`);
  };
  const visit = (part: Node | Criterion): Found => {
    const [name, said] = part.kind === "node" ? [part.node, part.score] : [part.criterion, part];
    const found = part.kind === "node" ? nodeOf(part) : cellOf(part);
    const value = part.kind === "node" && part.score.kind !== "scored" ? Number.NaN : found.value;
    said.range?.forEach((end, i) => void check(`End ${i} of ${name}`, end, i === 0 ? found.low : found.high));
    check(`The value of ${name}`, said.value, value);
    return { ...found, value };
  };
  const nodeOf = ({ node, children, gates, eligibility, ...whole }: Node): Found => {
    const parts = children.map((part) => ({ ...part, ...visit(part) })).filter(({ role }) => !LEFT.includes(role));
    const combined: Wholes[string] = wholes[whole.aggregate.use] ?? combine;
    const entered = parts.flatMap(({ counted, ...part }) => {
      const at: Record<string, number | undefined> = { counted: part.value, "at-worst": part.low, ...atMean(counted) };
      const x = at[part.role] ?? Number.NaN;
      check(`What enters ${node}`, counted, x);
      return Number.isNaN(x) ? [] : [{ ...part, x }];
    });
    let low = parts.length === 0 ? -Infinity : combined(whole, parts, (part) => part.low);
    let high = parts.length === 0 ? Infinity : combined(whole, parts, (part) => part.high);
    let value = same(low, high) ? low : combined(whole, entered, ({ x }) => x);
    const inside = Math.min(Math.max(value, low), high);
    if (abs(value - inside) <= 1e-12 * Math.max(1, abs(inside))) value = inside;
    for (const { gate, outcome } of gates) {
      const most = gate.cap ?? gate.otherwise ?? Number.NaN;
      const acts = outcome.answer === (gate.use === "cap-if" ? "holds" : "does-not-hold");
      const capAt = (rung: number) => gate.rungs?.[rung - 1]?.cap ?? most;
      const plain = [acts || outcome.answer === "undecided" ? most : Infinity, acts ? most : Infinity] as const;
      const [atWorst, atBest] = outcome.reached?.map(capAt) ?? plain;
      [low, high, value] = [Math.min(low, atWorst!), Math.min(high, atBest!), Math.min(value, atBest!)];
    }
    if (eligibility && eligibility.condition.answer !== "holds") low = Math.min(low, eligibility.least ?? -Infinity);
    return { low, high, value: same(low, high) ? low : value };
  };
  visit((JSON.parse(json) as { root: Node }).root);
  return wrong;
}

const atMean = (mean: number | undefined) => ({ "at-group-mean": mean, "at-region-mean": mean });
const LEFT: readonly string[] = ["weight-zero", "not-applicable"];
const { exp, log, abs } = Math;
const same = (a: number, b: number) => a === b || abs(a - b) < 1e-12 * Math.max(abs(a), abs(b));

function cellOf({ reading, conversion, range = [], value = Number.NaN }: Criterion): Found {
  const { use, levels } = conversion;
  if (use === "counted-levels") return { low: Number.NaN, high: Number.NaN, value: Number.NaN };
  const end = (at: 0 | 1) => (range[at] === "unbounded" ? [-Infinity, Infinity][at]! : (range[at] ?? Number.NaN));
  if (!levels) return { low: end(0), high: end(1), value }; // measured: `recomputeScales` does these
  const { level = "", worst = level, best = level, taken = level } = reading;
  const least = Math.min(...Object.values(levels));
  const greatest = Math.max(...Object.values(levels));
  return { low: levels[worst] ?? least, high: levels[best] ?? greatest, value: levels[taken] ?? Number.NaN };
}

function combine<P extends Part>({ aggregate }: Aggregated, parts: readonly P[], x: (part: P) => number): number {
  const { use, floor = 0, exponent: p = -1 } = aggregate;
  const sum = (term: (x: number) => number) => parts.reduce((total, part) => total + part.weight * term(x(part)), 0);
  const mean = (term: (x: number) => number) => sum(term) / sum(() => 1);
  const least = Math.min(...parts.map(x));
  if (use === "weakest-link" || (least === 0 && use === "product")) return least;
  if (use === "product") return parts.reduce((product, part) => product * x(part), 1);
  const { least: bottom = -Infinity, greatest: top = Infinity } = aggregate;
  const total = sum((x) => x);
  if (use === "sum") return Math.min(Math.max(total, bottom), top);
  if (use === "weighted-mean") return total / sum(() => 1);
  if (use === "geometric-mean") return least <= floor && floor === 0 ? 0 : exp(mean((x) => log(Math.max(x, floor))));
  return exp(log(mean((x) => exp(p * log(x)))) / p);
}
