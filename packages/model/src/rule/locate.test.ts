import { expect, test } from "vitest";
import type { Diagnostic, Position } from "../diagnostic/diagnostic.ts";
import type { Sources } from "../diagnostic/sources.ts";
import { locate } from "./locate.ts";

const finding: Diagnostic = {
  code: "file/odd",
  severity: "warning",
  message: "Odd.",
  params: {},
  path: ["answers", 3],
};
const place: Position = { kind: "text", file: "answers.csv", line: 5, column: 1 };
const sources: Sources = { positionOf: (path) => (path[0] === "answers" ? place : undefined) };

test("locate puts a finding at its place in the file", () => {
  expect(locate([finding], sources)).toEqual([{ ...finding, at: place }]);
});

test("locate leaves a finding that has a place, and one that the file knows nothing of", () => {
  const placed: Diagnostic = { ...finding, at: { kind: "cell", file: "a.xlsx", sheet: "Answers", cell: "D4" } };
  const elsewhere: Diagnostic = { ...finding, path: ["visits", 0] };
  expect(locate([placed, elsewhere], sources)).toEqual([placed, elsewhere]);
});
