// One pass over 10,000 units and 200 criteria, tree of depth 4, 3 % missing: the engine beside a kernel written by hand
// for this one method, and beside plain objects and maps. They agree before anything is timed.

import { compileMethodology, orThrow, scoreDataset, scoreMatrix, select } from "stocktake";
import { AS_OF, makeAnswers, makeMethod } from "./generator.mjs";
import { aggregate, flatten, readAnswers } from "./kernel.mjs";
import { measure } from "./measure.mjs";
import { scoreWithObjects } from "./objects.mjs";
import { report } from "./report.mjs";

const UNITS = 10_000;

export function run() {
  const { instrument, methodology } = makeMethod();
  const answers = makeAnswers(UNITS);
  const records = { answers };
  const criteria = instrument.criteria.map(({ id }) => id);
  const plan = orThrow(compileMethodology(methodology, instrument));
  const tree = flatten(methodology, criteria);
  const { matrix } = select(plan, records, { asOf: AS_OF });
  const cells = readAnswers(answers, criteria, AS_OF);
  const given = { asOf: AS_OF, records };

  const compared = assertAgreement(scoreMatrix(plan, matrix, given), aggregate(tree, cells), tree, () =>
    scoreWithObjects(answers, methodology, AS_OF),
  );
  console.log(`\n${answers.length} answers; ${compared} numbers agree to 1e-12 among the three ways.`);

  report(
    "Aggregation alone: values, ranges, coverage and thresholds of 25 nodes",
    measure(
      {
        kernel: () => aggregate(tree, cells),
        engine: () => scoreMatrix(plan, matrix, given),
      },
      15,
    ),
    "Target: engine at most 2.5 × the kernel.",
  );
  report(
    "Reading the answers into cells: date, precedence, adjudication (the kernel knows only dates)",
    measure(
      {
        kernel: () => readAnswers(answers, criteria, AS_OF),
        engine: () => select(plan, records, { asOf: AS_OF }),
      },
      9,
    ),
  );
  report(
    "All of it, from answers to scores",
    measure(
      {
        kernel: () => aggregate(tree, readAnswers(answers, criteria, AS_OF)),
        engine: () => scoreDataset(plan, records, { asOf: AS_OF }),
        "objects and maps": () => scoreWithObjects(answers, methodology, AS_OF),
      },
      7,
    ),
    "Target: engine at most 1.2 × the kernel.",
  );
}

/** Holds every value, range end and coverage of the engine against both others; throws where they differ. */
function assertAgreement(scores, byHand, tree, withObjects) {
  const objects = withObjects();
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
