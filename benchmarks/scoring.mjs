// One pass over 10,000 units and 200 criteria, tree of depth 4, 3 % missing: the engine beside a kernel written by hand
// for this one method, plain objects and maps, and NumPy. They agree before anything is timed.

import { compileMethodology, orThrow, scoreDataset, scoreMatrix, select } from "stocktake";
import { AS_OF, makeAnswers, makeMethod } from "./generator.mjs";
import { aggregate, flatten, readAnswers } from "./kernel.mjs";
import { measure } from "./measure.mjs";
import { isSame, sectionsOfTree, startNumpy } from "./numpy.mjs";
import { readWithObjects, scoreWithObjects } from "./objects.mjs";
import { compare, table } from "./report.mjs";

const UNITS = 10_000;
const TRIED = {
  aggregation:
    "Tried: blocks of units that stay in the nearest memory; criteria added up where they stand, without a range or a " +
    "coverage of their own; a sum of its own for weighted means.",
  all:
    "Tried: a cell with one answer is read without a list or an object; an entity is looked up once for answers that stand " +
    "together; the precedence is a table by basis and strength. One loop instead of two reads slower: it waits for each answer.",
};

export async function run() {
  const { instrument, methodology } = makeMethod();
  const answers = makeAnswers(UNITS);
  const records = { answers };
  const criteria = instrument.criteria.map(({ id }) => id);
  const plan = orThrow(compileMethodology(methodology, instrument));
  const tree = flatten(methodology, criteria);
  const { matrix } = select(plan, records, { asOf: AS_OF });
  const cells = readAnswers(answers, criteria, AS_OF);
  const byEntity = readWithObjects(answers, AS_OF);
  const given = { asOf: AS_OF, records };

  const byHand = aggregate(tree, cells);
  const objects = scoreWithObjects(byEntity, methodology);
  const compared = assertAgreement(scoreMatrix(plan, matrix, given), byHand, tree, objects);
  console.log(`\n${answers.length} answers; ${compared} numbers agree to 1e-12 among the three ways.`);
  const numpy = await startNumpy("aggregate", [
    ...sectionsOfTree(tree, UNITS, 1),
    cells.level,
    cells.strength,
    tree.numbers,
  ]);
  if (numpy !== undefined)
    console.log(`${assertSameAsNumpy(numpy.results, byHand, tree)} numbers of NumPy agree to 1e-12 with the kernel.`);

  const aggregation = await measure(
    {
      kernel: () => aggregate(tree, cells),
      engine: () => scoreMatrix(plan, matrix, given),
      ...(numpy === undefined ? {} : { NumPy: numpy.way }),
      objects: () => scoreWithObjects(byEntity, methodology),
    },
    9,
  );
  numpy?.close();
  const reading = await measure(
    {
      kernel: () => readAnswers(answers, criteria, AS_OF),
      engine: () => select(plan, records, { asOf: AS_OF }),
      objects: () => readWithObjects(answers, AS_OF),
    },
    9,
  );
  const all = await measure(
    {
      kernel: () => aggregate(tree, readAnswers(answers, criteria, AS_OF)),
      engine: () => scoreDataset(plan, records, { asOf: AS_OF }),
      objects: () => scoreWithObjects(readWithObjects(answers, AS_OF), methodology),
    },
    7,
  );
  table(
    "One pass: 10,000 units × 200 criteria, values, ranges, coverage and thresholds of 25 nodes",
    [
      ...compare("aggregation alone", aggregation, { kernel: 2.5 }, TRIED.aggregation),
      ...compare("select alone: answers into cells", reading),
      ...compare("all: from answers to scores", all, { kernel: 1.2 }, TRIED.all),
    ],
    "The kernel knows dates; select also knows precedence, adjudication and disputes.",
  );
}

/** Holds every value, range end and coverage of the engine against both others; throws where they differ. */
function assertAgreement(scores, byHand, tree, objects) {
  let compared = 0;
  const same = (a, b, what) => {
    compared++;
    if (Math.abs(a - b) > 1e-12) throw new Error(`${what}: the engine says ${a}, the other way ${b}.`);
  };
  for (const [n, { id }] of scores.plan.nodes.entries()) {
    const column = scores.nodes[n];
    const at = tree.ids.indexOf(id);
    for (const [u, entity] of scores.units.entries()) {
      const row = u * tree.ids.length + at;
      const score = objects.get(entity).get(id);
      const has = column.state[u] === 0;
      if (has !== (byHand.state[row] === 0) || has !== (score.kind === "scored"))
        throw new Error(`${entity}, ${id}: one way has a value and another has none.`);
      if (has) {
        same(column.value[u], byHand.value[row], `${entity}, ${id}, value`);
        same(column.value[u], score.value, `${entity}, ${id}, value`);
      }
      same(column.low[u], byHand.low[row], `${entity}, ${id}, worst`);
      same(column.high[u], byHand.high[row], `${entity}, ${id}, best`);
      same(column.low[u], score.range[0], `${entity}, ${id}, worst`);
      same(column.high[u], score.range[1], `${entity}, ${id}, best`);
      for (const part of ["known", "corroborated", "verified"]) {
        same(column[part][u], byHand[part][row], `${entity}, ${id}, ${part}`);
        same(column[part][u], score.coverage[part], `${entity}, ${id}, ${part}`);
      }
    }
  }
  return compared;
}

/** Holds what NumPy found at every node against the kernel; `NaN` is no value there. */
function assertSameAsNumpy(results, byHand, tree) {
  const nodes = tree.ids.length;
  const parts = ["value", "known", "low", "high", "corroborated", "verified"];
  results.forEach((numbers, i) => {
    const part = parts[i % parts.length];
    const n = Math.floor(i / parts.length);
    numbers.forEach((x, u) => {
      const at = u * nodes + n;
      const state = byHand.state[at];
      const own = state === 3 || (part === "value" && state !== 0) ? Number.NaN : byHand[part][at];
      if (!isSame(x, own)) throw new Error(`${tree.ids[n]}, ${part}: NumPy says ${x}, the kernel ${own}.`);
    });
  });
  return (results.length * byHand.state.length) / nodes;
}
