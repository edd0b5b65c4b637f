import type { MethodologyNode } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { sRes1373 } from "../instruments/s-res-1373.ts";
import { implementationScale } from "../vocabulary/implementation-scale.ts";
import { implementationLadder1 } from "./implementation-ladder-1.ts";

const { levels = {}, bands = {} } = implementationLadder1;
const root = implementationLadder1.roots[0]!;
const theme = root.nodes![0]!;
const subsections: readonly MethodologyNode[] = theme.nodes!;

/** A subsection by hand, from levels in the order legislation, institution, practice, safeguard; `?` unknown, `-` n/a. */
function byHand(node: MethodologyNode, given: string, unknown: "left out" | number) {
  const ids = Object.keys(node.criteria ?? {});
  const level = new Map(given.split(" ").map((word, i) => [ids[i]!, word]));
  let sum = 0;
  let weights = 0;
  for (const [id, word] of level) {
    if (word === "-" || (word === "?" && unknown === "left out")) continue;
    const weight = node.criteria?.[id] ?? 0;
    sum += weight * (word === "?" ? Number(unknown) : levels[word]!);
    weights += weight;
  }
  let value = sum / weights;
  const stands = (id: string) =>
    level.get(id) === "?" ? ({ 0: "none", 1: "full" } as const)[unknown as 0 | 1] : level.get(id);
  for (const gate of node.gates ?? []) {
    if (gate.use === "ladder") throw new Error("This methodology has no ladder.");
    const at = gate.criteria.map(stands);
    if (gate.use === "cap-if" && at.filter((l) => l && gate.levels.includes(l)).length >= gate.count)
      value = Math.min(value, gate.cap);
    if (gate.use === "requires-all" && at.some((l) => l && levels[l]! < levels[gate.atLeast]!))
      value = Math.min(value, gate.otherwise);
  }
  return value;
}

describe("implementationLadder1", () => {
  test("gives no number for the instrument as a whole, and marks every number below as unofficial", () => {
    expect(root.aggregate).toEqual({ use: "none" });
    for (const node of [theme, ...subsections]) expect(node.unofficial).toBe(true);
  });

  test("gathers only what binds under the binding theme", () => {
    const force = new Set(sRes1373.criteria.map((criterion) => criterion.force));
    expect([...force]).toEqual(["binding"]);
  });

  test("takes its subsections and their titles from the instrument", () => {
    expect(subsections.map(({ node, title }) => ({ id: node, title }))).toEqual(
      sRes1373.sections!.map(({ id, title }) => ({ id, title })),
    );
  });

  test("weighs practice double in every subsection", () => {
    for (const { node, criteria } of subsections) {
      expect(criteria).toEqual({
        [`${node}.legislation`]: 1,
        [`${node}.institution`]: 1,
        [`${node}.practice`]: 2,
        [`${node}.safeguard`]: 1,
      });
    }
  });

  test("caps every subsection whose safeguard is not in place, from the worst level up", () => {
    const [worst, second] = implementationScale.levels;
    for (const { node, gates = [] } of subsections) {
      expect(gates[0]).toMatchObject({
        use: "cap-if",
        criteria: [`${node}.safeguard`],
        levels: [worst!.id, second!.id],
      });
    }
  });

  test("keeps every gated value out of the bands that the gate is meant to close", () => {
    // The cap of a missing safeguard stays below the highest band, a freeze without a law below the two highest.
    const gates = subsections.flatMap(({ gates = [] }) => gates);
    for (const gate of gates) {
      if (gate.use === "cap-if") expect(gate.cap).toBeLessThan(bands.high!);
      else expect(gate.otherwise).toBeLessThan(bands["upper middle"]!);
    }
  });

  test("puts a subsection that stands on one level throughout into the band of that level", () => {
    const bandOf = (value: number) => Object.keys(bands).findLast((name) => value >= bands[name]!);
    expect(Object.values(levels).map(bandOf)).toEqual(["low", "low", "lower middle", "upper middle", "high"]);
  });

  // The table of the worked example in docs/methods/implementation-ladder-1.md.
  test.each([
    ["I.1", "full partial partial large", (1 + 0.5 + 2 * 0.5 + 0.75) / 5, 0.65, 0.65],
    ["I.2", "planned large large partial", 0.5, 0.5, 0.5],
    ["I.3", "full full full planned", 0.75, 0.75, 0.75],
    ["I.4", "full large ? partial", (1 + 0.75 + 0.5) / 3, 0.45, 0.85],
    ["I.5", "partial ? ? ?", undefined, 0.1, 0.9],
    ["I.6", "large large partial -", (0.75 + 0.75 + 2 * 0.5) / 4, 0.625, 0.625],
    ["I.7", "full full large ?", (1 + 1 + 2 * 0.75) / 4, 0.7, 0.9],
    ["I.8", "partial partial partial partial", 0.5, 0.5, 0.5],
    ["I.9", "full large large large", (1 + 0.75 + 2 * 0.75 + 0.75) / 5, 0.8, 0.8],
  ] as const)("has the figures of the method page for %s", (id, given, value, worst, best) => {
    const node = subsections.find(({ node }) => node === id)!;
    if (value !== undefined) expect(byHand(node, given, "left out")).toBeCloseTo(value, 12);
    expect(byHand(node, given, 0)).toBeCloseTo(worst, 12);
    expect(byHand(node, given, 1)).toBeCloseTo(best, 12);
  });
});
