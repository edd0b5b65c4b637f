// How often the intervals of Sobol indices hold the true index, for functions whose indices are known in closed form.
// Nothing is timed.

import { estimateSobol } from "stocktake";
import { plainRow, table } from "./report.mjs";

const RUNS = 400;

const angle = (u) => Math.PI * (2 * u - 1);

/** Functions of independent inputs with the true first-order and total index of each input. */
const FUNCTIONS = [
  {
    // Ishigami and Homma (1990), a = 7, b = 0.1.
    name: "Ishigami",
    f: ([u, v, w]) => {
      const [x, y, z] = [angle(u), angle(v), angle(w)];
      return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + 0.1 * z * z * z * z * Math.sin(x);
    },
    first: [0.3139, 0.4424, 0],
    total: [0.5576, 0.4424, 0.2437],
  },
  {
    // Variances 9, 4 and 1 in parts of 1/12.
    name: "3a + 2b + c",
    f: ([a, b, c]) => 3 * a + 2 * b + c,
    first: [9 / 14, 4 / 14, 1 / 14],
    total: [9 / 14, 4 / 14, 1 / 14],
  },
];

export function run() {
  const rows = [];
  for (const { name, f, first, total } of FUNCTIONS)
    for (const samples of [64, 256, 1024]) {
      const held = { first: first.map(() => 0), total: total.map(() => 0) };
      for (let seed = 0; seed < RUNS; seed++) {
        const { inputs } = estimateSobol(f, first.length, { seed, samples });
        for (const [j, input] of inputs.entries()) {
          if (holds(input.first.interval, first[j])) held.first[j]++;
          if (holds(input.total.interval, total[j])) held.total[j]++;
        }
      }
      const shares = (counts) => counts.map((count) => `${((100 * count) / RUNS).toFixed(0)} %`).join(", ");
      const [ofFirst, ofTotal] = [shares(held.first), shares(held.total)];
      rows.push(
        plainRow({ work: name, samples: String(samples), "first, by input": ofFirst, "total, by input": ofTotal }),
      );
    }
  table(
    `Coverage of the 95 % intervals of Sobol indices: ${RUNS} seeds each`,
    rows,
    "The standard error of a share near 95 % of 400 seeds is 1 percentage point.",
  );
}

function holds([from, to], index) {
  return from <= index && index <= to;
}
