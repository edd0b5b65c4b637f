import * as z from "zod";
import { RecordId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";

/** What records of the Committee's work have alike: an id, and where the source document speaks of them. */
export const recorded = {
  id: RecordId,
  /** The paragraph of the source document that says it first or in full. */
  paragraph: Text.exactOptional(),
  /** Further paragraphs that speak of it. */
  alsoIn: z.array(Text).readonly().exactOptional(),
};
