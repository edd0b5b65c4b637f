// 1,000 draws of the weights of 193 units × 200 criteria, tree of depth 4, 3 % missing, under two ways to count levels:
// the engine beside a kernel written by hand for this one method, plain objects and maps, and NumPy. They agree before
// anything is timed.

import { assessRobustness, compileMethodology, orThrow, scoreDataset } from "stocktake";
import { AS_OF, makeAnswers, makeMethod } from "./generator.mjs";
import { flatten, readAnswers } from "./kernel.mjs";
import { measure } from "./measure.mjs";
import { isSame, sectionsOfTree, startNumpy } from "./numpy.mjs";
import { readWithObjects } from "./objects.mjs";
import { compare, table } from "./report.mjs";
import { drawAll, percentiles, prepare, streamOf } from "./robustness-kernel.mjs";
import { drawWithObjects } from "./robustness-objects.mjs";

const UNITS = 193;
const DRAWS = 1000;
/** Objects draw so many times less often, and what that takes counts as many times. */
const FEWER = 10;
const FEWER_DOUBTED = 50;
const SEED = 1;
const CONFIDENCE = 0.8;
const OTHER = { none: 0, planned: 0.1, partial: 0.3, large: 0.6, full: 1 };
const TRIED =
  "Tried: one table for each node, so that summaries read memory in order; units of which all is known summed four at a " +
  "time; ranks by bins; percentiles by selection in place of sorting.";

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
  const methods = [methodology.levels, OTHER];
  const counts = methods.map((each) => Object.values(each));

  const options = { seed: SEED, draws: DRAWS, ranks: true, alternatives: [{ name: "other levels", plan: other }] };
  const byHand = (draws, confidence) => {
    const drawn = drawAll(prepare({ tree, cells, methods: counts }), SEED, draws, confidence);
    const shifted = drawn.shifted === undefined ? undefined : percentiles(drawn.shifted, UNITS, draws);
    return { values: percentiles(drawn.table, UNITS, draws), ranks: percentiles(drawn.ranks, UNITS, draws), shifted };
  };
  const byEntity = readWithObjects(answers, AS_OF);
  const withObjects = (draws, confidence) =>
    drawWithObjects({ byEntity, methodology, criteria, methods }, SEED, draws, confidence);
  const rows = [];

  const compared = assertAgreement(assessRobustness(scores, options), byHand(DRAWS), tree, scores);
  console.log(`\n${compared} ends of intervals agree to 1e-9 between the engine and the kernel.`);
  const also = assertSameAsObjects(withObjects(DRAWS / FEWER), byHand(DRAWS / FEWER), tree, scores.units);
  console.log(`${also} of ${DRAWS / FEWER} draws agree to 1e-12 between objects and the kernel.`);
  const numpy = await startNumpy("draws", [
    ...sectionsOfTree(tree, UNITS, DRAWS),
    cells.level,
    ...counts,
    ...uniformsOf(tree, methods.length),
  ]);
  if (numpy !== undefined) {
    const those = assertSameAsNumpy(numpy.results, byHand(DRAWS), tree);
    console.log(`${those} agree to 1e-12 between NumPy and the kernel.`);
  }
  const ways = {
    kernel: () => byHand(DRAWS),
    engine: () => assessRobustness(scores, options),
    ...(numpy === undefined ? {} : { NumPy: numpy.way }),
    objects: () => withObjects(DRAWS / FEWER),
  };
  rows.push(...compare("weights drawn, ratings fixed", scaled(await measure(ways, 7), FEWER), { kernel: 1.5 }, TRIED));
  numpy?.close();

  const unsure = answers.map((answer) =>
    answer.rating.kind === "level" ? { ...answer, rating: { ...answer.rating, confidence: CONFIDENCE } } : answer,
  );
  const doubted = scoreDataset(plan, { answers: unsure }, { asOf: AS_OF });
  const drawing = { ...options, ratings: "draw" };
  assertAgreement(assessRobustness(doubted, drawing), byHand(DRAWS, CONFIDENCE), tree, doubted);
  const few = DRAWS / FEWER_DOUBTED;
  assertSameAsObjects(withObjects(few, CONFIDENCE), byHand(few, CONFIDENCE), tree, scores.units);
  const doubtedWays = {
    kernel: () => byHand(DRAWS, CONFIDENCE),
    engine: () => assessRobustness(doubted, drawing),
    objects: () => withObjects(few, CONFIDENCE),
  };
  rows.push(
    ...compare(
      "weights and every rating drawn",
      scaled(await measure(doubtedWays, 5), FEWER_DOUBTED),
      { kernel: 1.5 },
      TRIED,
    ),
  );
  table(
    "1,000 draws, one thread: 193 units × 200 criteria, values of 25 nodes, ranks at each, percentiles of both",
    rows,
    "With every rating drawn, each draw is computed twice: every rating apart, and one shift of the rater.",
  );
}

/** The method of every draw, and the numbers its weights are made of: those that the kernel draws. */
function uniformsOf({ child }, methods) {
  const methodOf = new Float64Array(DRAWS);
  const uniform = new Float64Array(DRAWS * child.length);
  for (let d = 0; d < DRAWS; d++) {
    const next = streamOf(SEED, d);
    methodOf[d] = Math.floor(next() * methods);
    for (let i = 0; i < child.length; i++) uniform[d * child.length + i] = next();
  }
  return [methodOf, uniform];
}

/** What objects took, for as many draws as the others; their name says so. */
function scaled(measured, factor) {
  return measured.map((each) => {
    if (each.name !== "objects") return each;
    const { median, min, max, times } = each;
    const more = (time) => time * factor;
    const name = `objects, ${DRAWS / factor} draws × ${factor}:`;
    return { ...each, name, median: more(median), min: more(min), max: more(max), times: times.map(more) };
  });
}

/** Holds NumPy, node by node values and ranks, against the kernel. */
function assertSameAsNumpy(results, { values, ranks }, tree) {
  let compared = 0;
  results.forEach((ends, i) => {
    const n = Math.floor(i / 2);
    const own = i % 2 === 0 ? values : ranks;
    for (let u = 0; u < UNITS; u++)
      for (const [end, name] of ["low", "high"].entries()) {
        const [found, at] = [ends[end * UNITS + u], own[name][n * UNITS + u]];
        if (!isSame(found, at)) throw new Error(`${tree.ids[n]}, unit ${u}: NumPy says ${found}, the kernel ${at}.`);
        compared++;
      }
  });
  return compared;
}

/** Holds what objects found against the kernel. */
function assertSameAsObjects(drawn, { values, ranks, shifted }, tree, entities) {
  let compared = 0;
  for (const [n, node] of tree.ids.entries())
    for (const [u, entity] of entities.entries()) {
      const found = drawn.get(node).get(entity);
      const pairs = [
        [found.value, values],
        [found.rank, ranks],
        ...(shifted === undefined ? [] : [[found.shifted, shifted]]),
      ];
      for (const [ends = [Number.NaN, Number.NaN], { low, high }] of pairs)
        for (const [end, own] of [low, high].entries()) {
          const at = own[n * UNITS + u];
          if (!isSame(ends[end], at))
            throw new Error(`${entity}, ${node}: objects say ${ends[end]}, the kernel ${at}.`);
          compared++;
        }
    }
  return compared;
}

/** Holds the engine against the kernel. */
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
