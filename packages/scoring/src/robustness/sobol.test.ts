import { describe, expect, test } from "vitest";
import { estimateSobol, type SobolIndices } from "./sobol.ts";

const angle = (u: number) => Math.PI * (2 * u - 1);
const ishigami = ([u = 0, v = 0, w = 0]: ArrayLike<number> & Iterable<number>) => {
  const [x, y, z] = [angle(u), angle(v), angle(w)];
  return Math.sin(x) + 7 * Math.sin(y) * Math.sin(y) + 0.1 * z * z * z * z * Math.sin(x);
};
const indicesOf = (found: SobolIndices) => {
  if (found.kind === "constant") throw new Error("Nothing varied.");
  return found.inputs.flatMap(({ first, total }) => [first.value, total.value]);
};
const options = { seed: 1, samples: 4096 };

describe("estimateSobol", () => {
  // Ishigami and Homma (1990) with a = 7, b = 0.1; the indices have closed forms.
  test("finds the indices of the Ishigami function", () => {
    const known = [0.3139, 0.5576, 0.4424, 0.4424, 0, 0.2437];
    const found = estimateSobol(ishigami, 3, options);
    for (const [i, index] of indicesOf(found).entries()) expect(Math.abs(index - known[i]!)).toBeLessThan(0.05);
    expect(found.evaluations).toBe(4096 * (3 + 2));
  });

  test("finds the same indices when 1000 is added", () => {
    const plain = indicesOf(estimateSobol(ishigami, 3, options));
    const raised = indicesOf(estimateSobol((point) => ishigami(point) + 1000, 3, options));
    for (const [i, index] of raised.entries()) expect(Math.abs(index - plain[i]!)).toBeLessThan(1e-9);
  });

  test("keeps its sample where the function writes over the point it is given", () => {
    const plain = estimateSobol(ishigami, 3, { seed: 1, samples: 64 });
    const writing = (point: Float64Array) => {
      const found = ishigami(point);
      point.fill(0);
      return found;
    };
    expect(estimateSobol(writing, 3, { seed: 1, samples: 64 })).toEqual(plain);
  });

  // y = 3a + 2b + c has variances 9, 4 and 1 in parts of 1/12: 9/14, 4/14 and 1/14, alone and in all.
  test("finds the indices of a linear model, with intervals that hold them", () => {
    const found = estimateSobol(([a = 0, b = 0, c = 0]) => 3 * a + 2 * b + c, 3, options);
    if (found.kind === "constant") throw new Error("Nothing varied.");
    for (const [j, part] of [9 / 14, 4 / 14, 1 / 14].entries())
      for (const { value, interval } of Object.values(found.inputs[j]!)) {
        expect(Math.abs(value - part)).toBeLessThan(0.05);
        expect(interval[0]).toBeLessThan(part);
        expect(interval[1]).toBeGreaterThan(part);
      }
    expect(Math.abs(found.variance - 14 / 12)).toBeLessThan(0.05);
  });

  // The table of docs/methods/sobol-indices.md, in the order in which the function is called.
  test("gives the numbers worked by hand", () => {
    const left = [0, 2, 2, 0, 4, 2, 2, 3].values();
    const found = estimateSobol(() => left.next().value!, 2, { seed: 1, samples: 2 });
    expect(indicesOf(found)).toEqual([1 - 0 / 8, 8 / 8, 1 - 5 / 8, 1 / 8]);
    expect(found).toMatchObject({ kind: "estimated", samples: 2, variance: 8 / 4, evaluations: 8 });
  });

  // Of the rows f(A), f(B), f(AB) = 2, 2, 2 and 0, 4, 4 around the mean 2 the first has no variance. A quarter of the
  // resamples is that row twice; with both rows the indices are 1 − 0 and 8 / 4.
  test("gives an input no influence in a resample without variance", () => {
    const left = [2, 2, 2, 0, 4, 4].values();
    const found = estimateSobol(() => left.next().value!, 1, { seed: 1, samples: 2 });
    expect(found).toMatchObject({
      inputs: [{ first: { value: 1, interval: [0, 1] }, total: { value: 8 / 4, interval: [0, 8 / 4] } }],
    });
  });

  // Two outputs, 2a and b: variances 4 and 1 in parts of 1/12.
  test("adds up the variances of several numbers", () => {
    const out = new Float64Array(2);
    const both = ([a = 0, b = 0]: Float64Array) => {
      out[0] = 2 * a;
      out[1] = b;
      return out;
    };
    const [a, , b] = indicesOf(estimateSobol(both, 2, options));
    expect(Math.abs(a! - 4 / 5)).toBeLessThan(0.05);
    expect(Math.abs(b! - 1 / 5)).toBeLessThan(0.05);
  });

  test("covers the true indices of a linear model in about 95 of 100 samples", () => {
    const held = { first: 0, total: 0 };
    for (let seed = 0; seed < 100; seed++) {
      const found = estimateSobol(([a = 0, b = 0]) => 2 * a + b, 2, { seed, samples: 100 });
      if (found.kind === "constant") continue;
      for (const kind of ["first", "total"] as const) {
        const [from, to] = found.inputs[0]![kind].interval;
        if (from <= 4 / 5 && 4 / 5 <= to) held[kind]++;
      }
    }
    for (const count of Object.values(held)) {
      expect(count).toBeGreaterThanOrEqual(85);
      expect(count).toBeLessThan(100);
    }
  });

  test("of a function that does not vary there are none", () => {
    expect(estimateSobol(() => 7, 2, { seed: 1, samples: 4 })).toEqual({
      kind: "constant",
      samples: 4,
      evaluations: 4 * (2 + 2),
    });
  });

  test.each([
    { dimensions: 0, samples: 10 },
    { dimensions: 1, samples: 1 },
  ])("refuses $dimensions inputs and $samples samples", ({ dimensions, samples }) => {
    expect(() => estimateSobol(() => 0, dimensions, { seed: 1, samples })).toThrow(
      expect.objectContaining({
        code: "NOT_AN_OPTION",
        message: "Sobol indices need two samples or more, and one input or more.",
      }),
    );
  });
});
