import { readdirSync } from "node:fs";
import { buildOf, types } from "../../tsup.base.ts";

// Each file of content is a file of the ES build, so that importing one instrument leaves the others out of a bundle.
const files = readdirSync("src", { recursive: true, encoding: "utf8" }).filter(
  (file) => file.endsWith(".ts") && !/\.test(-prop|-d)?\.ts$/.test(file),
);
const everyFile = Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ""), `src/${file}`]));

export default [
  buildOf(everyFile, { format: ["esm"], dts: false, sourcemap: false }),
  buildOf({ index: "src/index.ts" }, { format: ["cjs"], dts: false }),
  buildOf({ index: "src/index.ts" }, { dts: { ...types, only: true } }),
];
