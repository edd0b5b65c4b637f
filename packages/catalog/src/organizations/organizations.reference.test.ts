import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { m49 } from "../geography/m49.ts";
import { states } from "../geography/states.ts";
import { organizations } from "./organizations.ts";

const folder = process.env.STOCKTAKE_REFERENCE;
if (!folder) throw new Error("Set STOCKTAKE_REFERENCE to the folder of reference data.");

// Lines of the text are wrapped inside words, so white space means nothing in it. A heading belongs to no paragraph.
const [cover = "", ...sections] = readFileSync(join(folder, "report/s-2010-569.zh.txt"), "utf8")
  .split(/^\s*[一二三四五六七八九十]+\. .*$/m)
  .map((part) => part.replace(/\s+/g, ""));
const body = sections.join("");

const paragraphs = new Map([["cover", cover]]);
let from = 0;
for (let number = 1; number <= 39; number++) {
  const start = body.indexOf(`${number}.`, from);
  const next = number === 39 ? body.length : body.indexOf(`${number + 1}.`, start + 3);
  paragraphs.set(String(number), body.slice(start, next));
  from = next;
}
const order = [...paragraphs.keys()];

describe("the names of the report", () => {
  test.each(
    organizations.flatMap(({ id, aliases = [] }) =>
      aliases.flatMap(({ text, paragraph }) => {
        const longer = aliases.map((other) => other.text).filter((other) => other !== text && other.includes(text));
        return paragraph === undefined ? [] : [{ id, text, paragraph, longer }];
      }),
    ),
  )("$id stands as $text, and as no longer name of it, in $paragraph first", ({ text, paragraph, longer }) => {
    const names = longer.toSorted((a, b) => b.length - a.length);
    const rest = (number: string) =>
      names.reduce((left, name) => left.replaceAll(name, "|"), paragraphs.get(number) ?? "");
    expect(order.find((number) => rest(number).includes(text))).toBe(paragraph);
  });
});

/** What the reference calls an organization of the catalog. Its lists are of a later day than the report. */
const LISTS: Readonly<Record<string, string>> = {
  "african-union": "AU",
  asean: "ASEAN",
  caricom: "CARICOM",
  cis: "CIS",
  "council-of-europe": "CoE",
  ecowas: "ECOWAS",
  "european-union": "EU",
  igad: "IGAD",
  oas: "OAS",
  osce: "OSCE",
  "pacific-islands-forum": "PIF",
  saarc: "SAARC",
  sadc: "SADC",
  sco: "SCO",
};
const lists: Readonly<Record<string, { readonly members: readonly string[] }>> = JSON.parse(
  readFileSync(join(folder, "un/regional_organisations.json"), "utf8"),
);
const places = new Set(states.map(({ id }) => id));

describe("the regions of M49", () => {
  test.each(Object.entries(LISTS))("have %s in the lowest that holds all of %s", (id, list) => {
    const ways = (lists[list]?.members ?? []).filter((member) => places.has(member)).map(wayUp);
    const lowest = ways[0]?.find((region) => ways.every((way) => way.includes(region)));
    const { regions = [] } = organizations.find((organization) => organization.id === id) ?? {};
    expect(regions.find(({ scheme }) => scheme === "m49")?.region).toBe(lowest);
  });
});

/** The ids of the M49 regions a place is in, the lowest first. */
function wayUp(place: string): string[] {
  const ids: string[] = [];
  let region = m49.regions.find(({ members }) => members.includes(place));
  while (region !== undefined) {
    ids.push(region.id);
    const { within } = region;
    region = m49.regions.find((other) => other.id === within);
  }
  return ids;
}
