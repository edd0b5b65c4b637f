// By hand, for this one method: a tree of weighted means with `renormalize`, and nothing else.
// Cells lie unit by unit, so that a unit's sums stay in registers; this is what the engine is held against.

const UNKNOWN = 5;
const NOT_APPLICABLE = 6;
const ROUNDING = 1e-12;

/** Answers into two bytes a cell: the level (0 to 4) or a code, and the strength. */
export function readAnswers(answers, criteria, asOf) {
  const levels = new Map([
    ["none", 0],
    ["planned", 1],
    ["partial", 2],
    ["large", 3],
    ["full", 4],
  ]);
  const strengths = new Map([
    ["asserted", 0],
    ["corroborated", 1],
    ["verified-on-site", 2],
  ]);
  const leafAt = new Map(criteria.map((id, at) => [id, at]));
  const ids = [...new Set(answers.map(({ entity }) => entity))].sort();
  const unitAt = new Map(ids.map((id, at) => [id, at]));
  const level = new Uint8Array(ids.length * criteria.length).fill(UNKNOWN);
  const strength = new Uint8Array(ids.length * criteria.length);
  for (const answer of answers) {
    if (answer.date > asOf || (answer.withdrawn !== undefined && answer.withdrawn <= asOf)) continue;
    const leaf = leafAt.get(answer.criterion);
    if (leaf === undefined) continue;
    const cell = unitAt.get(answer.entity) * criteria.length + leaf;
    const { rating } = answer;
    level[cell] =
      rating.kind === "level"
        ? (levels.get(rating.level) ?? UNKNOWN)
        : rating.kind === "not-applicable"
          ? NOT_APPLICABLE
          : UNKNOWN;
    strength[cell] = strengths.get(answer.strength);
  }
  return { ids, level, strength };
}

/**
 * The tree as flat arrays, children before parents; a child is a leaf's place, or the complement of a node's.
 *
 * @param {{ minCoverage: number, levels: Record<string, number>, roots: object[] }} methodology
 */
export function flatten(methodology, criteria) {
  const leafAt = new Map(criteria.map((id, at) => [id, at]));
  const ids = [];
  const start = [0];
  const child = [];
  const weight = [];
  const minPresent = [];
  const visit = (node) => {
    const nodes = (node.nodes ?? []).map((below) => [~visit(below), below.weight ?? 1]);
    const leaves = Object.entries(node.criteria ?? {}).map(([id, w]) => [leafAt.get(id), w]);
    for (const [ref, w] of [...leaves, ...nodes]) {
      child.push(ref);
      weight.push(w);
    }
    ids.push(node.node);
    start.push(child.length);
    minPresent.push(node.minPresent ?? 0);
    return ids.length - 1;
  };
  methodology.roots.forEach(visit);
  return {
    ids,
    start: Int32Array.from(start),
    child: Int32Array.from(child),
    weight: Float64Array.from(weight),
    minPresent: Float64Array.from(minPresent),
    minCoverage: methodology.minCoverage,
    numbers: Float64Array.from(Object.values(methodology.levels)),
    leaves: criteria.length,
  };
}

/** Value, range, coverage and state (0 a value, 2 none, 3 not applicable) of every node and unit. */
export function aggregate(tree, { ids, level, strength }) {
  const units = ids.length;
  const nodes = tree.ids.length;
  const { start, child, weight, minPresent, minCoverage, numbers, leaves } = tree;
  const value = new Float64Array(units * nodes);
  const low = new Float64Array(units * nodes);
  const high = new Float64Array(units * nodes);
  const known = new Float64Array(units * nodes);
  const corroborated = new Float64Array(units * nodes);
  const verified = new Float64Array(units * nodes);
  const state = new Uint8Array(units * nodes);
  const worst = numbers[0];
  const best = numbers[numbers.length - 1];
  for (let u = 0; u < units; u++) {
    const cells = u * leaves;
    const row = u * nodes;
    for (let n = 0; n < nodes; n++) {
      let applicable = 0;
      let applying = 0;
      let valued = 0;
      let present = 0;
      let total = 0;
      let least = 0;
      let greatest = 0;
      let k = 0;
      let c = 0;
      let v = 0;
      for (let i = start[n]; i < start[n + 1]; i++) {
        const w = weight[i];
        const ref = child[i];
        if (ref >= 0) {
          const at = level[cells + ref];
          if (at === NOT_APPLICABLE) continue;
          applying++;
          applicable += w;
          if (at === UNKNOWN) {
            least += w * worst;
            greatest += w * best;
            continue;
          }
          const term = w * numbers[at];
          const strong = strength[cells + ref];
          present++;
          valued += w;
          total += term;
          least += term;
          greatest += term;
          k += w;
          if (strong >= 1) c += w;
          if (strong >= 2) v += w;
        } else {
          const at = row + ~ref;
          if (state[at] === 3) continue;
          applying++;
          applicable += w;
          least += w * low[at];
          greatest += w * high[at];
          k += w * known[at];
          c += w * corroborated[at];
          v += w * verified[at];
          if (state[at] !== 0) continue;
          present++;
          valued += w;
          total += w * value[at];
        }
      }
      const at = row + n;
      if (applying === 0) {
        state[at] = 3;
        continue;
      }
      low[at] = least / applicable;
      high[at] = greatest / applicable;
      known[at] = k / applicable;
      corroborated[at] = c / applicable;
      verified[at] = v / applicable;
      if (high[at] - low[at] < ROUNDING) value[at] = high[at] = low[at];
      else if (known[at] + ROUNDING < minCoverage || present / applying < minPresent[n] || valued === 0) state[at] = 2;
      else {
        const reached = total / valued;
        const within = Math.min(Math.max(reached, low[at]), high[at]);
        if (Math.abs(reached - within) > ROUNDING) state[at] = 2;
        value[at] = within;
      }
    }
  }
  return { value, low, high, known, corroborated, verified, state };
}
