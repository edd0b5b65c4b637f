import type { Language } from "@stocktake/model";
import { Command, CommanderError, Option } from "commander";
import packageJson from "../../package.json" with { type: "json" };
import { EXIT } from "./exit-code.ts";
import type { Streams } from "./streams.ts";

// Every command is loaded when it is called, so that help and version bring neither schemas nor catalog along.

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

  command("score <dataset>", "score every entity at every node, with range and coverage", ["text", "json", "md"])
    .option("--as-of <date>", AS_OF)
    .option("--methodology <name>", METHODOLOGY)
    .option("--instrument <file>", INSTRUMENT)
    .option("--regions <name>", REGIONS)
    .option("--state <id>", "only this entity")
    .option("--node <id>", "only this node")
    .addHelpText("after", examples("score @sample --state QMA", "score answers.json --as-of 2026-06-30 --node I.2"))
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./score.ts")).score(dataset, self.optsWithGlobals(), streams)),
    );

  command("explain <dataset>", "say why a score is what it is", ["md", "json", "text"])
    .option("--as-of <date>", AS_OF)
    .option("--methodology <name>", METHODOLOGY)
    .option("--instrument <file>", INSTRUMENT)
    .option("--regions <name>", REGIONS)
    .requiredOption("--state <id>", "the entity")
    .option("--node <id>", "the node; the first root of the methodology when left out")
    .addHelpText(
      "after",
      examples("explain @sample --state QMA --node I.2", "explain @hdi-2022 --state CHE --format json"),
    )
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./explain.ts")).explain(dataset, self.optsWithGlobals(), streams)),
    );

  command("agreement <dataset>", "say how far raters agree, and on which cells they do not", ["text", "json", "md"])
    .option("--as-of <date>", AS_OF)
    .option("--instrument <file>", INSTRUMENT)
    .option("--seed <number>", "what the intervals are drawn with", "1")
    .option("--draws <number>", "how often entities are drawn anew for an interval", "1000")
    .addOption(
      new Option("--by <what>", "one coefficient for each").choices(["all", "theme", "criterion"]).default("all"),
    )
    .addOption(
      new Option("--metric <name>", "ordinal for levels and interval for measures unless named").choices([
        "nominal",
        "ordinal",
        "interval",
      ]),
    )
    .option("--basis <names...>", "only answers on these bases, such as desk-review")
    .option("--max-disputed <number>", "list at most so many disputed cells", "20")
    .addHelpText(
      "after",
      examples(
        "agreement @sample --basis desk-review",
        "agreement answers.json --as-of 2026-06-30 --by theme --format json",
      ),
    )
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./agreement.ts")).agreement(dataset, self.optsWithGlobals(), streams)),
    );

  command("compare <before> [after]", "say what changed for one entity, and what each change is due to", [
    "text",
    "json",
    "md",
  ])
    .option("--as-of <date>", AS_OF)
    .option("--and <date>", "the day of the later side; that of its dataset when left out")
    .option("--methodology <name>", METHODOLOGY)
    .option("--and-methodology <name>", "the methodology of the later side, if it is another")
    .option("--instrument <file>", INSTRUMENT)
    .option("--regions <name>", REGIONS)
    .requiredOption("--state <id>", "the entity")
    .option("--node <id>", "the node; the first root when left out, or the nodes below it that give numbers")
    .addHelpText(
      "after",
      examples(
        "compare @sample --as-of 2018-06-30 --and 2026-06-30 --state QMA --node I.2",
        "compare before.json after.json --as-of 2025-06-30 --and 2026-06-30 --state QMA",
      ),
    )
    .action(async (before: string, after: string | undefined, _options: object, self: Command) =>
      ends(await (await import("./compare.ts")).compare(before, after, self.optsWithGlobals(), streams)),
    );

  command("carry <dataset>", "draft answers for another regime or edition", ["text", "json", "md"])
    .requiredOption("--to <name>", "an instrument of the catalog, a crosswalk to it, or another edition, id@edition")
    .option("--as-of <date>", AS_OF)
    .option("--state <id>", "only this entity; its scores are shown with and without the drafts")
    .option("--methodology <name>", "id@version of the catalog, or a file, for the regime the answers go to")
    .option("--instrument <file>", INSTRUMENT)
    .addHelpText(
      "after",
      examples(
        "carry @sample --to fatf --state QMA",
        "carry answers.json --to s-res-1373-to-upr",
        "carry answers.json --to s-res-1373@2009.2 --state QMA",
      ),
    )
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./carry.ts")).carry(dataset, self.optsWithGlobals(), streams)),
    );

  command("prioritize <dataset>", "find what to improve, and what to ask, to reach a goal", ["text", "json", "md"])
    .option("--as-of <date>", AS_OF)
    .option("--methodology <name>", METHODOLOGY)
    .option("--instrument <file>", INSTRUMENT)
    .option("--regions <name>", REGIONS)
    .requiredOption("--state <id>", "the entity")
    .option("--node <id>", "the node whose band is to be reached or settled")
    .option("--band <name>", "the band to be reached at the node")
    .option("--leave <rule>", "the consequence rule that is no longer to hold")
    .option("--most-changes <number>", "change at most so many criteria")
    .option("--questions", "only the open questions that would settle the band or the rule")
    .addHelpText(
      "after",
      examples(
        "prioritize @sample --state QMA --node I.2 --band high",
        "prioritize answers.csv --as-of 2026-06-30 --state QMA --node I.2 --questions",
        "prioritize ratings.csv --as-of 2026-06-30 --state QMA --leave enhanced-follow-up",
      ),
    )
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./prioritize.ts")).prioritize(dataset, self.optsWithGlobals(), streams)),
    );

  command("survey <dataset>", "count by region how many States reach a band or a level", ["text", "json", "md"])
    .option("--as-of <date>", AS_OF)
    .option("--methodology <name>", METHODOLOGY)
    .option("--instrument <file>", INSTRUMENT)
    .option("--regions <name>", REGIONS)
    .option("--scheme <id>", "how the world is divided: m49, un-regional-groups, …; that of --regions when left out")
    .option("--lexicon <file>", "words of one's own for shares of States")
    .addOption(
      new Option("--lang <language>", "the language of the words, and of regions, nodes and criteria of the catalog")
        .choices(LANGUAGES)
        .default("en"),
    )
    .option("--node <id>", "count States at a node,")
    .option("--band <name>", "in this band or above it")
    .addOption(
      new Option("--by <what>", "range: whatever the unknowns are; value: as the score states")
        .choices(["range", "value"])
        .default("range"),
    )
    .option("--criterion <id>", "or count States on a criterion,")
    .option("--at-least <level>", "at this level or above it")
    .option("--since <dates>", "earlier days, with commas between, over the same States")
    .option("--shortfalls <level>", "also list the criteria most often below this level")
    .option("--min-states <number>", "suppress what would tell of fewer States", "5")
    .option("--closed <ids>", "entities whose record is closed to the reader, with commas between")
    .addHelpText(
      "after",
      examples(
        "survey @sample --scheme sample-regions --node I.2 --band high",
        "survey @sample --scheme sample-regions --criterion I.2.legislation --at-least large --since 2018-06-30",
        "survey @sample --regions sample-regions --node I.2 --band high --lang ar",
        "survey answers.json --as-of 2026-06-30 --scheme m49 --criterion I.2.legislation --at-least large",
      ),
    )
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./survey.ts")).survey(dataset, self.optsWithGlobals(), streams)),
    );

  command("robustness <dataset>", "say how far results rest on what the method chose", ["text", "json", "md"])
    .option("--as-of <date>", AS_OF)
    .option("--methodology <name>", METHODOLOGY)
    .option("--instrument <file>", INSTRUMENT)
    .option("--regions <name>", REGIONS)
    .option("--state <id>", "only this entity")
    .option("--node <id>", "only this node")
    .option("--seed <number>", "the seed of all draws; the same seed gives the same result", "1")
    .option("--draws <number>", "how often to draw", "1000")
    .option("--weights <doubt>", "dirichlet, noise:<share> or fixed", "dirichlet")
    .addOption(new Option("--ratings <doubt>", "draw those that state a confidence").choices(["fixed", "draw"]))
    .addOption(new Option("--scales <doubt>", "what levels count").choices(["fixed", "order-preserving"]))
    .option("--workers <number>", "divide draws among so many threads; the result is the same")
    .option("--ranks", "also the interval of ranks, which nothing else gives")
    .option("--influence", "also what of the methodology matters most, at the node or the first that gives a number")
    .addHelpText(
      "after",
      examples(
        "robustness @sample --state QMA --draws 50",
        "robustness @sample --node I.2 --draws 50 --scales order-preserving --ratings draw --influence",
      ),
    )
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./robustness.ts")).robustness(dataset, self.optsWithGlobals(), streams)),
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

  command("match <dataset>", "set needs beside offers, and say who may be given what and why", ["text", "json", "md"])
    .option("--as-of <date>", AS_OF)
    .addOption(new Option("--plan <plan>", "only this assignment; both when left out").choices(["optimal", "greedy"]))
    .option("--state <id>", "the result for this State: its needs only, those too that it has not agreed to pass on")
    .addHelpText("after", examples("match @sample --plan greedy", "match @sample --state QMA --format md"))
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./match.ts")).match(dataset, self.optsWithGlobals(), streams)),
    );

  command("plan <procedure>", "say how long a round of a procedure takes and how far it comes", ["text", "json", "md"])
    .option("--cases <number>", "how many cases a round has", "192")
    .requiredOption("--expert-days <number>", "days of experts there are each month")
    .requiredOption("--meetings <number>", "meetings of the Committee there are each month")
    .requiredOption("--start <date>", "the first day of the round, YYYY-MM-DD")
    .option("--by <date>", "a day by which to say how far the round has come")
    .option("--within <months>", "a time in which it is to be done: what would that take each month")
    .option("--against <procedure>", "another version, to say what it would save")
    .addHelpText(
      "after",
      examples(
        "plan stocktaking@2009 --expert-days 300 --meetings 2 --start 2009-06-01 --by 2010-11-02",
        "plan stocktaking@2009 --expert-days 300 --meetings 2 --start 2009-06-01 --against stocktaking@2010",
      ),
    )
    .action(async (procedure: string, _options: object, self: Command) =>
      ends(await (await import("./plan.ts")).plan(procedure, self.optsWithGlobals(), streams)),
    );

  command("report <dataset>", "print a record as a report, in the sections of its source", ["md", "json"])
    .addHelpText("after", examples("report @s-2010-569", "report @s-2010-569 --output report.md"))
    .action(async (dataset: string, _options: object, self: Command) =>
      ends(await (await import("./report.ts")).report(dataset, self.optsWithGlobals(), streams)),
    );

  command("schema [name]", "print the JSON Schema of a file or a record, or the list of them", ["json", "text"])
    .addHelpText("after", examples("schema", "schema Dataset --output dataset.schema.json"))
    .action(async (name: string | undefined, _options: object, self: Command) =>
      ends(await (await import("./schema.ts")).schema(name, self.optsWithGlobals(), streams)),
    );

  command("conformance <folder>", "run worked cases and say which hold", ["text", "json", "md"])
    .addHelpText("after", examples("conformance vectors"))
    .action(async (folder: string, _options: object, self: Command) =>
      ends(await (await import("./conformance.ts")).conformance(folder, self.optsWithGlobals(), streams)),
    );
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

const AS_OF = "the day whose knowledge counts, YYYY-MM-DD; records of the catalog and the sample have one of their own";
const INSTRUMENT = "a file with an instrument that the catalog does not have";
const LANGUAGES: readonly Language[] = ["ar", "zh", "en", "fr", "ru", "es"];
const REGIONS = "a region scheme, of the catalog or in a file: the regions of which `region-mean` takes the mean";
const METHODOLOGY =
  "id@version of the catalog, or a file; may be left out where the catalog has one for the instrument";

const AFTER_HELP = `
A dataset is a path, - for standard input, @name for a record of the catalog, or @sample.
Exit codes: 0 fine, 1 errors in the data, 2 called in a way it does not understand.

Examples:
  $ stocktake check @sample
  $ stocktake verify @s-2010-569
  $ stocktake explain @sample --state QMA --node I.2`;

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ stocktake ${line}`).join("\n")}`;
}

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
