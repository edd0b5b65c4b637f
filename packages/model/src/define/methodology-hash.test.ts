import { describe, expect, test } from "vitest";
import type { Instrument } from "../entity/instrument.ts";
import type { Methodology, MethodologyNode } from "../entity/methodology.ts";
import { exampleInstrument, exampleMethodology } from "../testing.ts";
import { hashOfInstrument, hashOfMethodology } from "./methodology-hash.ts";

const instrument: Instrument = exampleInstrument;
const methodology: Methodology = exampleMethodology;
const [cargo, staff] = methodology.roots as [MethodologyNode, MethodologyNode];
const [scale] = instrument.scales as [Instrument["scales"][number]];
const [first, ...others] = instrument.criteria as [Instrument["criteria"][number]];

describe("hashOfInstrument", () => {
  const hash = hashOfInstrument(instrument);

  test.each<{ name: string; changed: Partial<Instrument> }>([
    { name: "its title and source", changed: { title: "Another title", source: "Another source" } },
    { name: "the gists of its provisions", changed: { provisions: [] } },
    { name: "the title of a criterion", changed: { criteria: [{ ...first, title: "Other" }, ...others] } },
    {
      name: "the anchor of a level",
      changed: { scales: [{ ...scale, levels: scale.levels.map((l) => ({ ...l, anchor: "x" })) }] },
    },
    { name: "the order of its criteria", changed: { criteria: [...instrument.criteria].reverse() } },
  ])("stays when $name changes", ({ changed }) => {
    expect(hashOfInstrument({ ...instrument, ...changed })).toBe(hash);
  });

  test.each<{ name: string; changed: Partial<Instrument> }>([
    { name: "its edition", changed: { edition: "2" } },
    { name: "the force of a criterion", changed: { criteria: [{ ...first, force: "none" }, ...others] } },
    { name: "the validity of a criterion", changed: { criteria: [{ ...first, validityMonths: 12 }, ...others] } },
    { name: "the set of criteria", changed: { criteria: others } },
    { name: "the order of levels", changed: { scales: [{ ...scale, levels: [...scale.levels].reverse() }] } },
  ])("changes with $name", ({ changed }) => {
    expect(hashOfInstrument({ ...instrument, ...changed })).not.toBe(hash);
  });
});

describe("the hash with a plug-in", () => {
  const named: Methodology = {
    ...methodology,
    roots: [{ ...cargo, aggregate: { use: "plug-in", name: "mine" } }, staff],
  };
  const mine = { name: "mine", version: "1" };
  const hash = hashOfMethodology(named, instrument, [mine]);

  test("changes with its version and stays beside others that are not named", () => {
    expect(hashOfMethodology(named, instrument, [{ ...mine, version: "2" }])).not.toBe(hash);
    expect(hashOfMethodology(named, instrument, [{ name: "other", version: "1" }, mine])).toBe(hash);
    expect(hashOfMethodology(methodology, instrument, [mine])).toBe(hashOfMethodology(methodology, instrument));
  });

  test("cannot be told without it", () => {
    expect(() => hashOfMethodology(named, instrument)).toThrow('names the plug-in "mine", which was not given');
  });
});

describe("the hash of a lookup", () => {
  const table = [
    { levels: ["none", "full"], value: 1 },
    { levels: ["full"], value: 2 },
  ];
  const hashOf = (rows: typeof table) =>
    hashOfMethodology({ ...methodology, roots: [{ ...cargo, aggregate: { use: "lookup", table: rows } }] }, instrument);

  test("stays when rows, or the levels of one, stand in another order", () => {
    expect(hashOf([table[1]!, { levels: ["full", "none"], value: 1 }])).toBe(hashOf(table));
  });

  test("changes with a value", () => {
    expect(hashOf([table[1]!, { levels: ["full", "none"], value: 1.5 }])).not.toBe(hashOf(table));
  });
});

