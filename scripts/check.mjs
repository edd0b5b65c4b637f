// Every check of the project. What has not changed since it last passed is not run again.
import { run } from "./run.mjs";

const tasks = ["//#lint", "//#types", "build", "//#unit", "check:package", "//#size"];
const { code } = await run("turbo", ["run", ...tasks, "--continue=dependencies-successful", "--output-logs=new-only"]);
process.exit(code);
