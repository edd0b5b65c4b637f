// 1,000 draws of the weights of 193 units × 200 criteria, tree of depth 4, 3 % missing, under two ways to count levels:
// the engine beside a kernel written by hand for this one method. They agree before anything is timed.

import { assessRobustness, assessRobustnessInWorkers, compileMethodology, orThrow, scoreDataset } from "stocktake";
import { AS_OF, makeAnswers, makeMethod } from "./generator.mjs";
import { flatten, readAnswers } from "./kernel.mjs";
import { measure } from "./measure.mjs";
import { report } from "./report.mjs";
import { drawAll, percentiles, prepare } from "./robustness-kernel.mjs";

const UNITS = 193;
const DRAWS = 1000;
const SEED = 1;
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
  const byHand = () => {
    const drawn = drawAll(prepare({ tree, cells, methods }), SEED, DRAWS);
    return {
      values: percentiles(drawn.table, drawn.series, DRAWS),
      ranks: percentiles(drawn.ranks, drawn.series, DRAWS),
    };
  };
  const compared = assertAgreement(assessRobustness(scores, options), byHand(), tree, scores);
  console.log(`\n${compared} ends of intervals agree to 1e-9 between the engine and the kernel.`);
  report(
    "Values of 25 nodes, ranks at each, percentiles of both",
    measure({ kernel: byHand, engine: () => assessRobustness(scores, options) }, 7),
    "Target: engine at most 1.5 × the kernel.",
  );
}

function assertAgreement(found, { values, ranks }, tree, scores) {
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
      same(row.ranks[0], Math.floor(ranks.low[s]), `${entity}, ${row.node}, rank`);
      same(row.ranks[1], Math.ceil(ranks.high[s]), `${entity}, ${row.node}, rank`);
    }
  return compared;
}
