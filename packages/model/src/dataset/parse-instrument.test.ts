import { describe, expect, test } from "vitest";
import { formatPath } from "../diagnostic/path.ts";
import { parseInstrument } from "./parse-instrument.ts";

const instrument = {
  id: "ports",
  edition: "1",
  title: "Ports",
  source: "Invented.",
  sections: [{ id: "cargo", title: "Cargo" }],
  scales: [{ id: "two", title: "Two levels", levels: [level("none"), level("full")] }],
  criteria: [criterion("cargo.law"), criterion("cargo.practice")],
};

const findings = (input: unknown) =>
  parseInstrument(input).diagnostics.map(({ path, code }) => `${formatPath(path)} ${code}`);

describe("parseInstrument", () => {
  test("gives back a frozen instrument", () => {
    const parsed = parseInstrument(instrument);
    expect(parsed).toEqual({ ok: true, value: instrument, diagnostics: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value.criteria[0]?.response)).toBe(true);
  });

  test("leaves its input as it was", () => {
    parseInstrument(instrument);
    expect(Object.isFrozen(instrument)).toBe(false);
    expect(Object.isFrozen(instrument.criteria)).toBe(false);
  });

  test.each([
    {
      name: "a criterion that stands twice",
      input: { ...instrument, criteria: [criterion("cargo.law"), criterion("cargo.law")] },
      found: ["criteria[1].id instrument/doubled-id"],
    },
    {
      name: "a level that stands twice in a scale",
      input: { ...instrument, scales: [{ id: "two", title: "Two", levels: [level("none"), level("none")] }] },
      found: ["scales[0].levels[1].id instrument/doubled-id"],
    },
    {
      name: "a scale and a section that do not exist",
      input: {
        ...instrument,
        criteria: [{ ...criterion("a"), section: "crago", response: { kind: "level", scale: "three" } }],
      },
      found: [
        "criteria[0].section instrument/unknown-reference",
        "criteria[0].response.scale instrument/unknown-reference",
      ],
    },
    {
      name: "an instrument without criteria",
      input: { ...instrument, criteria: [] },
      found: ["criteria instrument/wrong-length"],
    },
    { name: "a list", input: [], found: ["(root) instrument/wrong-type"] },
  ])("names $name", ({ input, found }) => {
    expect(findings(input)).toEqual(found);
  });
});

function level(id: string) {
  return { id, title: id, anchor: "As its name says." };
}

function criterion(id: string) {
  return { id, title: id, section: "cargo", force: "binding", response: { kind: "level", scale: "two" } };
}
