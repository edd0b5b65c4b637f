import type { Command } from "commander";
import { type CommandLine, examples } from "./command-line.ts";

/** Commands on files themselves: their schemas, and worked cases. */
export function declareFormatCommands({ command, ends, streams }: CommandLine): void {
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
}
