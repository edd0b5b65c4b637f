import { mergeConfig } from "vitest/config";
import base from "./vitest.config.ts";

export default mergeConfig(
  { ...base, test: { ...base.test, include: [], exclude: [], typecheck: { enabled: false } } },
  { test: { include: ["packages/*/src/**/*.reference.test.ts"] } },
);
