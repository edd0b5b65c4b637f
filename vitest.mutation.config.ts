import { defineConfig } from "vitest/config";

// What a changed line of the mutated folders has to break: their own tests and those of what tells their results. The
// folders after them would only find the same again, slowly.
const FOLDERS = "{numeric,plan,select,score,publish,explain,agreement,robustness}";

export default defineConfig({
  resolve: { conditions: ["@stocktake/source"] },
  ssr: { resolve: { conditions: ["@stocktake/source"] } },
  test: { include: [`packages/scoring/src/${FOLDERS}/**/*.{test,test-prop}.ts`] },
});
