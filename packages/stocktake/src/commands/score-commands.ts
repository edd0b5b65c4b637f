import { type Command, Option } from "commander";
import { AS_OF, type CommandLine, examples, INSTRUMENT, METHODOLOGY, REGIONS } from "./command-line.ts";

/** Commands that score answers, say why, and how firm and how different the numbers are. */
export function declareScoreCommands({ command, ends, streams }: CommandLine): void {
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
}
