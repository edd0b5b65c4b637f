import { defineConfig } from "vitest/config";

// The engine's own tests, without types and documentation: what a changed line of the engine has to break.
export default defineConfig({
  resolve: { conditions: ["@stocktake/source"] },
  ssr: { resolve: { conditions: ["@stocktake/source"] } },
  test: { include: ["packages/scoring/src/**/*.{test,test-prop}.ts"] },
});
