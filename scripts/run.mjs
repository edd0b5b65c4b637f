import { spawn } from "node:child_process";

/** The repository's own tools, with turbo's telemetry off. */
const env = { ...process.env, TURBO_TELEMETRY_DISABLED: "1" };

/**
 * Runs a command and passes its output through.
 *
 * @param {string} command @param {readonly string[]} args @param {{ quiet?: boolean }} [options]
 * @returns {Promise<{ code: number, output: string }>} with the output when it was kept quiet.
 */
export function run(command, args, { quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { env, stdio: quiet ? ["ignore", "pipe", "pipe"] : "inherit" });
    let output = "";
    child.stdout?.on("data", (chunk) => (output += chunk));
    child.stderr?.on("data", (chunk) => (output += chunk));
    child.on("error", (error) => resolve({ code: 1, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
