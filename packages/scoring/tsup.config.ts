import { buildOf } from "../../tsup.base.ts";

export default buildOf(
  {
    index: "src/index.ts",
    worker: "src/worker.ts",
  },
  // The worker's file is found beside the built one, in CommonJS too.
  { shims: true },
);
