import { type Instrument, MethodologyData, type MethodologyNode } from "@stocktake/model";
import { hashOfMethodology } from "@stocktake/model/hash";
import { describe, expect, test } from "vitest";
import { humanDevelopment } from "../instruments/human-development.ts";
import { sRes1373 } from "../instruments/s-res-1373.ts";
import { hdi2023 } from "./hdi-2023.ts";
import { implementationLadder1 } from "./implementation-ladder-1.ts";

const walk = (nodes: readonly MethodologyNode[]): MethodologyNode[] =>
  nodes.flatMap((node) => [node, ...walk(node.nodes ?? [])]);

const entries: { methodology: typeof hdi2023 | typeof implementationLadder1; instrument: Instrument }[] = [
  { methodology: hdi2023, instrument: humanDevelopment },
  { methodology: implementationLadder1, instrument: sRes1373 },
];

describe.each(entries)("$methodology.id@$methodology.version", ({ methodology, instrument }) => {
  const nodes = walk(methodology.roots);

  test("fits the schema and is frozen", () => {
    expect(MethodologyData.parse(methodology)).toEqual(methodology);
    expect(nodes.every((node) => Object.isFrozen(node))).toBe(true);
  });

  test("names the edition it is written for and its page", () => {
    expect(methodology.instrument).toEqual({ id: instrument.id, edition: instrument.edition });
    expect(methodology.source).toBe(`docs/methods/${methodology.id}-${methodology.version}.md`);
  });

  test("counts every criterion of the instrument once", () => {
    const counted = nodes.flatMap((node) => Object.keys(node.criteria ?? {}));
    expect(counted.toSorted()).toEqual(instrument.criteria.map(({ id }) => id).toSorted());
  });

  test("names every node once, each in words of its own", () => {
    expect(new Set(nodes.map(({ node }) => node)).size).toBe(nodes.length);
    expect(new Set(nodes.map(({ title }) => title)).size).toBe(nodes.length);
    for (const { title } of nodes) expect(title).toMatch(/^[A-Z].*[^.]$/);
  });

  test("looks in its gates only at criteria of the same node and at levels of their scale", () => {
    for (const { criteria = {}, gates = [] } of nodes) {
      for (const gate of gates) {
        for (const criterion of gate.criteria) expect(Object.keys(criteria)).toContain(criterion);
        const levels = gate.use === "cap-if" ? gate.levels : [gate.atLeast];
        const known = instrument.scales.flatMap((scale) => scale.levels.map(({ id }) => id));
        for (const level of levels) expect(known).toContain(level);
        expect(gate.reason).toMatch(/^[A-Z][^.]*\.$/);
      }
    }
  });

  test("converts every measured criterion, and every level of every scale", () => {
    const measured = instrument.criteria.filter(({ response }) => response.kind === "measured").map(({ id }) => id);
    expect(Object.keys(methodology.normalizers ?? {}).toSorted()).toEqual(measured.toSorted());
    const levels = instrument.scales.flatMap((scale) => scale.levels.map(({ id }) => id));
    expect(Object.keys(methodology.levels ?? {})).toEqual(levels);
  });
});

test("no two methodologies share a name", () => {
  const names = entries.map(({ methodology }) => `${methodology.id}@${methodology.version}`);
  expect(new Set(names).size).toBe(entries.length);
});

test("no published method has changed: another number needs another version", () => {
  expect(
    Object.fromEntries(
      entries.map(({ methodology, instrument }) => [
        `${methodology.id}@${methodology.version}`,
        hashOfMethodology(methodology, instrument),
      ]),
    ),
  ).toEqual({
    "hdi@2023": "d2ba74228f50004153df847c6ca70788bd43277c7ec3e4c09b7060c2a9f8df70",
    "implementation-ladder@1": "02aa7b6648c4b72d6cad8de4dd4d04576ed22e8e8fe3da873d55cb003b45df24",
  });
});
