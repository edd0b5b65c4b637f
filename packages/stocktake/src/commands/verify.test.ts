import { expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

test("stocktake verify says of each claim whether it holds and what would decide it", async () => {
  const { out, exit } = await run(["verify", "@s-2010-569"]);
  expect(exit).toBe(0);
  expect(out).toContain("¶9 holds: Visits of all kinds reached more than a quarter of the Member States.\n");
  expect(out).toMatch(/\n\d+ holds, \d+ undecided, 0 contradicted\.\n$/);
});

test("stocktake verify fails when a claim is contradicted", async () => {
  const claims = [
    {
      id: "c-1",
      paragraph: "1",
      sentence: "Four visits were made.",
      asOf: "2026-06-30",
      measurement: { measure: "count", of: { set: "records", of: "visits" } },
      says: { kind: "exact", value: 4 },
    },
  ];
  const completeness = [{ of: "visits", complete: true, because: "No visit was made." }];
  const path = await file("claims.json", JSON.stringify({ ...dataset, claims, completeness }));
  expect(await run(["verify", path])).toMatchInlineSnapshot(`
    {
      "err": "",
      "exit": 1,
      "out": "¶1 contradicted: Four visits were made.
        Claimed 4; found 0 listed.

    0 holds, 0 undecided, 1 contradicted.
    ",
    }
  `);
});
