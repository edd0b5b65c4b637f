// Runs the benchmarks named on the command line, or all of them; prints tables and writes them as JSON.

import { mkdir, writeFile } from "node:fs/promises";
import { availableParallelism, cpus } from "node:os";
import { printed } from "./report.mjs";

const BENCHMARKS = [
  "scoring",
  "robustness",
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
const model = cpus()[0]?.model ?? "unknown processor";
const machine = `Node ${process.version}, ${availableParallelism()} cores, ${model}`;
console.log(machine);
for (const name of BENCHMARKS) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const { run } = await import(`./${name}.mjs`);
  await run();
}
await mkdir("reports", { recursive: true });
await writeFile("reports/benchmarks.json", `${JSON.stringify({ machine, tables: printed }, null, 2)}\n`);
console.log("\nWritten to reports/benchmarks.json.");
