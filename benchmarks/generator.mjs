// Made-up input that anyone can make again, in any language.
//
// Numbers come from the linear congruential generator of Numerical Recipes, over 32 bits without sign:
//   state(0) = seed;  state(i) = (1664525 · state(i − 1) + 1013904223) mod 2^32;  draw(i, n) = floor(state(i) / 65536) mod n
// Each draw below takes the next state, in the order written.

/** @param {number} seed */
export function generatorOf(seed) {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(1664525, state) + 1013904223) >>> 0;
    return (state >>> 16) % below;
  };
}

const LEVELS = ["none", "planned", "partial", "large", "full"];
const STRENGTHS = ["asserted", "corroborated", "verified-on-site"];
const three = (number) => String(number).padStart(3, "0");

/**
 * 200 criteria on one five-level scale, and a tree of depth 4 over them: an index of 4 areas, each of 5 groups, each of
 * 10 criteria. Criterion k (0 to 199) weighs 1 + k mod 5, group g (0 to 19) 1 + g mod 3, area a 1 + a mod 2.
 */
export function makeMethod() {
  const ids = Array.from({ length: 200 }, (_, k) => `c${three(k)}`);
  const instrument = {
    id: "made-up",
    edition: "1",
    title: "Made-up instrument",
    source: "benchmarks/generator.mjs",
    scales: [{ id: "five", title: "Five levels", levels: LEVELS.map((id) => ({ id, title: id, anchor: id })) }],
    criteria: ids.map((id) => ({ id, title: id, force: "binding", response: { kind: "level", scale: "five" } })),
  };
  const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" };
  const groupOf = (g) => ({
    node: `group-${three(g)}`,
    weight: 1 + (g % 3),
    ...mean,
    minPresent: 0.5,
    criteria: Object.fromEntries(ids.slice(g * 10, g * 10 + 10).map((id, i) => [id, 1 + ((g * 10 + i) % 5)])),
  });
  const areaOf = (a) => ({
    node: `area-${a}`,
    weight: 1 + (a % 2),
    ...mean,
    nodes: Array.from({ length: 5 }, (_, i) => groupOf(a * 5 + i)),
  });
  const methodology = {
    id: "made-up",
    version: 1,
    instrument: { id: "made-up", edition: "1" },
    levels: { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 },
    precedence: [["visit", "third-party"], ["desk-review"], ["self-report"]],
    disputed: "unknown",
    minCoverage: 0.6,
    roots: [{ node: "index", ...mean, nodes: [0, 1, 2, 3].map(areaOf) }],
  };
  return { instrument, methodology };
}

/** The same with fewer criteria and a tree of depth 2: an index of groups of so many criteria, weighing as above. */
export function makeSmallMethod(groups, each) {
  const { instrument, methodology } = makeMethod();
  const [{ nodes, ...index }] = methodology.roots;
  const [{ nodes: inner }] = nodes;
  const criteria = instrument.criteria.slice(0, groups * each);
  const groupOf = (_, g) => ({
    ...inner[0],
    node: `group-${three(g)}`,
    weight: 1 + (g % 3),
    criteria: Object.fromEntries(
      criteria.slice(g * each, (g + 1) * each).map(({ id }, i) => [id, 1 + ((g * each + i) % 5)]),
    ),
  });
  return {
    instrument: { ...instrument, criteria },
    methodology: { ...methodology, roots: [{ ...index, nodes: Array.from({ length: groups }, groupOf) }] },
  };
}

/**
 * One answer for each unit and criterion, unit by unit: of 100 cells about 2 have no answer at all, 1 says that
 * nothing was found (together 3 % missing), 1 does not apply.
 */
export function makeAnswers(units, criteria = 200, seed = 1) {
  const draw = generatorOf(seed);
  const answers = [];
  const ids = Array.from({ length: criteria }, (_, k) => `c${three(k)}`);
  for (let u = 0; u < units; u++) {
    const entity = `u${String(u).padStart(5, "0")}`;
    const assessment = `a-${entity}`;
    for (let k = 0; k < criteria; k++) {
      const fate = draw(100);
      const level = LEVELS[draw(5)];
      const strength = STRENGTHS[draw(3)];
      if (fate < 2) continue;
      const rating =
        fate === 2
          ? { kind: "no-information" }
          : fate === 3
            ? { kind: "not-applicable", reason: "It has none." }
            : { kind: "level", level };
      const criterion = ids[k];
      answers.push({
        assessment,
        entity,
        criterion,
        date: "2026-01-15",
        rater: "r1",
        basis: "visit",
        strength,
        rating,
        uncited: "Made up.",
      });
    }
  }
  return answers;
}

/** The same answers with the assessments they belong to, as a file of records. */
export function makeDataset(answers) {
  const assessments = [...new Set(answers.map(({ entity }) => entity))].map((entity) => ({
    id: `a-${entity}`,
    entity,
    instrument: { id: "made-up", edition: "1" },
    status: "draft",
    author: "nobody",
  }));
  return { formatVersion: 1, assessments, answers };
}

export const AS_OF = "2026-06-30";
