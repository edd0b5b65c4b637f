import { describe, expect, test } from "vitest";
import { LEFT_OUT, VALUED } from "../score/column.ts";
import { answerOf } from "../testing/answer-of.ts";
import { LEVELS, scoresOf, type TestCase } from "../testing/case-of.ts";
import { drawerOf } from "../testing/drawer-of.ts";
import { denseUnits } from "./dense.ts";

const levels = Object.keys(LEVELS);
const weights = { a: 0.1, b: 0.2, c: 0.7, d: 3 };
const criteria = Object.keys(weights);
const mean = { aggregate: { use: "weighted-mean" }, missing: "renormalize" } as const;

/** So many entities with every level somewhere, and what `says` puts in place of a level. */
function tree(units: number, says: (u: number, k: number) => string | undefined = () => undefined, more: object = {}) {
  const entities = Array.from({ length: units }, (_, u) => `Q${u}`);
  const answers = entities.flatMap((entity, u) =>
    criteria.map((id, k) => answerOf(id, says(u, k) ?? levels[(3 * u + 2 * k) % 5]!, { entity })),
  );
  const scores = scoresOf({
    root: { node: "all", ...mean, criteria: weights, ...more },
    answers,
    entities,
  } as TestCase);
  const kernel = drawerOf(scores).kernel;
  return { scores, kernel, split: denseUnits(kernel.method, kernel.cells, kernel.method.nodes.length - 1) };
}

describe("units of which all is known", () => {
  // Up to nine, so that fours are followed by none, one, two and three more.
  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9])("%s of them have the bytes of the engine", (units) => {
    const { scores, kernel, split } = tree(units);
    expect(split.dense).toHaveLength(units);
    kernel.run();
    const { state, value, low, high, known, why } = scores.nodes[0]!;
    expect(kernel.columns[0]).toMatchObject({ state, value, low, high, known, why });
  });

  test("follow the weights of each run", () => {
    const { kernel } = tree(6);
    kernel.weights.set([0, 0, 1, 1]);
    kernel.run();
    // Entity u stands at level (3u + 4) mod 5 on c and at (3u + 6) mod 5 on d.
    const expected = [0, 1, 2, 3, 4, 5].map((u) => (((3 * u + 4) % 5) + ((3 * u + 6) % 5)) / 8);
    expect([...kernel.columns[0]!.value]).toEqual(expected);
    expect([...kernel.columns[0]!.low]).toEqual(expected);
    expect([...kernel.columns[0]!.high]).toEqual(expected);
  });

  test("have nothing left where every child is left out, and come back", () => {
    const { scores, kernel } = tree(5);
    kernel.weights.fill(0);
    kernel.run();
    expect([...kernel.columns[0]!.state]).toEqual(Array.from({ length: 5 }, () => LEFT_OUT));
    expect(kernel.columns[0]!.low[4]).toBe(Number.NEGATIVE_INFINITY);
    expect(kernel.columns[0]!.high[4]).toBe(Number.POSITIVE_INFINITY);
    kernel.weights.set(kernel.method.childWeight);
    kernel.run();
    expect([...kernel.columns[0]!.state]).toEqual(Array.from({ length: 5 }, () => VALUED));
    expect(kernel.columns[0]!.high).toEqual(scores.nodes[0]!.high);
  });
});

describe("units are told apart", () => {
  const some = (u: number, k: number) =>
    u === 1 && k === 3 ? "no-information" : u === 4 && k === 0 ? "n/a" : undefined;

  test("by whether a criterion is unknown or does not apply", () => {
    const { split, scores, kernel } = tree(6, some);
    expect(split).toEqual({ dense: Int32Array.of(0, 2, 3, 5), sparse: Int32Array.of(1, 4) });
    kernel.run();
    const { state, value, low, high, known } = scores.nodes[0]!;
    expect(kernel.columns[0]).toMatchObject({ state, value, low, high, known });
  });

  test("only under a weighted mean", () => {
    const { split } = tree(3, undefined, { aggregate: { use: "geometric-mean" } });
    expect(split).toEqual({ dense: new Int32Array(), sparse: Int32Array.of(0, 1, 2) });
  });

  test("only where all children are criteria", () => {
    const nodes = [{ node: "part", ...mean, criteria: { e: 1 } }];
    expect(tree(3, undefined, { nodes }).split.dense).toHaveLength(0);
    const { split } = tree(3, undefined, { criteria: {}, nodes });
    expect(split.dense).toHaveLength(0);
  });
});
