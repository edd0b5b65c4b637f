// Removes build output before a build, so that several builds into one folder do not race to do it.
import { rmSync } from "node:fs";

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
