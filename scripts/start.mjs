// The main job: sets up, prints what Stocktake says of three records, then serves the demo on the loopback.
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";

const started = Date.now();
const progress = (text) => {
  const line = `${text} (${Math.round((Date.now() - started) / 1000)} s)`;
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${line}`);
  else if (progress.last !== text) process.stderr.write(`${text}\n`);
  progress.last = text;
};
progress("Building the packages and the demo");
const ticking = setInterval(() => progress(progress.last), 1000);
const build = await run("turbo", ["run", "build"], { quiet: true });
clearInterval(ticking);
if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
if (build.code !== 0) {
  console.error(build.output);
  console.error("The build did not finish; what it said stands above.");
  process.exit(build.code);
}

const { printMainJob } = await import("./main-job.mjs");
printMainJob(console.log);

const { preview } = await import("vite");
const root = fileURLToPath(new URL("../apps/demo", import.meta.url));
const server = await preview({ root, logLevel: "error", preview: { host: "127.0.0.1", port: 4173 } });
console.log(`The demo is at ${server.resolvedUrls.local[0]} and runs until you press Ctrl+C.`);
for (const signal of ["SIGINT", "SIGTERM"])
  process.on(signal, () => {
    server.httpServer.closeAllConnections?.();
    process.exit(0);
  });
