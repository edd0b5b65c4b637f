// Runs the benchmarks named on the command line, or all of them; prints tables and writes them as JSON.

import { mkdir, writeFile } from "node:fs/promises";
import { pythonWithNumpy } from "./numpy.mjs";
import { machine, printed, printTargets } from "./report.mjs";

const BENCHMARKS = [
  "scoring",
  "robustness",
  "workers",
  "checking",
  "growth",
  "cold-start",
  "bundle",
  "agreement-coverage",
  "sobol-coverage",
];

const wanted = process.argv.slice(2).filter((name) => name !== "--");
const strangers = wanted.filter((name) => !BENCHMARKS.includes(name));
if (strangers.length > 0) {
  console.error(`There is no benchmark ${strangers.join(", ")}. There are ${BENCHMARKS.join(", ")}.`);
  process.exit(2);
}
const { node, cores, processor, load, busy } = machine;
console.log(`Node ${node}, ${cores} cores, ${processor}, load ${load}${busy ? ": the machine is busy" : ""}`);
const { python, version } = pythonWithNumpy();
console.log(python === undefined ? "NumPy is not here; left out." : `NumPy ${version} of ${python}, on one thread`);
for (const name of BENCHMARKS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { run } = await import(`./${name}.mjs`);
  await run();
}
printTargets();
await mkdir("reports", { recursive: true });
await writeFile(
  "reports/benchmarks.json",
  `${JSON.stringify({ machine: { ...machine, numpy: version ?? null }, tables: printed }, null, 2)}\n`,
);
console.log("\nWritten to reports/benchmarks.json.");
