import { type Answer, type Dataset, defineDataset } from "@stocktake/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { parseRecords } from "./csv/parse-records.ts";
import { fromCsv, fromJson, toCsv, toJson } from "./index.ts";

const nastyPart = fc.constantFrom(
  ..."=+-@\t\r\n;,#'\" \\|&<>`_*[]()0aé",
  "'=",
  "\r\n",
  '""',
  "; ",
  "\ufeff",
  "\u2028",
  "😀",
  "\0",
  "NA",
  "\u00a0",
);
const text = fc.oneof(
  fc.array(nastyPart, { minLength: 1, maxLength: 12 }).map((parts) => parts.join("")),
  fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
);
const id = fc.stringMatching(/^[A-Za-z0-9][\w().,:/@+-]{0,12}$/);
const citation = fc.record({ evidence: id, pin: text }, { noNullPrototype: true });
const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const day = fc.constantFrom("2024-02-29", "1999-12-31");
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, child]) => child !== undefined)) as T;
}

const rating = fc
  .oneof(
    fc.record({ kind: fc.constant("level"), level: id, confidence: optional(number) }),
    fc.record({ kind: fc.constant("measured"), value: number, unit: text, standardError: optional(number) }),
    fc.record({
      kind: fc.constant("not-applicable"),
      reason: text,
      ground: optional(fc.constantFrom("structural", "legal", "institutional")),
      reviewer: optional(id),
    }),
    fc.record({
      kind: fc.constantFrom("not-assessed", "no-information", "inconclusive", "withheld"),
      reason: optional(text),
    }),
  )
  .map(defined);
const answer = fc
  .record({
    assessment: id,
    entity: id,
    criterion: id,
    date: day,
    rater: id,
    basis: fc.constantFrom("self-report", "desk-review", "visit", "third-party"),
    strength: fc.constantFrom("asserted", "corroborated", "verified-on-site"),
    rating,
    citations: optional(fc.array(citation, { maxLength: 3 })),
    uncited: optional(text),
    withdrawn: optional(day),
  })
  .map((value) => defined(value) as unknown as Answer);
const dataset = fc.array(answer, { maxLength: 5 }).map((answers) => defineDataset({ formatVersion: 1, answers }));
const delimited = fc
  .array(fc.constantFrom("a", '"', '""', ",", "\n", "\r", "\r\n", "'", " ", "é", '",', ',"', "\0"), { maxLength: 30 })
  .map((parts) => parts.join(""));

const seeded = { seed: 1, numRuns: 500 };
const answersOf = ({ data }: { readonly data: unknown }) => (data as Pick<Dataset, "answers">).answers;

test("a dataset survives JSON", () => {
  fc.assert(
    fc.property(dataset, (written) => {
      const { output, losses } = toJson(written);
      const { data, diagnostics } = fromJson(new TextEncoder().encode(output), { name: "x.json" });
      expect({ losses, diagnostics }).toEqual({ losses: [], diagnostics: [] });
      expect(defineDataset(data as Dataset)).toStrictEqual(written);
    }),
    seeded,
  );
});

test("answers survive CSV", () => {
  fc.assert(
    fc.property(dataset, (written) => {
      const { output, losses } = toCsv(written);
      const read = fromCsv(new TextEncoder().encode(output), { name: "x.csv" });
      expect({ losses, diagnostics: read.diagnostics }).toEqual({ losses: [], diagnostics: [] });
      expect(answersOf(read)).toStrictEqual(written.answers);
    }),
    seeded,
  );
});

test("no cell that is exported begins a formula, but for numbers", () => {
  fc.assert(
    fc.property(dataset, (written) => {
      const { records } = parseRecords(toCsv(written).output, ",");
      const formulas = records.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell) && Number.isNaN(Number(cell)));
      expect(formulas).toEqual([]);
    }),
    seeded,
  );
});

test("whatever text comes in, reading it does not throw", () => {
  const header = "assessment,entity,criterion,date,rater,basis,strength,rating,value,citations\n";
  fc.assert(
    fc.property(delimited, fc.boolean(), (body, withHeader) => {
      const input = withHeader ? header + body : body;
      for (const read of [fromCsv(input, { name: "x" }), fromJson(input, { name: "x" })]) {
        for (const { at } of read.diagnostics) expect(at).toBeDefined();
        expect(read.sources.positionOf(["answers", 0, "rating", "value"])).toBeDefined();
      }
    }),
    { seed: 1, numRuns: 3000 },
  );
});

test("whatever bytes come in, reading them does not throw", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      for (const read of [fromCsv(bytes, { name: "x" }), fromJson(bytes, { name: "x" })]) {
        if (read.data === undefined) expect(read.diagnostics).not.toEqual([]);
      }
    }),
    seeded,
  );
});
