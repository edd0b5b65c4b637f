import type { Language } from "@stocktake/model";
import { type Command, Option } from "commander";
import { AS_OF, type CommandLine, examples, INSTRUMENT, METHODOLOGY, REGIONS } from "./command-line.ts";

const LANGUAGES: readonly Language[] = ["ar", "zh", "en", "fr", "ru", "es"];

/** Commands on what follows from scores and needs, over one State or many. */
export function declareWorkCommands({ command, ends, streams }: CommandLine): void {
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
}
