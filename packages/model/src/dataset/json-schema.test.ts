import { describe, expect, test } from "vitest";
import { COLLECTIONS } from "./dataset.ts";
import { jsonSchemaOf, schemaNames } from "./json-schema.ts";

describe("jsonSchemaOf", () => {
  test.each(schemaNames)("describes %s in draft 2020-12, as plain data that knows no other keys", (name) => {
    const schema = jsonSchemaOf(name);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: name,
    });
    expect(JSON.stringify(schema)).toContain('"additionalProperties":false');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test("describes a dataset as it is written: collections may be left out", () => {
    const { required, properties } = jsonSchemaOf("Dataset");
    expect(required).toEqual(["formatVersion"]);
    expect(Object.keys(properties as object)).toEqual(expect.arrayContaining(Object.keys(COLLECTIONS)));
  });

  test("carries the pattern and the values of a field", () => {
    expect(jsonSchemaOf("Answer").properties).toMatchObject({
      basis: { enum: ["self-report", "desk-review", "visit", "third-party"] },
      date: { type: "string", pattern: expect.stringContaining("\\d{4}") },
      rating: { oneOf: expect.any(Array) },
    });
  });

  test("describes nodes within nodes by reference", () => {
    expect(JSON.stringify(jsonSchemaOf("Methodology"))).toContain('"$ref"');
  });
});
