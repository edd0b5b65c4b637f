import { describe, expect, test } from "vitest";
import { formatPath } from "../diagnostic/path.ts";
import { parseRegionScheme } from "./parse-region-scheme.ts";

const region = (id: string, members: readonly string[], within?: string) => ({
  id,
  name: id,
  ...(within === undefined ? {} : { within }),
  members,
});
const schemeOf = (...regions: readonly object[]) => ({
  id: "own",
  title: "Own regions",
  source: "Invented",
  asOf: "2026",
  experimental: true,
  regions,
});

describe("parseRegionScheme", () => {
  test("gives back a frozen scheme and leaves its input as it was", () => {
    const scheme = schemeOf(region("north", ["QMA"]), region("coast", ["QMB"], "north"), region("empty", []));
    const parsed = parseRegionScheme(scheme);
    expect(parsed).toEqual({ ok: true, value: scheme, diagnostics: [] });
    expect(parsed.ok && Object.isFrozen(parsed.value.regions[0])).toBe(true);
    expect(Object.isFrozen(scheme.regions)).toBe(false);
  });

  test.each([
    {
      name: "a region that stands twice",
      input: schemeOf(region("a", []), region("a", [])),
      found: ["regions[1].id dataset/region-doubled: The region `a` stands twice in the scheme."],
    },
    {
      name: "a region within one that is not there",
      input: schemeOf(region("north", []), region("coast", [], "nort")),
      found: [
        "regions[1].within dataset/unknown-region: The region `coast` is within `nort`, which the scheme does not have.",
      ],
    },
    {
      name: "regions within themselves, and not those below them",
      input: schemeOf(region("a", [], "b"), region("b", [], "a"), region("c", [], "c"), region("d", [], "a")),
      found: [
        "regions[0].within dataset/region-within-itself: The region `a` is within itself: `a` in `b` in `a`.",
        "regions[1].within dataset/region-within-itself: The region `b` is within itself: `b` in `a` in `b`.",
        "regions[2].within dataset/region-within-itself: The region `c` is within itself: `c` in `c`.",
      ],
    },
    {
      name: "a member that stands in two regions, and one that stands twice in one",
      input: schemeOf(region("a", ["QMA", "QMB", "QMB"]), region("b", ["QMA"], "a")),
      found: [
        "regions[0].members[2] dataset/member-in-two-regions: `QMB` stands in the region `a` and again in `a`.",
        "regions[1].members[0] dataset/member-in-two-regions: `QMA` stands in the region `a` and again in `b`.",
      ],
    },
    {
      name: "a field that is missing",
      input: { ...schemeOf(), title: undefined },
      found: ["title dataset/missing-field: The field `title` is missing."],
    },
    {
      name: "a word",
      input: "m49",
      found: ['(root) dataset/wrong-type: `input` is "m49" where an object is expected.'],
    },
  ])("names $name", ({ input, found }) => {
    const { diagnostics } = parseRegionScheme(input);
    expect(diagnostics.map(({ path, code, message }) => `${formatPath(path)} ${code}: ${message}`)).toEqual(found);
  });
});
