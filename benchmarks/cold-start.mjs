// How long a command takes from nothing, beside Node that does nothing. Whole processes, taking turns.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { spread } from "./measure.mjs";
import { milliseconds, plainRow, rowOf, table } from "./report.mjs";

const bin = fileURLToPath(new URL("../packages/stocktake/bin/stocktake.js", import.meta.url));
const COMMANDS = {
  "node -e 0": ["-e", "0"],
  "stocktake --version": [bin, "--version"],
  "stocktake check @sample": [bin, "check", "@sample"],
  "stocktake score @hdi-2022": [bin, "score", "@hdi-2022"],
};
/** Milliseconds over bare Node that are asked for, and of the whole. */
const OVER = { "stocktake --version": 60 };
const WHOLE = { "stocktake check @sample": 300 };
const TRIED =
  "Commands load what they need when it is called for. Loading zod and the catalog is about a quarter of the time, the " +
  "rest is reading and checking 48 States from cold.";

export function run() {
  const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]));
  for (let round = -1; round < 10; round++) {
    for (const [name, args] of Object.entries(COMMANDS)) {
      const from = performance.now();
      spawnSync(process.execPath, args);
      if (round >= 0) times[name].push(performance.now() - from);
    }
  }
  const bare = spread(times["node -e 0"]);
  const rows = Object.entries(times).map(([name, each]) => {
    const way = spread(each);
    const cells = { work: name, measured: milliseconds(way) };
    if (name === "node -e 0") return plainRow(cells, way);
    const over = way.median - bare.median;
    const against = `bare Node ${bare.median.toFixed(0)} ms`;
    if (name in WHOLE)
      return rowOf({ ...cells, against, value: way.median, unit: " ms", most: WHOLE[name], tried: TRIED, data: way });
    return rowOf({ ...cells, against, value: over, unit: " ms over it", most: OVER[name], data: { ...way, over } });
  });
  table("Cold start: whole commands", rows);
}
