import { buildOf } from "../../tsup.base.ts";

export default buildOf({
  index: "src/index.ts",
  testing: "src/testing.ts",
});
