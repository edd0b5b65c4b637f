import { describe, expect, test } from "vitest";
import { Dataset } from "../dataset/dataset.ts";
import { rules } from "./rules/index.ts";
import { tryExample } from "./try-example.ts";

describe.each(rules)("$code", (rule) => {
  test.each(rule.examples.flagged)("flags example %# once, in a whole sentence", (example) => {
    const found = tryExample(rule, example);
    expect(found.map(({ code }) => code)).toEqual([rule.code]);
    for (const { message, hint } of found) {
      expect(message).toMatch(/^[A-Z`].*\.$/s);
      expect(`${message}${hint}`).not.toMatch(/[{}]|undefined|NaN|\[object/);
    }
  });

  test.each(rule.examples.silent)("is silent on example %#", (example) => {
    expect(tryExample(rule, example)).toEqual([]);
  });

  test("points at a place that the example has, or at a field missing from one", () => {
    for (const example of rule.examples.flagged) {
      for (const { path } of tryExample(rule, example)) {
        let value: unknown = example;
        for (const step of path.slice(0, -1)) value = (value as Record<string | number, unknown>)[step];
        expect(value).toBeTypeOf("object");
      }
    }
  });

  test("has examples that the schema accepts", () => {
    for (const example of [...rule.examples.flagged, ...rule.examples.silent]) {
      expect(Dataset.safeParse({ formatVersion: 1, ...example }).error).toBeUndefined();
    }
  });

  test("speaks in sentences, of the record and without blame", () => {
    expect(rule.examples.flagged.length).toBeGreaterThan(0);
    expect(rule.examples.silent.length).toBeGreaterThan(0);
    expect(rule.message).toMatch(/^[A-Z`].*\.$/);
    for (const text of [rule.why, rule.fix]) expect(text).toMatch(/^[A-Z].*\.$/);
    for (const text of [rule.message, rule.why, rule.fix]) {
      expect(text).not.toMatch(/\b(please|invalid|fail(ed|s)?|illegal|wrong(ly)?|must)\b/i);
    }
  });

  test("is silent on an empty dataset", () => {
    expect(tryExample(rule, {})).toEqual([]);
  });
});

test("every code is used once", () => {
  const codes = rules.map(({ code }) => code);
  expect(codes).toEqual([...new Set(codes)]);
});
