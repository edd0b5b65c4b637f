import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { catalog } from "@stocktake/catalog";
import { toCsv, toJson } from "@stocktake/formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { makeSample, sampleAsOf } from "../sample/make-sample.ts";
import { listJsonFiles } from "./list-files.ts";
import { readDataset } from "./read-dataset.ts";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stocktake-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function* chunks(...parts: readonly (string | Uint8Array)[]) {
  yield* parts;
}
const sample = makeSample({ size: 2 });

describe("readDataset", () => {
  test("reads JSON and CSV by the extension of the file", async () => {
    await writeFile(at("a.json"), toJson(sample).output);
    await writeFile(at("a.csv"), toCsv(sample).output);
    expect(await readDataset(at("a.json"), chunks())).toMatchObject({
      kind: "usable",
      dataset: sample,
      diagnostics: [],
    });
    expect(await readDataset(at("a.csv"), chunks())).toMatchObject({
      kind: "usable",
      dataset: { answers: sample.answers },
    });
  });

  test("tells JSON from CSV by the beginning where there is no extension", async () => {
    const json = chunks("\ufeff \n", toJson(sample).output);
    expect(await readDataset("-", json)).toMatchObject({ kind: "usable", dataset: { entities: sample.entities } });
    expect(await readDataset("-", chunks(toCsv(sample).output))).toMatchObject({
      kind: "usable",
      dataset: { entities: [] },
    });
  });

  test("puts a character together that comes in two chunks", async () => {
    const bytes = new TextEncoder().encode(toJson({ ...sample, source: "Ünited" }).output);
    const middle = bytes.indexOf(0xc3) + 1;
    const read = await readDataset("-", chunks(bytes.slice(0, middle), bytes.slice(middle)));
    expect(read).toMatchObject({ kind: "usable", dataset: { source: "Ünited" } });
  });

  test("gives the sample and every record of the catalog with a day of its own", async () => {
    expect(await readDataset("@sample", chunks())).toMatchObject({ kind: "usable", asOf: sampleAsOf });
    for (const name of Object.keys(catalog.records))
      expect(await readDataset(`@${name}`, chunks())).toMatchObject({
        kind: "usable",
        dataset: catalog.records[name],
        asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
      });
  });

  test.each([
    { name: "no-such-file.json", code: "file/missing" },
    { name: ".", code: "file/is-a-folder" },
    { name: "a.json/b.json", code: "file/not-a-folder" },
  ])("says that $name cannot be opened", async ({ name, code }) => {
    expect(await readDataset(at(name), chunks())).toMatchObject({ kind: "not-found", diagnostics: [{ code }] });
  });

  test("keeps what is wrong with a file apart from what is not there", async () => {
    await writeFile(at("bad.json"), "{");
    expect(await readDataset(at("bad.json"), chunks())).toMatchObject({
      kind: "unusable",
      diagnostics: [{ at: { line: 1, column: 2 } }],
    });
  });
});

test("a folder is listed in the same order everywhere", async () => {
  const listed = await listJsonFiles(folder);
  expect(listed.ok && listed.files.map(({ name }) => name)).toEqual(["a.json", "bad.json"]);
});
