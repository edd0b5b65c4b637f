// By hand, for this one method: a tree of weighted means with `renormalize`, whose weights are drawn and whose levels
// count what one of two methods says. It gives value, rank and percentiles of every node, and nothing else: no gates,
// no other aggregators, no disputes. Ranges are there because a value outside its range is none. This is what the engine is held against.

const ROUNDING = 1e-12;

/** Uniform numbers of the stream of a seed and an index: xoroshiro128+, written out. */
export function streamOf(seed, index) {
  const mixed = (word) => {
    let bits = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
    return bits ^ (bits >>> 16);
  };
  let s01 = mixed(seed ^ 0x9e3779b9);
  let s00 = mixed((index + s01) | 0);
  let s11 = mixed(s00 ^ 0x85ebca6b);
  let s10 = mixed(s11 ^ 0xc2b2ae35);
  const next = () => {
    const out = (s00 + s10) | 0;
    const a0 = s10 ^ s00;
    const a1 = s11 ^ s01;
    const b0 = s00;
    const b1 = s01;
    s00 = (b0 << 24) ^ (b1 >>> 8) ^ a0 ^ (a0 << 16);
    s01 = (b1 << 24) ^ (b0 >>> 8) ^ a1 ^ ((a1 << 16) | (a0 >>> 16));
    s10 = (a1 << 5) ^ (a0 >>> 27);
    s11 = (a0 << 5) ^ (a1 >>> 27);
    return out;
  };
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992;
}

/**
 * Cells unit by unit: the level, or 5 unknown and 6 not applicable; with what each level counts under each method.
 *
 * @param {{ tree: ReturnType<import("./kernel.mjs").flatten>, cells: { ids: string[], level: Uint8Array }, methods: number[][] }} given
 */
export function prepare({ tree, cells, methods }) {
  const { level } = cells;
  const numbers = methods.map((counts) => Float64Array.from(level, (at) => (at < 5 ? counts[at] : 0)));
  const code = Uint8Array.from(level, (at) => (at < 5 ? 0 : at === 5 ? 1 : 2));
  const counts = methods.map((each) => Float64Array.from(each));
  return { tree, units: cells.ids.length, numbers, code, level, counts };
}

/**
 * Value and rank of every node and unit in every draw, `NaN` where there is none: node by node, draw by draw. With a
 * confidence below 1 every rating is drawn, each apart; a second table then holds one shift for all.
 */
