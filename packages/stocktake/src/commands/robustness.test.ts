import { describe, expect, test } from "vitest";
import { dataset, file, run } from "./try-command.test-kit.ts";

const command = (path: string, ...rest: string[]) => ["robustness", path, "--as-of", "2026-06-30", ...rest];
const path = () => file("robust.json", JSON.stringify(dataset));

describe("stocktake robustness", () => {
  test("gives shares of draws with the assumptions they rest on", async () => {
    const { out, exit } = await run(
      command(await path(), "--draws", "40", "--node", "I.2", "--methodology", "implementation-ladder@2", "--quiet"),
    );
    expect(exit).toBe(0);
    expect(out).toContain("Shares of 40 draws under implementation-ladder@2, as of 2026-06-30");
    expect(out).toContain("Shares are of 40 draws with the seed 1, not the chance that a State complies.");
    expect(out).toContain("No comment received.");
  });

  test("gives the score itself where everything is fixed", async () => {
    const fixed = command(await path(), "--draws", "3", "--weights", "fixed", "--format", "json");
    const { out } = await run([...fixed, "--methodology", "implementation-ladder@1", "--node", "I.2"]);
    const { bands, draws, seed } = JSON.parse(out);
    expect({ draws, seed }).toEqual({ draws: 3, seed: 1 });
    // legislation full, institution large, practice partial and twice as heavy.
    const value = (1 + 0.75 + 2 * 0.5) / 4;
    expect(bands.QMA).toMatchObject([{ node: "I.2", interval: [value, value], withoutValue: 0 }]);
  });

  test("gives the same for the same seed, and says what matters most when asked", async () => {
    const asked = command(await path(), "--node", "I.2", "--state", "QMA", "--draws", "20", "--weights", "noise:0.25");
    const all = [
      ...asked,
      "--scales",
      "order-preserving",
      "--ratings",
      "draw",
      "--influence",
      "--format",
      "md",
      "--methodology",
      "implementation-ladder@1",
    ];
    const first = await run(all);
    expect(first.exit).toBe(0);
    expect(first.out).toContain("Weights: each within 25 % of what is declared");
    expect(first.out).toContain("Which inputs make the values of");
    expect(first.out).toContain("What leaving a part out does to");
    expect((await run(all)).out).toBe(first.out);
  });

  test("counts draws on a terminal, and nowhere else", async () => {
    const asked = command(await path(), "--draws", "64", "--node", "I.2", "--methodology", "implementation-ladder@2");
    const terminal = await run(asked, { isTTY: true, env: { NO_COLOR: "1" } });
    expect(terminal.err).toContain("\r32 of 64 draws\r\u001b[K");
    expect((await run(asked)).err).not.toContain("\r");
  });
});
