import { EXIT } from "./commands/exit-code.ts";
import { runCommand } from "./commands/run-command.ts";

const { argv, env, stderr, stdin, stdout } = process;

// Whoever reads has read enough, as `head` does: that is no fault.
stdout.on("error", ({ code }: NodeJS.ErrnoException) => {
  if (code === "EPIPE") process.exit(EXIT.fine);
  stderr.write(`error: The result could not be written; the system says ${code}.\n`);
  process.exit(EXIT.errors);
});
process.on("SIGINT", () => process.exit(EXIT.interrupted));

process.exitCode = await runCommand(argv.slice(2), { stdout, stderr, stdin, env });
