import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { loadTexts } from "./load-texts.ts";

const rows: Record<string, string>[] = parse(
  readFileSync(join(process.env.STOCKTAKE_REFERENCE ?? "", "un/un_members_193_plus_2_observers.csv")),
  { columns: true },
);

/** The name without the article that the list adds, and without its mark. */
const plain = (name: string) =>
  name
    .replace(/\s*\((le|la|les|l['’]|el|los|las)\)\s*/, "")
    .replaceAll("*", "")
    .trim();

describe.each(["ar", "zh", "fr", "ru", "es"] as const)("the names of States in %s", (language) => {
  test("are those of the United Nations", async () => {
    const { official } = await loadTexts(language);
    const ours = rows.map(({ iso3 }) => [iso3, official[`state/${iso3}`]]);
    expect(ours).toEqual(rows.map((row) => [row.iso3, plain(row[`unterm_short_${language}`] ?? "")]));
    expect(ours).toHaveLength(195);
  });
});
