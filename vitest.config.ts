import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["@stocktake/source"] },
  ssr: { resolve: { conditions: ["@stocktake/source"] } },
  test: {
    include: ["packages/*/src/**/*.{test,test-prop}.ts", "apps/demo/src/**/*.test.ts", "tests/**/*.test.ts"],
    exclude: ["**/*.reference.test.ts", "**/node_modules/**"],
    // Whether something is right does not depend on how busy the machine is.
    testTimeout: 120_000,
    typecheck: { enabled: true, include: ["packages/*/src/**/*.test-d.ts"], tsconfig: "./tsconfig.json" },
    onConsoleLog: (log) => {
      throw new Error(`A test printed: ${log}`);
    },
  },
});