describe("hashOfMethodology", () => {
  const hash = hashOfMethodology(methodology, instrument);
  const gate = {
    use: "cap-if",
    criteria: ["cargo.practice"],
    levels: ["none"],
    count: 1,
    cap: 0.4,
    reason: "A.",
  } as const;
  const gated = hashOfMethodology({ ...methodology, roots: [{ ...cargo, gates: [gate] }, staff] }, instrument);

  test.each<{ name: string; changed: Partial<Methodology> }>([
    { name: "its title and source", changed: { title: "Mine", source: "docs/mine.md" } },
    { name: "its id and version", changed: { id: "other", version: 2 } },
    { name: "the title of a node", changed: { roots: [{ ...cargo, title: "Cargo" }, staff] } },
    { name: "the order of its nodes", changed: { roots: [staff, cargo] } },
    { name: "what it revises", changed: { revises: { id: "mine", version: 1 } } },
    {
      name: "the order within a group of precedence",
      changed: { precedence: [["third-party", "visit"], ["desk-review"], ["self-report"]] },
    },
  ])("stays when $name changes", ({ changed }) => {
    expect(hashOfMethodology({ ...methodology, ...changed }, instrument)).toBe(hash);
  });

  test.each<{ name: string; changed: Partial<Methodology> }>([
    {
      name: "a weight",
      changed: { roots: [{ ...cargo, criteria: { ...cargo.criteria, "cargo.practice": 3 } }, staff] },
    },
    { name: "the value of a level", changed: { levels: { ...methodology.levels, large: 0.8 } } },
    { name: "a band", changed: { bands: { low: 0 } } },
    { name: "the order of precedence", changed: { precedence: [...methodology.precedence].reverse() } },
    { name: "the policy on disputes", changed: { disputed: "lowest" } },
    { name: "the least coverage", changed: { minCoverage: 0.6 } },
    { name: "how results are rounded", changed: { publish: { decimals: 3, rankOn: "exact" } } },
    { name: "an aggregator", changed: { roots: [{ ...cargo, aggregate: { use: "weakest-link" } }, staff] } },
    { name: "a node inside a node", changed: { roots: [{ ...cargo, nodes: [staff] }] } },
    { name: "leave to mix force", changed: { roots: [{ ...cargo, mixedForce: "A reason." }, staff] } },
    {
      name: "an eligibility",
      changed: {
        roots: [{ ...cargo, eligible: { use: "count", criteria: ["x"], levels: ["low"], atLeast: 1 } }, staff],
      },
    },
    { name: "a gate", changed: { roots: [{ ...cargo, gates: [gate] }, staff] } },
  ])("changes with $name", ({ changed }) => {
    expect(hashOfMethodology({ ...methodology, ...changed }, instrument)).not.toBe(hash);
  });

  test("stays when a rung of a ladder lists its criteria in another order, and changes with that of the rungs", () => {
    const rungs = [
      { criteria: ["a", "b"], atLeast: "low", cap: 0.5 },
      { criteria: ["a"], atLeast: "low", cap: 0.5 },
    ] as const;
    const climbed = (given: readonly { criteria: readonly string[]; atLeast: string; cap: number }[]) => {
      const ladder = { use: "ladder", rungs: given, otherwise: 0, reason: "A." } as const;
      return hashOfMethodology({ ...methodology, roots: [{ ...cargo, gates: [ladder] }, staff] }, instrument);
    };
    expect(climbed([{ ...rungs[0], criteria: ["b", "a"] }, rungs[1]])).toBe(climbed(rungs));
    expect(climbed([rungs[1], rungs[0]])).not.toBe(climbed(rungs));
  });

  test("stays when the reason of a gate changes, and changes with its cap", () => {
    const withGate = (change: object) =>
      hashOfMethodology({ ...methodology, roots: [{ ...cargo, gates: [{ ...gate, ...change }] }, staff] }, instrument);
    expect(withGate({ reason: "B." })).toBe(gated);
    expect(withGate({ cap: 0.5 })).not.toBe(gated);
  });

  test("changes with the edition of the instrument", () => {
    expect(hashOfMethodology(methodology, { ...instrument, edition: "2" })).not.toBe(hash);
  });
});
