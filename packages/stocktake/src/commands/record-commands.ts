import type { Command } from "commander";
import { AS_OF, type CommandLine, examples, INSTRUMENT } from "./command-line.ts";

/** Commands that read a record as it stands: what is wrong with it, what it claims, who owes what, and the record in prose. */
export function declareRecordCommands({ command, ends, streams }: CommandLine): void {
  command("check <dataset>", "find what is wrong with a dataset, each finding at its place", ["text", "json", "md"])
    .option("--as-of <date>", AS_OF)
    .option("--instrument <file>", INSTRUMENT)
    .option("--max-findings <number>", "print at most so many findings", "100")
    .addHelpText("after", examples("check answers.csv --as-of 2026-06-30", "check @sample --format md"))
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./check.ts")).check(dataset, self.optsWithGlobals(), streams)),
    );

  command("verify <dataset>", "hold the claims of a report against its records", ["text", "json", "md"])
    .addHelpText("after", examples("verify @s-2010-569", "verify report.json --format json"))
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./verify.ts")).verify(dataset, self.optsWithGlobals(), streams)),
    );

  command("steps <dataset>", "list who owes what by when, under which procedure, and why", ["text", "json", "md"])
    .option("--as-of <date>", AS_OF)
    .option("--actor <id>", "only the steps of one actor, such as directorate or state")
    .option("--state <id>", "only cases that concern this entity")
    .option("--overdue", "only steps whose time is up, or may be")
    .option("--all", "also the steps that an actor may take and does not owe")
    .addHelpText("after", examples("steps @sample --as-of 2010-11-02", "steps @sample --actor state --overdue"))
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./steps.ts")).steps(dataset, self.optsWithGlobals(), streams)),
    );

  command("report <dataset>", "print a record as a report, in the sections of its source", ["md", "json"])
    .addHelpText("after", examples("report @s-2010-569", "report @s-2010-569 --output report.md"))
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./report.ts")).report(dataset, self.optsWithGlobals(), streams)),
    );
}
