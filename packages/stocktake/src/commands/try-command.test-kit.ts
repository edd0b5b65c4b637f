import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sRes1373 } from "@stocktake/catalog";
import { afterAll, beforeAll } from "vitest";
import { runCommand } from "./run-command.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stocktake-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A path in the folder of the test's files, which is there while they run. */
export const at = (name: string) => join(folder, name);

/** Writes one of the test's files and gives its path. */
export async function file(name: string, content: string | Uint8Array) {
  await writeFile(at(name), content);
  return at(name);
}

/** Runs a command with strings for streams; the folder of the test's files is printed as `~`. */
export async function run(argv: readonly string[], { stdin = "", isTTY = false, env = {} } = {}) {
  const out: string[] = [];
  const err: string[] = [];
  const exit = await runCommand(argv, {
    stdout: { write: (text) => out.push(text), isTTY },
    stderr: { write: (text) => err.push(text), isTTY },
    stdin: (async function* () {
      yield stdin;
    })(),
    env,
  });
  const plain = (parts: readonly string[]) => parts.join("").replaceAll(folder, "~");
  return { exit, out: plain(out), err: plain(err) };
}

/** The header of a table of answers, and a row below it from its criterion and what stands in the rating's columns. */
export const HEADER = "assessment,entity,criterion,date,rater,basis,strength,rating,level,reason,citations,uncited";
export const row = (criterion: string, rest: string) =>
  `a-1,QMA,${criterion},2026-02-03,rater-1,desk-review,corroborated,${rest}`;

/** Three answers on the freezing of assets, in which nothing is wrong. */
export const dataset = {
  formatVersion: 1,
  entities: [{ id: "QMA", name: { en: "Aldemar" }, kind: "invented" }],
  assessments: [
    {
      id: "a-1",
      entity: "QMA",
      instrument: { id: sRes1373.id, edition: sRes1373.edition },
      status: "reviewed",
      author: "cted",
    },
  ],
  answers: (["legislation", "institution", "practice"] as const).map((facet, i) => ({
    assessment: "a-1",
    entity: "QMA",
    criterion: `I.2.${facet}`,
    date: "2026-02-03",
    rater: "rater-1",
    basis: "desk-review",
    strength: "corroborated",
    rating: { kind: "level", level: ["full", "large", "partial"][i] },
    uncited: "Shown to the reviewer.",
  })),
};
