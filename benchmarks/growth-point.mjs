// One point of the curve, in a process of its own: node --expose-gc growth-point.mjs answers|draws <units> <groups> <each> [draws]
// Prints milliseconds and memory as JSON.

import { readFileSync, writeFileSync } from "node:fs";
import { assessRobustness, compileMethodology, orThrow, scoreDataset } from "stocktake";
import { AS_OF, makeAnswers, makeMethod, makeSmallMethod } from "./generator.mjs";
import { spread } from "./measure.mjs";

/** More runs are made until so many, or so many milliseconds. */
const RUNS = 9;
const LONG = 1500;
/** What takes longer is run once. */
const PATIENCE = 3000;

const [what, ...sizes] = process.argv.slice(2);
const [units, groups, each, draws] = sizes.map(Number);
const { instrument, methodology } = groups === 0 ? makeMethod() : makeSmallMethod(groups, each);
const plan = orThrow(compileMethodology({ ...methodology, publish: { decimals: 3, rankOn: "exact" } }, instrument));
const atRest = settled();
const answers = makeAnswers(units, instrument.criteria.length);
const input = settled() - atRest;
const scores = what === "draws" ? scoreDataset(plan, { answers }, { asOf: AS_OF }) : undefined;

const before = settled();
const residentBefore = forgetPeak();
let held = 0;
const sample = () => {
  held = Math.max(held, used() - before);
};
const work = () =>
  scores === undefined
    ? scoreDataset(plan, { answers }, { asOf: AS_OF })
    : assessRobustness(scores, { seed: 1, draws, ranks: true, onProgress: sample });

const times = [];
const timed = () => {
  const from = performance.now();
  const kept = work();
  times.push(performance.now() - from);
  sample();
  return kept;
};
timed();
const resident = peak() - residentBefore;
const first = held;
const long = () => times.reduce((a, b) => a + b) >= LONG;
while (times.length < RUNS && (times.length === 1 ? times[0] < PATIENCE : !long())) timed();
// The first run is slow, because nothing is compiled yet; where there is no other, it has to do.
const { median, min, max } = spread(times.length > 1 ? times.slice(1) : times);
console.log(
  JSON.stringify({ answers: answers.length, median, min, max, runs: times.length, input, held: first, resident }),
);

function used() {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function settled() {
  globalThis.gc();
  return used();
}

/** Has Linux forget the greatest size of the process so far. Elsewhere there is no such file, and no peak is known. */
function forgetPeak() {
  try {
    writeFileSync("/proc/self/clear_refs", "5");
  } catch {
    return Number.NaN;
  }
  return process.memoryUsage().rss;
}

/** The greatest size of the process since then. That of `resourceUsage` would include the process that started it. */
function peak() {
  try {
    return 1024 * Number(/VmHWM:\s+(\d+)/.exec(readFileSync("/proc/self/status", "utf8"))?.[1]);
  } catch {
    return Number.NaN;
  }
}
