import { readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { catalog } from "@stocktake/catalog";
import { pageOfInstrument, pageOfProcedures, type Table, toMarkdown } from "@stocktake/formats";
import type { Instrument } from "@stocktake/model";
import { describe, expect, test } from "vitest";

const folder = fileURLToPath(new URL("../../../../docs/catalog/", import.meta.url));
const pageName = ({ id, edition }: Pick<Instrument, "id" | "edition">) => `${id}-${edition}.md`;

const treaties: Table = {
  kind: "table",
  columns: [{ name: "no." }, { name: "title" }, { name: "adopted" }, { name: "in force" }, { name: "depositary" }],
  rows: catalog.treaties.map(({ number, title, adopted, inForce, depositaries }) => [
    number,
    title,
    adopted,
    inForce ?? "",
    depositaries.join("; "),
  ]),
};

const index = [
  "# The catalog, to be read",
  "One page an instrument, printed from the catalog itself. What binds is the document; these pages say what is looked for in it, in the catalog's own words. The procedures stand in [procedures.md](procedures.md).",
  toMarkdown({
    kind: "table",
    columns: [{ name: "instrument" }, { name: "edition" }, { name: "criteria", align: "right" }],
    rows: catalog.instruments.map(({ title, edition, criteria }) => [title, edition, criteria.length]),
  }).output.trimEnd(),
  catalog.instruments.map((each) => `- [${each.id}@${each.edition}](${pageName(each)})`).join("\n"),
  "## The instruments against terrorism",
  "Adopted by a date, in force at a date, and counted by the Committee are three different numbers.",
  toMarkdown(treaties).output.trimEnd(),
].join("\n\n");

describe("docs/catalog", () => {
  test.each(catalog.instruments)("has the page of $id@$edition as the catalog prints it", async (instrument) => {
    const page = toMarkdown(pageOfInstrument(instrument, catalog)).output;
    await expect(page).toMatchFileSnapshot(`${folder}${pageName(instrument)}`);
  });

  test("has the index as the catalog prints it", async () => {
    await expect(`${index}\n`).toMatchFileSnapshot(`${folder}README.md`);
  });

  test("has the procedures as the catalog prints them", async () => {
    await expect(toMarkdown(pageOfProcedures(catalog.procedures)).output).toMatchFileSnapshot(`${folder}procedures.md`);
  });

  test("has no page of an instrument that does not exist", async () => {
    const known = new Set(["README.md", "procedures.md", ...catalog.instruments.map(pageName)]);
    expect((await readdir(folder)).filter((name) => !known.has(name))).toEqual([]);
  });
});
