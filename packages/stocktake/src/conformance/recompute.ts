import type { Aggregated, Conversion, Criterion, Found, Node, Part, Reading, Wholes } from "./recompute-tree.ts";

/** Does each value and range of an explanation again, from its JSON alone; `wholes` are formulas over all parts at once. */
export function recompute(json: string, wholes: Wholes = {}): string[] {
  const wrong: string[] = [];
  const check = (what: string, says: unknown, found: number) => {
    if (Number.isFinite(found) ? same(Number(says), found) : says === (found ? "unbounded" : undefined)) return;
    wrong.push(`${what} is said to be ${says}, and its own parts give ${found}.`);
  };
  const visit = (part: Node | Criterion): Found => {
    const [name, said] = part.kind === "node" ? [part.node, part.score] : [part.criterion, part];
    const found = part.kind === "node" ? nodeOf(part) : cellOf(part.reading, part.conversion);
    const value = part.kind === "node" && part.score.kind !== "scored" ? Number.NaN : found.value;
    said.range?.forEach((end, i) => void check(`End ${i} of ${name}`, end, i === 0 ? found.low : found.high));
    check(`The value of ${name}`, said.value, value);
    return { ...found, value };
  };
  const nodeOf = ({ node, children, gates, ...whole }: Node): Found => {
    const parts = children.map((part) => ({ ...part, ...visit(part) })).filter(({ role }) => !LEFT.includes(role));
    const combined: Wholes[string] = wholes[whole.aggregate.use] ?? combine;
    const entered = parts.flatMap(({ counted, ...part }) => {
      const x = Number({ counted: part.value, "at-worst": part.low, "at-group-mean": counted }[String(part.role)]);
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
      if (acts) [value, high] = [Math.min(value, most), Math.min(high, most)];
      if (acts || outcome.answer === "undecided") low = Math.min(low, most);
    }
    return { low, high, value: same(low, high) ? low : value };
  };
  visit((JSON.parse(json) as { root: Node }).root);
  return wrong;
}

const LEFT: readonly string[] = ["weight-zero", "not-applicable"];
const { exp, log, abs } = Math;
const same = (a: number, b: number) => a === b || abs(a - b) < 1e-12 * Math.max(abs(a), abs(b));
const or = (x: number, otherwise: number) => (Number.isFinite(x) ? x : otherwise);

function cellOf({ kind, level, value, worst, best, taken }: Reading, conversion: Conversion): Found {
  if (conversion.use === "counted-levels") return { low: Number.NaN, high: Number.NaN, value: Number.NaN };
  const { use, levels, low, high, caps = "both", population = { least: 0, greatest: 0 } } = conversion;
  const { worst: bottom, best: top } = conversion.to ?? { worst: 0, best: 0 };
  const { least: from = -Infinity, greatest: until = Infinity } = conversion.domain ?? {};
  const posts = [low ?? population.least, high ?? population.greatest] as const;
  const on = (x: number) => (conversion.scale === "logarithmic" ? log(Math.max(x, 0)) : x);
  const convert = (x: string | number = Number.NaN): number => {
    if (levels) return levels[x] ?? Number.NaN;
    const raised = caps === "both" || caps === "low" ? Math.max(Number(x), posts[0]) : Number(x);
    const held = caps === "both" || caps === "high" ? Math.min(raised, posts[1]) : raised;
    const way = conversion.direction === "higher-is-better" ? on(held) - on(posts[0]) : on(posts[1]) - on(held);
    return (way / (on(posts[1]) - on(posts[0]))) * (top - bottom) + bottom;
  };
  if (kind === "level" || kind === "measured") worst = best = taken = level ?? value;
  const ends = levels ? Object.values(levels) : use === "min-max" ? [bottom, top] : [convert(from), convert(until)];
  const [least, greatest] = [Math.min(...ends), Math.max(...ends)];
  return { low: or(convert(worst), least), high: or(convert(best), greatest), value: or(convert(taken), Number.NaN) };
}

function combine<P extends Part>({ aggregate }: Aggregated, parts: readonly P[], x: (part: P) => number): number {
  const { use, floor = 0, exponent: p = -1 } = aggregate;
  const sum = (term: (x: number) => number) => parts.reduce((total, part) => total + part.weight * term(x(part)), 0);
  const mean = (term: (x: number) => number) => sum(term) / sum(() => 1);
  const least = Math.min(...parts.map(x));
  if (use === "weakest-link" || (least === 0 && use === "product")) return least;
  if (use === "product") return parts.reduce((product, part) => product * x(part), 1);
  if (use === "sum") return sum((x) => x);
  if (use === "weighted-mean") return mean((x) => x);
  if (use === "geometric-mean") return least <= floor && floor === 0 ? 0 : exp(mean((x) => log(Math.max(x, floor))));
  return exp(log(mean((x) => exp(p * log(x)))) / p);
}
