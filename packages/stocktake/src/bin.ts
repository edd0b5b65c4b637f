import { EXIT } from "./commands/exit-code.ts";
import { runCommand } from "./commands/run-command.ts";

const { argv, env, stderr, stdin, stdout } = process;

// Whoever reads has read enough, as `head` does: that is no fault.
stdout.on("error", (error: NodeJS.ErrnoException) => process.exit(error.code === "EPIPE" ? EXIT.fine : EXIT.errors));
process.on("SIGINT", () => process.exit(EXIT.interrupted));

process.exitCode = await runCommand(argv.slice(2), { stdout, stderr, stdin, env });
