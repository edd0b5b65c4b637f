import { chmod, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { writeAtomically } from "./write-atomically.ts";

let folder = "";
const at = (name: string) => join(folder, name);
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "stocktake-"));
});
afterAll(() => rm(folder, { recursive: true }));

test("writes a new file and leaves nothing beside it", async () => {
  expect(await writeAtomically(at("new.txt"), "text")).toEqual([]);
  expect(await readFile(at("new.txt"), "utf8")).toBe("text");
  expect(await readdir(folder)).toEqual(["new.txt"]);
});

test("replaces a file and keeps its permissions", async () => {
  await writeFile(at("old.txt"), "a longer text than before");
  await chmod(at("old.txt"), 0o640);
  expect(await writeAtomically(at("old.txt"), "short")).toEqual([]);
  expect(await readFile(at("old.txt"), "utf8")).toBe("short");
  expect((await stat(at("old.txt"))).mode & 0o777).toBe(0o640);
});

test("follows a link and keeps it", async () => {
  await mkdir(at("elsewhere"));
  await writeFile(at("elsewhere/real.txt"), "before");
  await symlink("elsewhere/real.txt", at("link.txt"));
  expect(await writeAtomically(at("link.txt"), "after")).toEqual([]);
  expect(await readlink(at("link.txt"))).toBe("elsewhere/real.txt");
  expect(await readFile(at("elsewhere/real.txt"), "utf8")).toBe("after");
});

test.each([
  { name: "a folder", path: ".", code: "file/is-a-folder" },
  { name: "a place in a folder that is not there", path: "nowhere/x.txt", code: "file/missing" },
  { name: "a place below a file", path: "new.txt/x.txt", code: "file/not-a-folder" },
])("says that it cannot write to $name", async ({ path, code }) => {
  expect(await writeAtomically(at(path), "text")).toMatchObject([{ code, severity: "error" }]);
});
