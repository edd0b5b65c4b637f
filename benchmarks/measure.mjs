/** @typedef {{ name: string, median: number, min: number, max: number, memory: number, times: number[] }} Measured */

/**
 * Times each of several ways to do the same work, taking turns, so that a slow moment of the machine falls on all.
 * Every way runs twice before it counts. A way that is a process of its own gives the milliseconds it `took`. Memory is
 * what one run adds to heap and buffers before anything is collected again; it needs `--expose-gc`.
 *
 * @param {Record<string, () => unknown>} ways @param {number} rounds
 * @returns {Promise<Measured[]>}
 */
export async function measure(ways, rounds) {
  const found = Object.entries(ways).map(([name, way]) => ({ name, way, times: [], memory: 0 }));
  for (let round = -2; round < rounds; round++) {
    for (const entry of found) {
      globalThis.gc?.();
      const before = used();
      const from = performance.now();
      const given = entry.way();
      const kept = given instanceof Promise ? await given : given;
      const time = kept?.took ?? performance.now() - from;
      const after = used();
      if (round >= 0) entry.times.push(time);
      if (round === rounds - 1) entry.memory = kept === undefined || kept.took !== undefined ? 0 : after - before;
    }
  }
  return found.map(({ name, times, memory }) => ({ name, times, memory, ...spread(times) }));
}

/** @param {readonly number[]} times */
export function spread(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median = (sorted[Math.floor(middle - 0.5)] + sorted[Math.ceil(middle - 0.5)]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1) };
}

function used() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
