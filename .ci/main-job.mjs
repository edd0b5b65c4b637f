// Starts `npm start` as a user would, in a process group of its own, and looks at what it prints and serves.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";

const LONGEST = 15 * 60_000;
const child = spawn("npm", ["start"], { detached: true, stdio: ["ignore", "pipe", "pipe"] });
let output = "";
for (const stream of [child.stdout, child.stderr])
  stream.on("data", (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });

/** The address, once it is printed; `undefined` when the job ends or takes too long. */
const address = await new Promise((resolve) => {
  const look = () => {
    const found = /http:\/\/(?:127\.0\.0\.1|localhost):\d+\/?/.exec(output);
    if (found) resolve(found[0]);
  };
  child.stdout.on("data", look);
  child.on("close", () => resolve(undefined));
  setTimeout(resolve, LONGEST).unref();
});

const results = [];
const check = (name, holds) => {
  results.push({ name, holds: Boolean(holds) });
  console.log(`${holds ? "ok    " : "FAILED"} ${name}`);
};
check("the address of the demo is printed", address);
check("the claims of S/2010/569 are printed", /S\/2010\/569[\s\S]*holds[\s\S]*undecided/.test(output));
check(
  "the Human Development Index is printed beside the published value",
  /Human Development Index 2022[\s\S]*\bCHE +0\.9665\d\d +0\.967 +0\.967/.test(output),
);
check("the sample is printed with an explanation", /Invented States[\s\S]*QMA[\s\S]*Why/.test(output));
const page =
  address &&
  (await fetch(address).then(
    (response) => response.text(),
    () => "",
  ));
check("the page is served", /<title>[^<]*Stocktake/.test(page ?? ""));
const asset = /(?:src|href)="(\.?\/?assets\/[^"]+)"/.exec(page ?? "")?.[1];
const served = asset && (await fetch(new URL(asset, address)).catch(() => undefined));
check("an asset of the page is served", served?.ok && (await served.text()).length > 0);

try {
  process.kill(-child.pid, "SIGINT");
} catch {
  // The group is gone already.
}
const stopped = await Promise.race([
  new Promise((resolve) => (child.exitCode === null ? child.on("close", () => resolve(true)) : resolve(true))),
  new Promise((resolve) => setTimeout(resolve, 20_000, false)),
]);
check("an interrupt stops it", stopped);
if (!stopped) process.kill(-child.pid, "SIGKILL");

const failed = results.filter(({ holds }) => !holds).length;
const report = { numTotalTests: results.length, numPassedTests: results.length - failed, numFailedTests: failed };
writeFileSync(process.argv[2], JSON.stringify({ ...report, results }));
process.exit(failed === 0 ? 0 : 1);
