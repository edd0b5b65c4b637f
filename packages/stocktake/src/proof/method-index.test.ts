import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const folder = join(import.meta.dirname, "../../../../docs/methods");
const read = (name: string) => readFileSync(join(folder, name), "utf8");
const pages = readdirSync(folder).filter((name) => name.endsWith(".md"));
const index = read("README.md");

/** The anchors of a page: its headings as GitHub turns them into ids. */
function anchorsOf(page: string): readonly string[] {
  return [...page.matchAll(/^#+ (.*)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

/** The links of a page to other files of the repository and to its own headings. */
function linksOf(page: string): readonly string[] {
  const prose = page.replaceAll(/^```[\s\S]*?^```$/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = ""]) => to).filter((to) => !/^[a-z]+:/.test(to));
}

test("every page is listed once, in one line", () => {
  const listed = [...index.matchAll(/^- \[([\w-]+)\]\(([\w-]+\.md)\): [^\n]+$/gm)];
  expect(listed.map(([, , file]) => file).sort()).toEqual(pages.filter((name) => name !== "README.md").sort());
  for (const [, name, file] of listed) expect(`${name}.md`).toBe(file);
});

describe.each(pages)("docs/methods/%s", (name) => {
  const links = linksOf(read(name));

  test("links to what is there", () => {
    const dead = links.filter((to) => {
      const [file = "", anchor] = to.split("#");
      const path = file === "" ? join(folder, name) : join(folder, file);
      if (!existsSync(path)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(path, "utf8")).includes(anchor);
    });
    expect(dead).toEqual([]);
  });
});
