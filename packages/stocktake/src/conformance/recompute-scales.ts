import type { Conversion, Criterion, Node } from "./recompute-tree.ts";

/** Puts every measured reading on its scale again, from the parameters that the explanation gives. */
export function recomputeScales(json: string): string[] {
  const wrong: string[] = [];
  const visit = (part: Node | Criterion): void => {
    if (part.kind === "node") {
      part.children.forEach(visit);
      return;
    }
    const { criterion, conversion, reading, range, value } = part;
    const convert = CONVERT[conversion.use];
    if (convert === undefined || range === undefined) return;
    const [bottom, top] = endsOf(conversion);
    const at = (x: string | number | undefined, otherwise: number) =>
      finite(x === undefined ? Number.NaN : convert(Number(x), conversion), otherwise);
    const known = reading.value;
    const found = {
      "low end": at(known ?? reading.worst, bottom),
      "high end": at(known ?? reading.best, top),
      value: at(known ?? reading.taken, Number.NaN),
    };
    const says = { "low end": numberOf(range[0], -1), "high end": numberOf(range[1], 1), value: value ?? Number.NaN };
    for (const name of ["low end", "high end", "value"] as const)
      if (!same(says[name], found[name]))
        wrong.push(`The ${name} of ${criterion} is said to be ${says[name]}, and its scale gives ${found[name]}.`);
  };
  visit((JSON.parse(json) as { root: Node }).root);
  return wrong;
}

const same = (a: number, b: number) =>
  Object.is(a, b) || a === b || Math.abs(a - b) < 1e-12 * Math.max(1, Math.abs(a), Math.abs(b));
const finite = (x: number, otherwise: number) => (Number.isFinite(x) ? x : otherwise);
const numberOf = (end: number | "unbounded" | undefined, sign: number) =>
  end === "unbounded" ? sign * Number.POSITIVE_INFINITY : (end ?? Number.NaN);
const lowerIsBetter = ({ direction }: Conversion) => direction === "lower-is-better";
const isBetter = (a: number, b: number, scale: Conversion) => (lowerIsBetter(scale) ? a < b : a > b);

/** The formula of each normalizer. */
const CONVERT: Readonly<Record<string, (x: number, conversion: Conversion) => number>> = {
  "z-score": (x, { direction, mean = 0, deviation = 1, population = {} }) => {
    const { mean: middle = Number.NaN, deviation: spread = Number.NaN } = population;
    return ((direction === "lower-is-better" ? middle - x : x - middle) / spread) * deviation + mean;
  },
  goalposts: (x, { low = 0, high = 0, caps = "both", scale, direction, to = { worst: 0, best: 1 } }) => {
    const on = (y: number) => (scale === "logarithmic" ? Math.log(Math.max(y, 0)) : y);
    const raised = caps === "both" || caps === "low" ? Math.max(x, low) : x;
    const held = caps === "both" || caps === "high" ? Math.min(raised, high) : raised;
    const way = direction === "higher-is-better" ? on(held) - on(low) : on(high) - on(held);
    return (way / (on(high) - on(low))) * (to.best - to.worst) + to.worst;
  },
  "min-max": (x, conversion) => {
    const { least = Number.NaN, greatest = Number.NaN } = conversion.population ?? {};
    const [from, until] = lowerIsBetter(conversion) ? [greatest, least] : [least, greatest];
    return stretched((x - from) / (until - from), conversion);
  },
  "distance-to-target": (x, conversion) => {
    const { target = Number.NaN, population = {} } = conversion;
    const start = (lowerIsBetter(conversion) ? population.greatest : population.least) ?? Number.NaN;
    return stretched((x - start) / (target - start), conversion);
  },
  rank: (x, conversion) => {
    const values = conversion.population?.values ?? [];
    const rank = 1 + values.filter((value) => isBetter(value, x, conversion)).length;
    return stretched((values.length - rank) / (values.length - 1), conversion);
  },
  "percentile-rank": (x, conversion) => {
    const values = conversion.population?.values ?? [];
    const share = (y: number) => values.filter((value) => isBetter(y, value, conversion)).length / (values.length - 1);
    if (values.includes(x)) return stretched(share(x), conversion);
    const below = values.filter((value) => value < x).at(-1);
    const above = values.find((value) => value > x);
    if (below === undefined || above === undefined)
      return stretched((below === undefined) === lowerIsBetter(conversion) ? 1 : 0, conversion);
    return stretched(share(below) + ((x - below) / (above - below)) * (share(above) - share(below)), conversion);
  },
};

/** From a share of the way, held between none and all of it, to the declared ends. */
function stretched(share: number, { to = { worst: 0, best: 1 } }: Conversion): number {
  return Math.min(Math.max(share, 0), 1) * (to.best - to.worst) + to.worst;
}

/** What an unknown reading may be worth: the ends of the scale, or those of the domain where the scale has none. */
function endsOf(conversion: Conversion): readonly [number, number] {
  const { use, to, domain = {}, population } = conversion;
  const open = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY] as const;
  if (use === "z-score" && !population?.deviation) return open;
  if (use !== "goalposts" && use !== "z-score") return to === undefined ? open : [to.worst, to.best];
  const { least = Number.NEGATIVE_INFINITY, greatest = Number.POSITIVE_INFINITY } = domain;
  const ends = [least, greatest].map((x) => CONVERT[use]!(x, conversion));
  return [Math.min(...ends), Math.max(...ends)];
}
