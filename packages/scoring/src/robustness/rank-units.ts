/**
 * Prepares ranks of the units of each node: 1 and the number of greater values, so that equal values share the better
 * rank. The numbers of the nodes stand in front of a row, their ranks are written from `at` on.
 */
export function rankUnits(
  units: number,
  nodes: number,
): (row: Float64Array, at: number, rounded: ((x: number) => number) | undefined) => void {
  const compared = new Float64Array(units);
  const sorted = new Float64Array(units);
  return (row, at, rounded) => {
    for (let r = 0; r < nodes; r++) {
      const first = r * units;
      let count = 0;
      for (let u = 0; u < units; u++) {
        const exact = row[first + u]!;
        const x = rounded === undefined ? exact : rounded(exact);
        compared[u] = x;
        if (!Number.isNaN(x)) sorted[count++] = x;
      }
      const order = sorted.subarray(0, count).sort();
      for (let u = 0; u < units; u++) {
        const x = compared[u]!;
        let low = 0;
        let high = count;
        while (low < high) {
          const middle = (low + high) >>> 1;
          if (order[middle]! > x) high = middle;
          else low = middle + 1;
        }
        row[at + first + u] = Number.isNaN(x) ? Number.NaN : 1 + count - low;
      }
    }
  };
}
