import { buildOf } from "../../tsup.base.ts";

export default buildOf({
  index: "src/index.ts",
  worker: "src/worker.ts",
});
