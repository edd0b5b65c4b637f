import { type Instrument, MethodologyData, type MethodologyNode } from "@stocktake/model";
import { hashOfMethodology } from "@stocktake/model/hash";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog.ts";

const walk = (nodes: readonly MethodologyNode[]): MethodologyNode[] =>
  nodes.flatMap((node) => [node, ...walk(node.nodes ?? [])]);

const entries = catalog.methodologies.map((methodology) => {
  const { id, edition } = methodology.instrument;
  const instrument = catalog.instruments.find((each) => each.id === id && each.edition === edition) as Instrument;
  return { methodology, instrument, name: `${methodology.id}@${methodology.version}` };
});

describe.each(entries)("$name", ({ methodology, instrument }) => {
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
        const parts = gate.use === "ladder" ? gate.rungs : [gate];
        for (const criterion of parts.flatMap((part) => part.criteria))
          expect(Object.keys(criteria)).toContain(criterion);
        const levels =
          gate.use === "cap-if" ? gate.levels : parts.map((part) => ("atLeast" in part ? part.atLeast : ""));
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
    const countsOnly = nodes.every(({ aggregate }) => aggregate.use === "none");
    expect(Object.keys(methodology.levels ?? {})).toEqual(countsOnly ? [] : levels);
  });
});

test("no two methodologies share a name", () => {
  expect(new Set(entries.map(({ name }) => name)).size).toBe(entries.length);
});

test("no published method has changed: another number needs another version", () => {
  const hashes = entries.map(({ name, methodology, instrument }) => [name, hashOfMethodology(methodology, instrument)]);
  expect(Object.fromEntries(hashes)).toEqual({
    "hdi@2023": "d2ba74228f50004153df847c6ca70788bd43277c7ec3e4c09b7060c2a9f8df70",
    "implementation-ladder@1": "02aa7b6648c4b72d6cad8de4dd4d04576ed22e8e8fe3da873d55cb003b45df24",
    "implementation-ladder@2": "d0ad37a66bcc73a00ebd23e9004e7942c175e0d6babb276e05be16d876bf029d",
    "fatf-follow-up-2013@1": "5ce85a788eadac791d5d708932fe9c667564acda84da2d52e36647b44dabbff0",
    "matrix-1540-counts@1": "16a8e302bf29040bff5123ea62826e8e403b0f2409528748e2f660e137a77ba7",
    "upr-counts@1": "169a44e26ab4c9cc8a17dea1b792d2ef7118e53bcf4112f2d8fb40195442ee9e",
  });
});
