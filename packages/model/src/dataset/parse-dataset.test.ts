import { describe, expect, test } from "vitest";
import { formatPath } from "../diagnostic/path.ts";
import { parseDataset } from "./parse-dataset.ts";

const answer = {
  assessment: "QMA-2026",
  entity: "QMA",
  criterion: "I.2.practice",
  date: "2026-03-10",
  rater: "rater-1",
  basis: "visit",
  strength: "verified-on-site",
  rating: { kind: "level", level: "partial" },
};

const withAnswers = (...answers: unknown[]) => ({ formatVersion: 1, answers });

/** `path code`, one for each finding. */
const findings = (input: unknown) =>
  parseDataset(input).diagnostics.map(({ path, code }) => `${formatPath(path)} ${code}`);

describe("parseDataset", () => {
  test("gives back what it was given, with every collection left out as an empty one", () => {
    const parsed = parseDataset(withAnswers(answer));
    expect(parsed).toMatchObject({ ok: true, diagnostics: [], value: { answers: [answer], visits: [], waivers: [] } });
  });

  test.each([
    { name: "nothing", input: undefined, found: ["(root) dataset/wrong-type"] },
    { name: "null", input: null, found: ["(root) dataset/wrong-type"] },
    { name: "a text", input: "answers", found: ["(root) dataset/wrong-type"] },
    { name: "a list", input: [answer], found: ["(root) dataset/wrong-type"] },
    { name: "an empty object", input: {}, found: ["formatVersion dataset/format-version-missing"] },
    { name: "a future format", input: { formatVersion: 2, sets: 1 }, found: ["formatVersion dataset/future-format"] },
    {
      name: "a version that is text",
      input: { formatVersion: "1" },
      found: ["formatVersion dataset/not-allowed-value"],
    },
    { name: "version zero", input: { formatVersion: 0 }, found: ["formatVersion dataset/not-allowed-value"] },
  ])("refuses $name", ({ input, found }) => {
    expect(findings(input)).toEqual(found);
  });

  test.each([
    { name: "a missing field", change: { rater: undefined }, found: "rater dataset/missing-field" },
    { name: "null for a field", change: { rater: null }, found: "rater dataset/wrong-type" },
    { name: "an unknown key", change: { raiting: 3 }, found: "raiting dataset/unrecognized-keys" },
    { name: "another basis", change: { basis: "desk review" }, found: "basis dataset/not-allowed-value" },
    { name: "a day that is no day", change: { date: "2026-02-30" }, found: "date dataset/not-accepted" },
    { name: "a day in words", change: { date: "10 March" }, found: "date dataset/pattern" },
    { name: "an id with a space", change: { entity: "Q MA" }, found: "entity dataset/pattern" },
    { name: "an empty text", change: { uncited: "" }, found: "uncited dataset/wrong-length" },
    { name: "an id without end", change: { entity: "Q".repeat(201) }, found: "entity dataset/wrong-length" },
    {
      name: "an unknown kind of rating",
      change: { rating: { kind: "levle" } },
      found: "rating.kind dataset/not-allowed-value",
    },
    {
      name: "a rating without kind",
      change: { rating: { level: "none" } },
      found: "rating.kind dataset/missing-field",
    },
    { name: "a rating that is a number", change: { rating: 3 }, found: "rating dataset/wrong-type" },
    { name: "NaN", change: { rating: measured(Number.NaN) }, found: "rating.value dataset/not-a-finite-number" },
    {
      name: "infinity",
      change: { rating: measured(Number.POSITIVE_INFINITY) },
      found: "rating.value dataset/not-a-finite-number",
    },
    {
      name: "too much confidence",
      change: { rating: { kind: "level", level: "none", confidence: 2 } },
      found: "rating.confidence dataset/out-of-bounds",
    },
  ])("names $name at its own path", ({ change, found }) => {
    expect(findings(withAnswers(answer, { ...answer, ...change }))).toEqual([`answers[1].${found}`]);
  });

  test("says what was found, what is expected and what was probably meant", () => {
    const broken = { ...answer, basis: "vist", raiting: 1, date: "2026-13-01", rater: 7, rating: measured(Number.NaN) };
    const parsed = parseDataset(withAnswers(broken));
    expect(parsed.diagnostics.map(({ message, hint }) => `${message} ${hint}`)).toMatchInlineSnapshot(`
      [
        "\`date\` is "2026-13-01", which cannot stand as it is. This day is not in the calendar.",
        "\`rater\` is 7 where a string is expected. Write a string.",
        "\`basis\` is "vist", which is not one of the values it may have: self-report, desk-review, visit, third-party. Did you mean \`visit\`?",
        "\`value\` is NaN, which is not a finite number. Write a finite number. Where nothing is known, say so with a kind such as \`no-information\`.",
        "The key \`raiting\` is not one that stands here. Did you mean \`rating\`?",
      ]
    `);
  });

  test("reports every fault of every record, in the order of the data", () => {
    const { rater: _, ...nameless } = answer;
    expect(
      findings({ formatVersion: 1, vists: [], answers: [nameless, { ...answer, date: "x", basis: "y" }] }),
    ).toEqual([
      "answers[0].rater dataset/missing-field",
      "answers[1].date dataset/pattern",
      "answers[1].basis dataset/not-allowed-value",
      "vists dataset/unrecognized-keys",
    ]);
  });

  test("reports the faults beside a missing format version too", () => {
    expect(findings({ vists: [] })).toEqual([
      "formatVersion dataset/format-version-missing",
      "vists dataset/unrecognized-keys",
    ]);
  });

  test.each(["__proto__", "constructor", "prototype"])("refuses the key %s wherever it stands", (key) => {
    const hostile = JSON.parse(`{ "formatVersion": 1, "answers": [{ "rating": { "${key}": {} } }], "${key}": 1 }`);
    const forbidden = findings(hostile).filter((line) => line.endsWith("forbidden-key"));
    expect(forbidden).toEqual([`answers[0].rating.${key} dataset/forbidden-key`, `${key} dataset/forbidden-key`]);
  });

  test("refuses a record that is right but for a __proto__ key", () => {
    const record = JSON.stringify(answer).replace("{", '{"__proto__":{"withdrawn":"2026-01-01"},');
    expect(findings(withAnswers(JSON.parse(record)))).toEqual(["answers[0].__proto__ dataset/forbidden-key"]);
  });

  test("refuses input that contains itself, and says where", () => {
    const cyclic: Record<string, unknown> = { ...answer };
    cyclic.rating = { kind: "level", again: cyclic };
    expect(findings(withAnswers(cyclic))).toEqual(["answers[0].rating.again dataset/cyclic"]);
  });

  test("accepts a value that stands in several places without containing itself", () => {
    expect(parseDataset(withAnswers(answer, answer)).ok).toBe(true);
  });

  test("ends soon on values that multiply when written out", () => {
    let value: unknown = "seed";
    for (let level = 0; level < 60; level++) value = [value, value];
    expect(findings(withAnswers(value))).toEqual(["answers[0] dataset/wrong-type"]);
  });

  test("refuses nesting without end", () => {
    let value: unknown = 1;
    for (let level = 0; level < 100_000; level++) value = [value];
    expect(findings(withAnswers(value)).every((line) => line.endsWith("dataset/too-deep"))).toBe(true);
  });
});

function measured(value: number) {
  return { kind: "measured", value, unit: "percent" };
}
