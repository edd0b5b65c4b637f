import { buildOf } from "../../tsup.base.ts";

export default [
  buildOf({
    index: "src/index.ts",
    catalog: "src/catalog.ts",
    conformance: "src/conformance.ts",
    sample: "src/sample.ts",
  }),
  buildOf({ bin: "src/bin.ts" }, { format: ["esm"], platform: "node", dts: false }),
];
