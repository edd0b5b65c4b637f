import { defineDataset } from "../dataset/define-dataset.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { contextOf } from "./context.ts";
import { EXAMPLE_AS_OF, exampleCatalog } from "./example-catalog.ts";
import type { Rule, RuleExample } from "./rule.ts";

/** What one rule finds in an example, against the example catalog on the example day. */
export function tryExample(rule: Rule, example: RuleExample): Diagnostic[] {
  return rule.find(contextOf(defineDataset({ formatVersion: 1, ...example }), exampleCatalog, EXAMPLE_AS_OF));
}
