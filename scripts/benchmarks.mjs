// Builds the packages and runs the benchmarks named, or all of them.
import { run } from "./run.mjs";

const build = await run("turbo", ["run", "build", "--filter=stocktake"], { quiet: true });
if (build.code !== 0) {
  console.error(build.output);
  process.exit(build.code);
}
const { code } = await run("node", ["--expose-gc", "benchmarks/run.mjs", ...process.argv.slice(2)]);
process.exit(code);
