import { jsonSchemaOf, nearestOf, type SchemaName, schemaNames } from "@stocktake/model";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

/** `stocktake schema`: the JSON Schema of one file or record, or the names there are. */
export async function schema(name: string | undefined, options: CommonOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  if (name === undefined) return session.deliver(schemaNames.join("\n"));
  if (!isSchemaName(name)) {
    const nearest = nearestOf(name, schemaNames);
    wrongUsage(
      `There is no schema ${name}. ${nearest ? `Did you mean ${nearest}?` : `There are ${schemaNames.join(", ")}.`}`,
    );
  }
  return session.deliver(JSON.stringify(jsonSchemaOf(name), null, 2));
}

function isSchemaName(name: string): name is SchemaName {
  return schemaNames.some((each) => each === name);
}
