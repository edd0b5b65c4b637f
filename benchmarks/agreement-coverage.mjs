// How often the interval of alpha holds the alpha of the whole it was drawn from. States are made up by the generator
// of generator.mjs; alpha of the whole is that of 4,000 of them. Nothing is timed.

import { measureAgreement } from "stocktake";
import { AS_OF, generatorOf, makeMethod } from "./generator.mjs";
import { plainRow, table } from "./report.mjs";

const LEVELS = ["none", "planned", "partial", "large", "full"];
const CRITERIA = 10;
const WHOLE = 4000;
const SAMPLES = 500;
const DRAWS = 500;

/**
 * States of one height each, rated by two on ten criteria. A rater misses a criterion's place by a level in `missed` of
 * 100 cells; every fourth State is hard to judge and is missed in three times as many, so cells of a State hang together.
 */
function makeAnswers(states, missed, draw, criteria) {
  const answers = [];
  for (let s = 0; s < states; s++) {
    const entity = `s${String(s).padStart(4, "0")}`;
    const height = draw(5);
    const often = draw(4) === 0 ? 3 * missed : missed;
    for (const criterion of criteria) {
      const place = height + draw(3) - 1;
      for (const rater of ["r1", "r2"]) {
        const away = draw(100) < often ? 2 * draw(2) - 1 : 0;
        const level = LEVELS[Math.min(4, Math.max(0, place + away))];
        const given = { assessment: "a", entity, criterion, date: "2026-01-15", rater, basis: "desk-review" };
        answers.push({ ...given, strength: "asserted", rating: { kind: "level", level }, uncited: "Made up." });
      }
    }
  }
  return answers;
}

export function run() {
  const { instrument } = makeMethod();
  const criteria = instrument.criteria.slice(0, CRITERIA).map(({ id }) => id);
  const measured = (answers, seed, draws) =>
    measureAgreement({ answers }, instrument, { asOf: AS_OF, seed, draws }).coefficients[0].alpha;
  const rows = [];
  for (const missed of [10, 30])
    for (const states of [5, 10, 20, 50, 100]) {
      const { value } = measured(makeAnswers(WHOLE, missed, generatorOf(1), criteria), 1, 1);
      const draw = generatorOf(states * 1000 + missed);
      const sides = { below: 0, within: 0, above: 0 };
      for (let sample = 0; sample < SAMPLES; sample++) {
        const { interval } = measured(makeAnswers(states, missed, draw, criteria), sample, DRAWS);
        sides[value < interval.low ? "below" : value > interval.high ? "above" : "within"]++;
      }
      const share = (count) => `${((100 * count) / SAMPLES).toFixed(1)} %`;
      rows.push(
        plainRow({
          States: String(states),
          alpha: value.toFixed(3),
          within: share(sides.within),
          "alpha is below": share(sides.below),
          "alpha is above": share(sides.above),
        }),
      );
    }
  table(
    `Coverage of the 95 % interval of alpha: ${SAMPLES} made-up samples, ${DRAWS} draws each`,
    rows,
    "Two raters, ten criteria. The standard error of a share near 95 % of 500 samples is 1 percentage point.",
  );
}
