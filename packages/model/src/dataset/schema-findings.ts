import { defineFinding } from "../diagnostic/finding.ts";

/** The areas whose files are parsed by a schema. */
export type ParsedArea = "dataset" | "instrument" | "methodology";

/** The keys that every object has without being asked, and that records must therefore not use. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

const findingsOf = (area: ParsedArea) => ({
  forbidden: defineFinding({
    code: `${area}/forbidden-key`,
    severity: "error",
    message: "The key `{key}` is not allowed in a file of records.",
    hint: "Rename or remove the key.",
  }),
  unrecognized: defineFinding({
    code: `${area}/unrecognized-keys`,
    severity: "error",
    message: "The key `{key}` is not one that stands here.",
    hint: "{suggestion}",
  }),
  missing: defineFinding({
    code: `${area}/missing-field`,
    severity: "error",
    message: "The field `{field}` is missing.",
    hint: "Add it. {expected}",
  }),
  wrongType: defineFinding({
    code: `${area}/wrong-type`,
    severity: "error",
    message: "`{field}` is {found} where {expected} is expected.",
    hint: "Write {expected}.",
  }),
  notAllowed: defineFinding({
    code: `${area}/not-allowed-value`,
    severity: "error",
    message: "`{field}` is {value}, which is not one of the values it may have: {allowed}.",
    hint: "{suggestion}",
  }),
  notFinite: defineFinding({
    code: `${area}/not-a-finite-number`,
    severity: "error",
    message: "`{field}` is {value}, which is not a finite number.",
    hint: "Write a finite number. Where nothing is known, say so with a kind such as `no-information`.",
  }),
  pattern: defineFinding({
    code: `${area}/pattern`,
    severity: "error",
    message: "`{field}` is {value}, which is not written the way it has to be.",
    hint: "{expected}",
  }),
  outOfBounds: defineFinding({
    code: `${area}/out-of-bounds`,
    severity: "error",
    message: "`{field}` is {value}, which is outside what it may be.",
    hint: "{expected}",
  }),
  wrongLength: defineFinding({
    code: `${area}/wrong-length`,
    severity: "error",
    message: "`{field}` has a length of {length}.",
    hint: "{expected}",
  }),
  notAccepted: defineFinding({
    code: `${area}/not-accepted`,
    severity: "error",
    message: "`{field}` is {value}, which cannot stand as it is.",
    hint: "{expected}",
  }),
});

/** What a schema says about an input, in this SDK's words. */
export const SCHEMA_FINDINGS = {
  dataset: findingsOf("dataset"),
  instrument: findingsOf("instrument"),
  methodology: findingsOf("methodology"),
} as const;
