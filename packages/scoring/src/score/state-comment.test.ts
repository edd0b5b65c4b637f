import { orThrow } from "@stocktake/model/diagnostic";
import { expect, test } from "vitest";
import { explainScore, publishScores } from "../index.ts";
import { compileMethodology } from "../plan/compile-methodology.ts";
import { instrumentOf, methodologyOf, type TestCase } from "../testing/case-of.ts";
import { scoreDataset } from "./score-dataset.ts";
import { scorecardOf } from "./scorecard.ts";
import { stateCommentOf } from "./state-comment.ts";

const given: TestCase = {
  root: { node: "all", aggregate: { use: "none" }, criteria: { a: 1 } },
  method: { publish: { decimals: 2, rankOn: "rounded" } },
};
const assessment = (received: string, en: string, edition = "1", entity = "QMA") => ({
  id: `${entity}-${received}-${edition}`,
  entity,
  instrument: { id: "test", edition },
  stateComment: { received, text: { en } },
});
const scores = scoreDataset(
  orThrow(compileMethodology(methodologyOf(given), instrumentOf(given))),
  {
    answers: [],
    entities: [{ id: "QMA" }, { id: "QMB" }],
    assessments: [
      assessment("2026-02-01", "First."),
      assessment("2026-05-04", "Second."),
      assessment("2026-07-01", "Too late."),
      assessment("2026-06-01", "Of another edition.", "2"),
    ],
  },
  { asOf: "2026-06-30" },
);
const second = { kind: "received", on: "2026-05-04", text: { en: "Second." } };

test("stateCommentOf gives the newest comment up to the day on the scored edition, word for word", () => {
  expect(stateCommentOf(scores, "QMA")).toEqual(second);
  expect(stateCommentOf(scores, "QMB")).toEqual({ kind: "none" });
});

test("every result carries the comment, or that none was received", () => {
  expect(scorecardOf(scores, "QMA").stateComment).toEqual(second);
  expect(explainScore(scores, { state: "QMB" }).stateComment).toEqual({ kind: "none" });
  expect(publishScores(scores).comments).toEqual({ QMA: second, QMB: { kind: "none" } });
});
