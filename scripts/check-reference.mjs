// Compares results with the reference data in the folder that STOCKTAKE_REFERENCE names.
import { statSync } from "node:fs";
import { run } from "./run.mjs";

const folder = process.env.STOCKTAKE_REFERENCE;
if (folder === undefined || folder === "" || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  const named = folder ? `names "${folder}", which is no folder` : "is not set";
  console.error(`STOCKTAKE_REFERENCE ${named}. Set it to the folder of reference data and run this again.`);
  process.exit(1);
}
const { code } = await run("vitest", [
  "run",
  "--config=vitest.reference.config.ts",
  "--reporter=verbose",
  "--reporter=json",
  "--outputFile.json=reports/reference.json",
]);
process.exit(code);
