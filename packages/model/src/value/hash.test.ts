import { expect, test } from "vitest";
import { canonicalJson, hashOf } from "./hash.ts";

test("canonicalJson sorts keys by code unit at every depth and keeps the order of lists", () => {
  expect(canonicalJson({ b: [2, 1], a: { é: 1, Z: 2, a: 3 } })).toBe('{"a":{"Z":2,"a":3,"é":1},"b":[2,1]}');
});

test("canonicalJson leaves out what is undefined", () => {
  expect(canonicalJson({ a: undefined, b: 1 })).toBe('{"b":1}');
});

test("hashOf is the SHA-256 of the canonical JSON", () => {
  // printf '%s' '{"a":1}' | sha256sum
  expect(hashOf({ a: 1 })).toBe("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
});
