// 1,000 draws of the weights of 193 units × 200 criteria, tree of depth 4, 3 % missing, under two ways to count levels:
// the engine beside a kernel written by hand for this one method. They agree before anything is timed.

import { assessRobustness, assessRobustnessInWorkers, compileMethodology, orThrow, scoreDataset } from "stocktake";
import { AS_OF, makeAnswers, makeMethod } from "./generator.mjs";
import { flatten, readAnswers } from "./kernel.mjs";
import { measure, spread } from "./measure.mjs";
import { report, table } from "./report.mjs";
import { drawAll, percentiles, prepare } from "./robustness-kernel.mjs";

const UNITS = 193;
const DRAWS = 1000;
const SEED = 1;
const CONFIDENCE = 0.8;
const OTHER = { none: 0, planned: 0.1, partial: 0.3, large: 0.6, full: 1 };

export async function run() {
  const { instrument, methodology: bare } = makeMethod();
  const methodology = {
    ...bare,
    bands: { low: 0, middle: 0.4, high: 0.7 },
    bandOn: "exact",
    publish: { decimals: 3, rankOn: "exact" },
  };
  const answers = makeAnswers(UNITS);
  const criteria = instrument.criteria.map(({ id }) => id);
  const plan = orThrow(compileMethodology(methodology, instrument));
  const other = orThrow(compileMethodology({ ...methodology, id: "other", levels: OTHER }, instrument));
  const scores = scoreDataset(plan, { answers }, { asOf: AS_OF });
  const tree = flatten(methodology, criteria);
  const cells = readAnswers(answers, criteria, AS_OF);
  const methods = [Object.values(methodology.levels), Object.values(OTHER)];

  const options = { seed: SEED, draws: DRAWS, ranks: true, alternatives: [{ name: "other levels", plan: other }] };
  const byHand = (confidence) => {
    const drawn = drawAll(prepare({ tree, cells, methods }), SEED, DRAWS, confidence);
    const shifted = drawn.shifted === undefined ? undefined : percentiles(drawn.shifted, UNITS, DRAWS);
    return { values: percentiles(drawn.table, UNITS, DRAWS), ranks: percentiles(drawn.ranks, UNITS, DRAWS), shifted };
  };
  const compared = assertAgreement(assessRobustness(scores, options), byHand(), tree, scores);
  console.log(`\n${compared} ends of intervals agree to 1e-9 between the engine and the kernel.`);
  report(
    "1,000 draws of the weights: values of 25 nodes, ranks at each, percentiles of both",
    measure({ kernel: () => byHand(), engine: () => assessRobustness(scores, options) }, 7),
    "Target: engine at most 1.5 × the kernel.",
  );

  const unsure = answers.map((answer) =>
    answer.rating.kind === "level" ? { ...answer, rating: { ...answer.rating, confidence: CONFIDENCE } } : answer,
  );
  const doubted = scoreDataset(plan, { answers: unsure }, { asOf: AS_OF });
  const drawing = { ...options, ratings: "draw" };
  assertAgreement(assessRobustness(doubted, drawing), byHand(CONFIDENCE), tree, doubted);
  report(
    "The same with every rating drawn, apart and with one shift of the rater",
    measure({ kernel: () => byHand(CONFIDENCE), engine: () => assessRobustness(doubted, drawing) }, 3),
    "Target: engine at most 1.5 × the kernel.",
  );

  const rows = [];
  for (const workers of [1, 2]) {
    const times = [];
    for (let round = -1; round < 3; round++) {
      const from = performance.now();
      await assessRobustnessInWorkers(scores, { ...options, draws: 2 * DRAWS, workers });
      if (round >= 0) times.push(performance.now() - from);
    }
    const { median, min, max } = spread(times);
    const first = rows[0] === undefined ? median : Number(rows[0][1]);
    rows.push([`${workers}`, median.toFixed(1), `${min.toFixed(1)}–${max.toFixed(1)}`, (median / first).toFixed(2)]);
  }
  table("2,000 draws on threads of their own", ["workers", "median ms", "min–max", "× 1 worker"], rows);
}

function assertAgreement(found, { values, ranks, shifted }, tree, scores) {
  let compared = 0;
  const same = (a, b, what) => {
    compared++;
    if (!(Math.abs(a - b) <= 1e-9)) throw new Error(`${what}: the engine says ${a}, the kernel ${b}.`);
  };
  for (const [u, entity] of scores.units.entries())
    for (const row of found.bands.get(entity)) {
      const s = tree.ids.indexOf(row.node) * scores.units.length + u;
      if (row.interval === undefined) {
        if (!Number.isNaN(values.low[s])) throw new Error(`${entity}, ${row.node}: only the kernel has a value.`);
        continue;
      }
      same(row.interval[0], values.low[s], `${entity}, ${row.node}, 5th percentile`);
      same(row.interval[1], values.high[s], `${entity}, ${row.node}, 95th percentile`);
      if (shifted !== undefined) {
        const { interval } = row.underCommonShift;
        same(interval[0], shifted.low[s], `${entity}, ${row.node}, 5th percentile under a shift`);
        same(interval[1], shifted.high[s], `${entity}, ${row.node}, 95th percentile under a shift`);
      }
      same(row.ranks[0], Math.floor(ranks.low[s]), `${entity}, ${row.node}, rank`);
      same(row.ranks[1], Math.ceil(ranks.high[s]), `${entity}, ${row.node}, rank`);
    }
  return compared;
}
