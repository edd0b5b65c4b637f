// How long a command takes from nothing, beside Node that does nothing. Whole processes, taking turns.

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { spread } from "./measure.mjs";
import { table } from "./report.mjs";

const bin = fileURLToPath(new URL("../packages/stocktake/bin/stocktake.js", import.meta.url));
const COMMANDS = {
  "node -e 0": ["-e", "0"],
  "stocktake --version": [bin, "--version"],
  "stocktake check @sample": [bin, "check", "@sample"],
  "stocktake score @hdi-2022": [bin, "score", "@hdi-2022"],
};

export function run() {
  const times = Object.fromEntries(Object.keys(COMMANDS).map((name) => [name, []]));
  for (let round = -1; round < 10; round++) {
    for (const [name, args] of Object.entries(COMMANDS)) {
      const from = performance.now();
      spawnSync(process.execPath, args);
      if (round >= 0) times[name].push(performance.now() - from);
    }
  }
  const bare = spread(times["node -e 0"]).median;
  const rows = Object.entries(times).map(([name, each]) => {
    const { median, min, max } = spread(each);
    return [name, median.toFixed(0), `${min.toFixed(0)}–${max.toFixed(0)}`, (median - bare).toFixed(0)];
  });
  table(
    "Cold start",
    ["command", "median ms", "min–max", "over bare Node"],
    rows,
    "Targets: --version at most 60 ms over bare Node; check @sample at most 300 ms.",
  );
}
