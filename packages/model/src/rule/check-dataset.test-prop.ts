import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../entity/assessment.ts";
import { answer, assessment, dataset, evidence, exampleCatalog, law } from "../testing.ts";
import { checkDataset } from "./check-dataset.ts";

const answers = fc.array(
  fc
    .record({
      entity: fc.constantFrom("QMA", "QMB", "XA"),
      assessment: fc.constantFrom("QMA-2026", "QMB-2026", "none"),
      criterion: fc.constantFrom("cargo.practice", "cargo.legislation", "cargo.share-inspected", "cargo.law"),
      date: fc.constantFrom("2020-01-31", "2026-03-10", "2026-05-01", "2027-01-01"),
      basis: fc.constantFrom("visit", "self-report"),
      rating: fc.constantFrom<Answer["rating"]>(
        { kind: "level", level: "full" },
        { kind: "level", level: "none" },
        { kind: "measured", value: 120, unit: "percent" },
        { kind: "not-applicable", reason: "No port." },
        { kind: "withheld" },
      ),
      citations: fc.subarray([
        { evidence: "note-1", pin: "1" },
        { evidence: "law-1", pin: "2" },
        { evidence: "lost", pin: "3" },
      ]),
    })
    .map((fields) => answer(fields as Partial<Answer>)),
  { maxLength: 12 },
);

const records = (list: readonly Answer[]) =>
  dataset({
    assessments: [assessment(), assessment({ id: "QMB-2026", entity: "QMB" })],
    evidence: [evidence(), law({ stage: "bill" })],
    answers: list,
  });

const sentences = (list: readonly Answer[]) =>
  checkDataset(records(list), exampleCatalog, { asOf: "2026-06-30" }).map(({ code, message }) => `${code} ${message}`);

test("the findings do not depend on the order of the answers", () => {
  fc.assert(
    fc.property(answers, (list) => {
      const different = [
        ...new Map(list.map((each) => [JSON.stringify({ ...each, rating: 0, citations: 0 }), each])).values(),
      ];
      expect(sentences([...different].reverse()).sort()).toEqual(sentences(different).sort());
    }),
    { seed: 1 },
  );
});

test("findings of answers that stand apart add up", () => {
  fc.assert(
    fc.property(answers, (list) => {
      const [a, b] = [list.filter(({ entity }) => entity === "QMA"), list.filter(({ entity }) => entity !== "QMA")];
      expect(sentences([...a, ...b]).sort()).toEqual([...sentences(a), ...sentences(b)].sort());
    }),
    { seed: 1 },
  );
});
