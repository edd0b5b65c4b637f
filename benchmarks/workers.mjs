// The same draws on the caller's thread and on threads of their own.

import { assessRobustness, assessRobustnessInWorkers, compileMethodology, orThrow, scoreDataset } from "stocktake";
import { AS_OF, makeAnswers, makeMethod } from "./generator.mjs";
import { measure } from "./measure.mjs";
import { machine, milliseconds, plainRow, rowOf, table } from "./report.mjs";

const UNITS = 193;
const DRAWS = 4000;
/** Near-linear: two workers take at most this share of the time of one. */
const NEAR = 0.6;

export async function run() {
  const { instrument, methodology: bare } = makeMethod();
  const methodology = { ...bare, publish: { decimals: 3, rankOn: "exact" } };
  const plan = orThrow(compileMethodology(methodology, instrument));
  const scores = scoreDataset(plan, { answers: makeAnswers(UNITS) }, { asOf: AS_OF });
  const options = { seed: 1, draws: DRAWS, ranks: true };
  const onWorkers = (workers) => () => assessRobustnessInWorkers(scores, { ...options, workers });
  const ways = { "1 thread": () => assessRobustness(scores, options) };
  for (const workers of [1, 2, 4]) ways[`${workers} worker${workers === 1 ? "" : "s"}`] = onWorkers(workers);
  const measured = await measure(ways, 3);
  const cpu = {};
  for (const [name, way] of Object.entries(ways)) cpu[name] = await processorTime(way);
  const [thread, one] = measured;
  const rows = measured.map((way, i) => {
    const { name, median } = way;
    const used = Math.min(Math.max(1, Number.parseInt(name, 10)), machine.cores);
    const efficiency = one.median / (used * median);
    const work = i === 0 ? "the caller's own thread" : name;
    const cells = { work, measured: milliseconds(way), efficiency: `${(100 * efficiency).toFixed(0)} %` };
    const byProcessor = cpu[name] / (used * cpu[one.name]);
    cells["processor ms"] = cpu[name].toFixed(0);
    const data = { ...way, efficiency, processor: cpu[name], byProcessor };
    if (i === 0) return plainRow({ ...cells, efficiency: "–" }, data);
    const against = i === 1 ? thread : one;
    return rowOf({
      ...cells,
      against: `${against.name} ${milliseconds(against)}`,
      best: (way.min / against.min).toFixed(2),
      value: median / against.median,
      most: name === "2 workers" ? NEAR : undefined,
      tried: `Starting threads is in the time. By processor time it would be ${byProcessor.toFixed(2)} on idle cores.`,
      data,
    });
  });
  table(
    `${DRAWS} draws of the weights on threads: 193 units × 200 criteria, ranks at 25 nodes`,
    rows,
    `Efficiency: the time of 1 worker, over the cores in use (of ${machine.cores}) times the time taken. Processor: of all threads together, once.`,
  );
}

/** Milliseconds of processor time that one run takes on all threads, which others on the machine hardly move. */
async function processorTime(way) {
  const before = process.cpuUsage();
  await way();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
