import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as formats from "@stocktake/formats";
import * as model from "@stocktake/model";
import * as hash from "@stocktake/model/hash";
import * as scoring from "@stocktake/scoring";
import * as scoringTesting from "@stocktake/scoring/testing";
import ts from "typescript";
import { describe, expect, test } from "vitest";

/** What an example of a package may use beside its own file: the exports of these entries. */
const PACKAGES: Record<string, Record<string, unknown>> = {
  model: { ...model, ...hash },
  scoring: { ...model, ...scoring, ...scoringTesting },
  formats: { ...model, ...formats },
};

interface Example {
  readonly file: string;
  readonly code: string;
}

/** The `@example` blocks of a file that hold at least one `expression; // => value`. */
function examplesOf(file: string): Example[] {
  const blocks = readFileSync(file, "utf8").match(/\/\*\*[\s\S]*?\*\//g) ?? [];
  return blocks
    .flatMap((block) => {
      const text = block.replace(/^\s*\*\/?\s?/gm, "").replace(/\*\/$/, "");
      const parts = text.split(/^@example\s*$/m).slice(1);
      return parts.map((part) => ({ file, code: part.split(/^@\w+/m)[0]!.replace(/^```\w*$/gm, "") }));
    })
    .filter(({ code }) => code.includes("// =>"));
}

/** Runs an example with the given names in scope and pairs what came out with what it says. */
function pairsOf({ code }: Example, scope: Record<string, unknown>): [unknown, unknown][] {
  const chunks = code.split(/\s*\/\/ => (.*)$/m); // statement, value, statement, value, …, rest
  let script = "const pairs = [];\n";
  for (let i = 0; i + 1 < chunks.length; i += 2) {
    const source = ts.createSourceFile("example.ts", chunks[i]!, ts.ScriptTarget.ES2022);
    const last = source.statements.at(-1);
    if (last === undefined || !ts.isExpressionStatement(last)) throw new Error(`No expression before // => in ${code}`);
    const before = chunks[i]!.slice(0, last.getFullStart());
    script += `${before}\npairs.push([(${last.expression.getText(source)}), (${chunks[i + 1]})]);\n`;
  }
  const run = new Function(
    ...Object.keys(scope),
    `${ts.transpile(script, { target: ts.ScriptTarget.ES2022 })}\nreturn pairs;`,
  );
  return run(...Object.values(scope)) as [unknown, unknown][];
}

describe.each(Object.entries(PACKAGES))("the examples in the documentation of %s", (name, scope) => {
  const root = join("packages", name, "src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter(
    (file) => file.endsWith(".ts") && !/\.test(-prop|-d)?\.ts$/.test(file),
  );
  const examples = files.sort().flatMap((file) => examplesOf(join(root, file)));

  test("exist", () => expect(examples.length).toBeGreaterThan(0));

  test.each(examples)("$file", async (example) => {
    const own = (await import(join("..", example.file))) as Record<string, unknown>;
    const pairs = pairsOf(example, { ...scope, ...own });
    expect(pairs.length).toBeGreaterThan(0);
    for (const [found, said] of pairs) expect(found).toEqual(said);
  });
});
