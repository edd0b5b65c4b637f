import { buildOf } from "../../tsup.base.ts";

export default buildOf(
  { index: "src/index.ts" },
  {
    // Resolved by the map of imports in package.json, which has one entry for browsers and one for Node.
    external: ["#csv-parse", "#csv-stringify"],
    // Its only entry for Node requires its own parts by a way that bundlers cannot follow.
    noExternal: ["jsonc-parser"],
    esbuildOptions: (options) => {
      options.mainFields = ["module", "main"];
    },
  },
);
