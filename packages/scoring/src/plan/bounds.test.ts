import type { Aggregator } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { boundsOf } from "./bounds.ts";

const child = (least: number, greatest: number, weight = 1) => ({ least, greatest, weight });

describe("boundsOf", () => {
  test.each<{ aggregate: Aggregator; children: ReturnType<typeof child>[]; least: number; greatest: number }>([
    { aggregate: { use: "weighted-mean" }, children: [child(0, 1), child(-2, 5)], least: -2, greatest: 5 },
    { aggregate: { use: "weakest-link" }, children: [child(0, 1), child(0.5, 5)], least: 0, greatest: 5 },
    { aggregate: { use: "median" }, children: [child(0, 1), child(-2, 5), child(1, 2)], least: -2, greatest: 5 },
    { aggregate: { use: "geometric-mean" }, children: [child(0, 1), child(0, 2)], least: 0, greatest: 2 },
    { aggregate: { use: "geometric-mean", floor: 0.1 }, children: [child(0, 1)], least: 0.1, greatest: 1 },
    // 2 × 3 + 1 × 1 at most; at least one term applies, and none is below zero.
    { aggregate: { use: "sum" }, children: [child(1, 3, 2), child(0, 1)], least: 0, greatest: 2 * 3 + 1 },
    // The positive term may not apply, and −1 then stands alone.
    { aggregate: { use: "sum" }, children: [child(5, 6), child(-1, 1)], least: -1, greatest: 6 + 1 },
    { aggregate: { use: "sum", least: 0 }, children: [child(5, 6), child(-9, 1)], least: 0, greatest: 6 + 1 },
    { aggregate: { use: "sum", greatest: 5 }, children: [child(5, 6), child(-9, 1)], least: -9, greatest: 5 },
    { aggregate: { use: "product" }, children: [child(0.5, 2), child(0.5, 3)], least: 0.5 * 0.5, greatest: 2 * 3 },
  ])("bounds a $aggregate.use by $least and $greatest", ({ aggregate, children, least, greatest }) => {
    expect(boundsOf(aggregate, children)).toEqual({ least, greatest });
  });
});
