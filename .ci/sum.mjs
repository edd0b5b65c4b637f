// Sums test reports (vitest's JSON) and ends with one line. A missing report counts as a failure.
import { readFileSync } from "node:fs";

const [otherFailure, ...files] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const file of files) {
  try {
    const report = JSON.parse(readFileSync(file, "utf8"));
    passed += report.numPassedTests;
    failed += report.numFailedTests + (report.numTotalTests === 0 ? 1 : 0);
    console.log(`${file}: ${report.numPassedTests} passed, ${report.numFailedTests} failed`);
  } catch (error) {
    failed += 1;
    console.log(`${file}: no report (${error.message})`);
  }
}
if (otherFailure !== "0" && failed === 0) {
  failed += 1;
  console.log("A check outside the reports did not pass.");
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
