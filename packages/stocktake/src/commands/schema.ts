import { jsonSchemaOf, nearestOf, type SchemaName, schemaNames } from "@stocktake/model";
import { vectorSchema } from "../conformance/vector-file.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

const VECTORS = "Vectors";

/** `stocktake schema`: the JSON Schema of one file or record, or the names there are. */
export async function schema(name: string | undefined, options: CommonOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const names = [...schemaNames, VECTORS];
  if (name === undefined) return session.deliver(names.join("\n"));
  if (name === VECTORS) return session.deliver(JSON.stringify(vectorSchema(), null, 2));
  if (!isSchemaName(name)) {
    const nearest = nearestOf(name, names);
    wrongUsage(
      `There is no schema ${name}. ${nearest ? `Did you mean ${nearest}?` : `There are ${names.join(", ")}.`}`,
    );
  }
  return session.deliver(JSON.stringify(jsonSchemaOf(name), null, 2));
}

function isSchemaName(name: string): name is SchemaName {
  return schemaNames.some((each) => each === name);
}
