import { mkdir } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { at, dataset, file, run } from "./try-command.test-kit.ts";

describe("stocktake conformance", () => {
  const vectors = (value: number) =>
    JSON.stringify({
      format: "stocktake/vectors@1",
      title: "One",
      computedBy: "Hand",
      how: "By hand",
      cases: [
        {
          name: "half",
          why: "To test.",
          dataset,
          asOf: "2026-06-30",
          instrument: "s-res-1373@2009",
          methodology: "implementation-ladder@1",
          expect: { scores: [{ entity: "QMA", node: "I.2", value }] },
        },
      ],
    });

  test("says which cases hold, folder by folder, and passes over hostile ones", async () => {
    await mkdir(at("vectors/b/hostile"), { recursive: true });
    await file("vectors/b/right.json", vectors(0.6875));
    await file("vectors/b/hostile/bad.json", "{");
    await file("vectors/a.json", vectors(0.7));
    expect(await run(["conformance", at("vectors")])).toMatchInlineSnapshot(`
      {
        "err": "~/vectors/a.json "half"
        expect.scores[0].value is 0.6875, expected 0.7.
      ",
        "exit": 1,
        "out": "Vectors

      file          case  verdict
      ------------  ----  -------------
      a.json        half  does not hold
      b/right.json  half  holds

      1 of 2 cases hold.
      ",
      }
    `);
  });

  test("says what is wrong with a file at its place", async () => {
    await mkdir(at("faulty"));
    await file("faulty/empty.json", "");
    await file("faulty/other.json", '{\n  "format": "vectors"\n}');
    const { exit, err } = await run(["conformance", at("faulty")]);
    expect(exit).toBe(1);
    expect(err).toContain("~/faulty/empty.json:1:1 error file/empty");
    expect(err).toContain("~/faulty/other.json:2:13 error file/vector-malformed");
  });

  test("fails on a folder without vectors", async () => {
    await mkdir(at("none"));
    expect(await run(["conformance", at("none")])).toMatchObject({
      exit: 1,
      err: "There is no vector file below ~/none.\n",
    });
  });
});