export function drawAll({ tree, units, numbers, code, level, counts }, seed, draws, confidence = 1) {
  const { start, child, weight, minPresent, minCoverage, leaves } = tree;
  const nodes = tree.ids.length;
  const series = nodes * units;
  const table = new Float64Array(series * draws);
  const shifted = confidence < 1 ? new Float64Array(series * draws) : undefined;
  const own = new Float64Array(confidence < 1 ? level.length : 0);
  const uniform = new Float64Array(own.length);
  const ranks = new Float64Array(series * draws);
  const drawn = new Float64Array(child.length);
  const value = new Float64Array(nodes);
  const known = new Float64Array(nodes);
  const low = new Float64Array(nodes);
  const high = new Float64Array(nodes);
  const state = new Uint8Array(nodes);
  const row = new Float64Array(series);
  const order = new Float64Array(units);
  const place = (numbersOf, uniforms, one) => {
    const doubt = 1 - confidence;
    for (let cell = 0; cell < level.length; cell++) {
      const at = level[cell];
      if (at >= 5) continue;
      const u = uniforms === undefined ? one : uniforms[cell];
      const down = at === 0 ? 0 : at === 4 ? doubt : doubt / 2;
      own[cell] = numbersOf[u < down ? at - 1 : u < down + confidence || at === 4 ? at : at + 1];
    }
  };
  const compute = (x) => {
    for (let u = 0; u < units; u++) {
      const cell = u * leaves;
      for (let n = 0; n < nodes; n++) {
        let total = 0;
        let valued = 0;
        let applicable = 0;
        let covered = 0;
        let least = 0;
        let greatest = 0;
        let applying = 0;
        let present = 0;
        for (let i = start[n]; i < start[n + 1]; i++) {
          const w = drawn[i];
          const ref = child[i];
          if (ref >= 0) {
            const at = code[cell + ref];
            if (at === 2) continue;
            applying++;
            applicable += w;
            if (at === 1) {
              greatest += w; // levels run from 0 to 1
              continue;
            }
            const term = w * x[cell + ref];
            present++;
            valued += w;
            covered += w;
            total += term;
            least += term;
            greatest += term;
          } else {
            const at = ~ref;
            if (state[at] === 2) continue;
            applying++;
            applicable += w;
            covered += w * known[at];
            least += w * low[at];
            greatest += w * high[at];
            if (state[at] === 1) continue;
            present++;
            valued += w;
            total += w * value[at];
          }
        }
        if (applying === 0) {
          state[n] = 2;
          row[n * units + u] = Number.NaN;
          continue;
        }
        known[n] = covered / applicable;
        low[n] = least / applicable;
        high[n] = greatest / applicable;
        state[n] = 0;
        if (high[n] - low[n] < ROUNDING) value[n] = high[n] = low[n];
        else if (known[n] + ROUNDING < minCoverage || present / applying < minPresent[n] || valued === 0) state[n] = 1;
        else {
          const reached = total / valued;
          const within = Math.min(Math.max(reached, low[n]), high[n]);
          if (Math.abs(reached - within) > ROUNDING) state[n] = 1;
          value[n] = within;
        }
        row[n * units + u] = state[n] === 0 ? value[n] : Number.NaN;
      }
    }
  };
  for (let d = 0; d < draws; d++) {
    const next = streamOf(seed, d);
    const method = Math.floor(next() * numbers.length);
    const x = confidence < 1 ? own : numbers[method];
    for (let n = 0; n < nodes; n++) {
      let declared = 0;
      let sum = 0;
      for (let i = start[n]; i < start[n + 1]; i++) {
        declared += weight[i];
        sum += drawn[i] = -Math.log(1 - next());
      }
      for (let i = start[n]; i < start[n + 1]; i++) drawn[i] *= declared / sum;
    }
    if (shifted !== undefined) {
      for (let leaf = 0; leaf < leaves; leaf++)
        for (let cell = leaf; cell < level.length; cell += leaves) if (level[cell] < 5) uniform[cell] = next();
      const one = next();
      place(counts[method], undefined, one);
      compute(x);
      for (let n = 0; n < nodes; n++) shifted.set(row.subarray(n * units, (n + 1) * units), (n * draws + d) * units);
      place(counts[method], uniform, one);
    }
    compute(x);
    for (let n = 0; n < nodes; n++) {
      const at = (n * draws + d) * units - n * units;
      for (let s = n * units; s < (n + 1) * units; s++) table[at + s] = row[s];
      let count = 0;
      for (let s = n * units; s < (n + 1) * units; s++) if (!Number.isNaN(row[s])) order[count++] = row[s];
      const sorted = order.subarray(0, count).sort();
      for (let s = n * units; s < (n + 1) * units; s++) {
        let low = 0;
        let high = count;
        while (low < high) {
          const middle = (low + high) >>> 1;
          if (sorted[middle] > row[s]) high = middle;
          else low = middle + 1;
        }
        ranks[at + s] = Number.isNaN(row[s]) ? Number.NaN : 1 + count - low;
      }
    }
  }
  return { table, shifted, ranks };
}

/** The 5th and the 95th percentile of every unit and node (type 7). */
export function percentiles(table, units, draws) {
  const series = table.length / draws;
  const low = new Float64Array(series);
  const high = new Float64Array(series);
  const values = new Float64Array(draws);
  for (let s = 0; s < series; s++) {
    const from = Math.floor(s / units) * units * draws + (s % units);
    let count = 0;
    for (let at = from; at < from + units * draws; at += units)
      if (!Number.isNaN(table[at])) values[count++] = table[at];
    low[s] = percentile(values, count, 0.05);
    high[s] = percentile(values, count, 0.95);
  }
  return { low, high };
}

function percentile(values, count, p) {
  if (count === 0) return Number.NaN;
  const place = (count - 1) * p;
  const at = Math.floor(place);
  let left = 0;
  let right = count - 1;
  while (left < right) {
    const pivot = values[(left + right) >>> 1];
    let i = left - 1;
    let j = right + 1;
    for (;;) {
      do i++;
      while (values[i] < pivot);
      do j--;
      while (values[j] > pivot);
      if (i >= j) break;
      const held = values[i];
      values[i] = values[j];
      values[j] = held;
    }
    if (at <= j) right = j;
    else left = j + 1;
  }
  let above = Number.POSITIVE_INFINITY;
  for (let i = at + 1; i < count; i++) if (values[i] < above) above = values[i];
  return at + 1 === count ? values[at] : values[at] + (place - at) * (above - values[at]);
}
