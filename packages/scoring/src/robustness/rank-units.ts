/** A bin with more values than this is sorted as a whole with all others. */
const CROWDED = 32;

/**
 * Prepares ranks of the units of one draw: 1 and the number of greater values, so that equal values share the better
 * rank; they may be written over the values. Values are put into as many bins as there are units and sorted by
 * insertion, since each is then near its place.
 */
export function rankUnits(
  units: number,
  rounded: ((x: number) => number) | undefined,
): (values: Float64Array, at: number, ranks: Float64Array) => void {
  const keys = new Float64Array(units);
  const owners = new Int32Array(units);
  const starts = new Int32Array(units + 1);
  const sorted = new Float64Array(units);
  const order = new Int32Array(units);
  return (values, at, ranks) => {
    let count = 0;
    let least = Number.POSITIVE_INFINITY;
    let greatest = Number.NEGATIVE_INFINITY;
    for (let u = 0; u < units; u++) {
      const exact = values[at + u]!;
      ranks[at + u] = Number.NaN;
      if (Number.isNaN(exact)) continue;
      const x = rounded === undefined ? exact : rounded(exact);
      if (x < least) least = x;
      if (x > greatest) greatest = x;
      keys[count] = x;
      owners[count++] = u;
    }
    const reach = greatest - least;
    const binsPerUnit = (count - 1) / reach;
    const isBounded = Number.isFinite(reach) && Number.isFinite(binsPerUnit);
    const scale = isBounded ? binsPerUnit : 0;
    const zero = isBounded ? least : 0;
    starts.fill(0);
    let crowd = 0;
    for (let i = 0; i < count; i++) {
      const held = ++starts[Math.trunc((keys[i]! - zero) * scale) + 1]!;
      if (held > crowd) crowd = held;
    }
    for (let bin = 0; bin < count; bin++) starts[bin + 1]! += starts[bin]!;
    for (let i = 0; i < count; i++) {
      const place = starts[Math.trunc((keys[i]! - zero) * scale)]!++;
      sorted[place] = keys[i]!;
      order[place] = owners[i]!;
    }
    if (crowd > CROWDED) sortPairs(sorted, order, count);
    else insertPairs(sorted, order, count);
    let rank = 0;
    for (let i = count - 1; i >= 0; i--) {
      if (i === count - 1 || sorted[i] !== sorted[i + 1]) rank = count - i;
      ranks[at + order[i]!] = rank;
    }
  };
}

function insertPairs(sorted: Float64Array, order: Int32Array, count: number): void {
  for (let i = 1; i < count; i++) {
    const key = sorted[i]!;
    const owner = order[i]!;
    let j = i;
    for (; j > 0 && sorted[j - 1]! > key; j--) {
      sorted[j] = sorted[j - 1]!;
      order[j] = order[j - 1]!;
    }
    sorted[j] = key;
    order[j] = owner;
  }
}

function sortPairs(sorted: Float64Array, order: Int32Array, count: number): void {
  const pairs = Array.from({ length: count }, (_, i) => i).sort((a, b) => sorted[a]! - sorted[b]!);
  const keys = sorted.slice(0, count);
  const owners = order.slice(0, count);
  pairs.forEach((from, i) => {
    sorted[i] = keys[from]!;
    order[i] = owners[from]!;
  });
}
