// What a browser downloads for one verb or one piece of content: minified and compressed with gzip.

import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { rowOf, table } from "./report.mjs";

const ENTRIES = {
  "compileMethodology, scoreDataset": 'export { compileMethodology, scoreDataset } from "@stocktake/scoring";',
  "… with explainScore": 'export { compileMethodology, scoreDataset, explainScore } from "@stocktake/scoring";',
  "the same through stocktake": 'export { compileMethodology, scoreDataset } from "stocktake";',
  sRes1373: 'export { sRes1373 } from "@stocktake/catalog";',
  "parseDataset, checkDataset": 'export { parseDataset, checkDataset } from "@stocktake/model";',
  "zod alone": 'import * as z from "zod"; export const schema = z.strictObject({ id: z.string() });',
};

/** Kilobytes of the first entry. */
const MOST = 8;
const TRIED = "What takes the bytes, and the way to the aim, stands under Size in docs/decisions.md.";

export async function run() {
  const rows = [];
  for (const [name, contents] of Object.entries(ENTRIES)) {
    const { outputFiles, metafile } = await build({
      stdin: { contents, resolveDir: import.meta.dirname },
      bundle: true,
      minify: true,
      write: false,
      metafile: true,
      format: "esm",
      outfile: "bundle.js",
      logLevel: "error",
    });
    const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs));
    const zod = inputs.some(([file, { bytesInOutput }]) => file.includes("/zod/") && bytesInOutput > 0);
    const { contents: bytes } = outputFiles.at(-1);
    rows.push(
      rowOf({
        work: name,
        measured: `${(bytes.length / 1000).toFixed(1)} kB`,
        "zod inside": zod ? "yes" : "no",
        against: "gzip",
        value: gzipSync(bytes).length / 1000,
        unit: " kB",
        most: name === Object.keys(ENTRIES)[0] ? MOST : undefined,
        tried: TRIED,
        data: { zod },
      }),
    );
  }
  table("Bundles: minified, and compressed with gzip", rows, "Where there is a target, nothing of zod is inside.");
}
