import { buildOf } from "../../tsup.base.ts";

export default [
  // The worker's file is found beside the built one, in CommonJS too.
  buildOf({ index: "src/index.ts", testing: "src/testing.ts" }, { shims: true }),
  // Apart, so that a bundle of the scores alone takes nothing of it along.
  buildOf({ worker: "src/worker.ts" }),
];
