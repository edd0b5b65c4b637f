import { Command, CommanderError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import type { CommandLine } from "./command-line.ts";
import { EXIT } from "./exit-code.ts";
import { declareFormatCommands } from "./format-commands.ts";
import { declareRecordCommands } from "./record-commands.ts";
import { declareScoreCommands } from "./score-commands.ts";
import type { Streams } from "./streams.ts";
import { declareWorkCommands } from "./work-commands.ts";

// Commands are declared here and loaded when they are called, so that help and version bring neither schemas nor catalog.

/**
 * Runs one command and gives its exit code: 0 fine, 1 errors in the data, 2 called in a way it does not understand.
 *
 * Results go to `stdout`, findings and everything else to `stderr`. It never throws and never prints a stack trace.
 */
export async function runCommand(argv: readonly string[], streams: Streams): Promise<number> {
  let exit: number = EXIT.fine;
  const program = programOf(streams, (code) => {
    exit = code;
  });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exit;
  } catch (error) {
    return exitOf(error, streams);
  }
}

function programOf(streams: Streams, ends: (code: number) => void): Command {
  const program = new Command("stocktake");
  program
    .description(
      "How far a State has implemented what an instrument asks of it, how we know, and what should happen next.",
    )
    .version(packageJson.version, "-V, --version", "print the version")
    .helpOption("-h, --help", "print this help")
    .option("--no-color", "no colours, as with NO_COLOR in the environment")
    .option("-q, --quiet", "print results only")
    .showSuggestionAfterError()
    .showHelpAfterError("Usage: stocktake <command> <dataset> [options]\nMore: stocktake --help")
    .configureHelp({ showGlobalOptions: true })
    .configureOutput({
      writeOut: (text) => streams.stdout.write(text),
      writeErr: (text) => streams.stderr.write(text),
    })
    .addHelpText("after", AFTER_HELP)
    .exitOverride();

  const line: CommandLine = { command, ends, streams };
  program.commandsGroup("Records:");
  declareRecordCommands(line);
  program.commandsGroup("Scores:");
  declareScoreCommands(line);
  program.commandsGroup("What to do next:");
  declareWorkCommands(line);
  program.commandsGroup("Formats:");
  declareFormatCommands(line);
  return program;

  function command(usage: string, description: string, formats: readonly [string, ...string[]]): Command {
    const made = program
      .command(usage)
      .description(description)
      .addOption(new Option("--format <format>", "how the result is written").choices(formats).default(formats[0]))
      .option("--output <file>", "write the result to a file, whole or not at all");
    return made.showHelpAfterError(
      `Usage: stocktake ${made.name()} ${made.usage()}\nMore: stocktake ${made.name()} --help`,
    );
  }
}

const AFTER_HELP = `
A dataset is a path, - for standard input, @name for a record of the catalog, or @sample.
Exit codes: 0 fine, 1 errors in the data, 2 called in a way it does not understand.

Examples:
  $ stocktake check @sample
  $ stocktake verify @s-2010-569
  $ stocktake explain @sample --state QMA --node I.2`;

function exitOf(error: unknown, { stderr }: Streams): number {
  if (error instanceof CommanderError) {
    // The parser has printed its own errors; its code for help and version is 0.
    if (error.code === "stocktake.usage") stderr.write(`error: ${error.message}\n`);
    return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  }
  const [name, sentence] = error instanceof Error ? [error.name, error.message] : ["", String(error)];
  if (name === "StocktakeError") {
    stderr.write(`error: ${sentence}\n`);
    return EXIT.usage;
  }
  if (error instanceof RangeError && sentence === "Invalid string length") {
    stderr.write("error: The result is longer than one text can be. Choose --format text, or split the dataset.\n");
    return EXIT.errors;
  }
  stderr.write(`error: This command met a fault of its own: ${sentence}\n`);
  return EXIT.errors;
}
