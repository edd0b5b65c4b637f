import { buildOf } from "../../tsup.base.ts";

export default buildOf({
  index: "src/index.ts",
  define: "src/define.ts",
  diagnostic: "src/diagnostic.ts",
  hash: "src/hash.ts",
  testing: "src/testing.ts",
});
