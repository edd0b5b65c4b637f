import * as z from "zod";
import { DocumentSymbol } from "../value/document-symbol.ts";
import { OrganizationId, RecordId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Language, Text } from "../value/text.ts";

/** Something published in language versions: a page, a guide, a press kit (¶31). */
export const Publication = z.strictObject({
  id: RecordId,
  title: Text,
  versions: z.array(z.strictObject({ language: Language, version: z.int().min(1), on: Day })).readonly(),
});
export type Publication = z.infer<typeof Publication>;

/** One issue of a document. Identity is symbol and issue: a reissue keeps the symbol. */
export const Document = z.strictObject({
  symbol: DocumentSymbol,
  issue: z.int().min(1),
  title: Text,
  date: PartialDate,
  author: OrganizationId.exactOptional(),
  addressee: OrganizationId.exactOptional(),
  /** The document that carries this one as an annex. */
  annexOf: RecordId.exactOptional(),
  reissue: z.strictObject({ reason: Text }).exactOptional(),
});
export type Document = z.infer<typeof Document>;
