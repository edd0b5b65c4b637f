import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const readme = readFileSync("README.md", "utf8");
const blockOf = (language: string) => new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1];

test("the code of the README begins by line 8", () => {
  const lines = readme.split("\n");
  expect(lines.findIndex((line) => line.startsWith("import "))).toBeLessThan(8);
});

test("the code of the README is the example", () => {
  expect(blockOf("js")).toBe(readFileSync("examples/quickstart.mjs", "utf8"));
});

test("the output in the README is what the example prints", async () => {
  const { stdout } = await promisify(execFile)("node", ["examples/quickstart.mjs"]);
  expect(blockOf("text")?.trimEnd()).toBe(stdout.trimEnd());
});
