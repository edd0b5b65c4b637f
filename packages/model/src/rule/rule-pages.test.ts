import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { ruleIndex, rulePage, rulePageName } from "./rule-pages.ts";
import { rules } from "./rules/index.ts";

const folder = fileURLToPath(new URL("../../../../docs/rules/", import.meta.url));

describe("docs/rules", () => {
  test.each(rules)("has the page of $code as the rule prints it", async (rule) => {
    await expect(rulePage(rule)).toMatchFileSnapshot(`${folder}${rulePageName(rule)}`);
  });

  test("has the index as the rules print it", async () => {
    await expect(ruleIndex(rules)).toMatchFileSnapshot(`${folder}README.md`);
  });

  test("has no page of a rule that does not exist", async () => {
    const known = new Set(["README.md", ...rules.map(rulePageName)]);
    expect((await readdir(folder)).filter((name) => !known.has(name))).toEqual([]);
  });
});
