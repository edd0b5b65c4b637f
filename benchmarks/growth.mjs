// How cost grows: select and score of ten thousand, a hundred thousand and a million answers.

import { compileMethodology, orThrow, scoreDataset } from "stocktake";
import { AS_OF, makeAnswers, makeMethod } from "./generator.mjs";
import { measure } from "./measure.mjs";
import { megabytes, table } from "./report.mjs";

export function run() {
  const { instrument, methodology } = makeMethod();
  const plan = orThrow(compileMethodology(methodology, instrument));
  const rows = [51, 511, 5103].map((units) => {
    const answers = makeAnswers(units);
    const [{ median, memory }] = measure({ score: () => scoreDataset(plan, { answers }, { asOf: AS_OF }) }, 5);
    return [String(answers.length), median.toFixed(1), ((median / answers.length) * 1e6).toFixed(0), megabytes(memory)];
  });
  table("Growth: from answers to scores", ["answers", "median ms", "ns an answer", "MB"], rows);
}
