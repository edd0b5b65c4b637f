import { expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

test("stocktake explain prints the reasons as Markdown, and the tree as JSON", async () => {
  const path = await file("explain.json", JSON.stringify(dataset));
  const command = ["explain", path, "--as-of", "2026-06-30", "--state", "QMA", "--node", "I.2"];
  expect((await run(command)).out).toMatch(/^# QMA: Freezing of funds/);
  expect(JSON.parse((await run([...command, "--format", "json"])).out)).toMatchObject({
    format: "stocktake/explanation@1",
    root: { node: "I.2", score: { kind: "scored", value: 0.6875 } },
  });
});
