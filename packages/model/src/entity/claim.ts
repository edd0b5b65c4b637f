import * as z from "zod";
import { ClaimId, FigureId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Quantity } from "../value/quantity.ts";
import { Text } from "../value/text.ts";

/**
 * A number as a text states it, with its paragraph.
 *
 * A figure whose items the source does not list stays a stated figure: no record is made up to reach it. Where the
 * wording allows several readings, `readings` holds each.
 */
export const Figure = z.strictObject({
  id: FigureId,
  paragraph: Text,
  /** What the number counts or measures, in a few words. */
  about: Text,
  unit: z.enum(["count", "share", "years", "months", "date"]),
  says: Quantity,
  /** Other values the wording allows, each with the reading that gives it. */
  readings: z
    .array(z.strictObject({ reading: Text, says: Quantity }))
    .readonly()
    .exactOptional(),
});
export type Figure = z.infer<typeof Figure>;

/** Narrows a set of records by the value of one field; a dotted field reaches into a record. */
export const Where = z.discriminatedUnion("is", [
  z.strictObject({ field: Text, is: z.literal("equal"), value: z.union([z.string(), z.number(), z.boolean()]) }),
  z.strictObject({ field: Text, is: z.literal("one-of"), values: z.array(z.string()).readonly() }),
  z.strictObject({ field: Text, is: z.literal("from"), date: PartialDate }),
  z.strictObject({ field: Text, is: z.literal("until"), date: PartialDate }),
]);
export type Where = z.infer<typeof Where>;

/** What a claim counts: records of the dataset, a set of the catalog at the claim's date, or a stated figure. */
export const SetReference = z.discriminatedUnion("set", [
  z.strictObject({ set: z.literal("records"), of: Text, where: z.array(Where).readonly().exactOptional() }),
  z.strictObject({ set: z.literal("catalog"), of: z.enum(["member-states", "official-languages", "leverage-areas"]) }),
  z.strictObject({ set: z.literal("figure"), of: FigureId }),
]);
export type SetReference = z.infer<typeof SetReference>;

/**
 * What is measured and over what.
 *
 * `count` of a set · `distinct` values of a field · `share` of one set within another · `sum` of a field · `date` of
 * the one record · `exists` · `part`: one figure is a part of another, so it cannot be greater.
 */
export const Measurement = z.discriminatedUnion("measure", [
  z.strictObject({ measure: z.literal("count"), of: SetReference }),
  z.strictObject({ measure: z.literal("distinct"), of: SetReference, field: Text }),
  z.strictObject({ measure: z.literal("share"), of: SetReference, within: SetReference }),
  z.strictObject({ measure: z.literal("sum"), of: SetReference, field: Text }),
  z.strictObject({
    measure: z.literal("date"),
    of: SetReference,
    field: Text,
    from: PartialDate.exactOptional(),
    to: PartialDate.exactOptional(),
  }),
  z.strictObject({ measure: z.literal("exists"), of: SetReference }),
  z.strictObject({ measure: z.literal("part"), of: SetReference, within: SetReference }),
]);
export type Measurement = z.infer<typeof Measurement>;

/** A sentence of a report that the record can be held against. */
export const Claim = z.strictObject({
  id: ClaimId,
  paragraph: Text,
  /** The sentence in the SDK's own words. */
  sentence: Text,
  /** The day the claim speaks of; sets of the catalog are taken as of it. */
  asOf: Day,
  measurement: Measurement,
  /** What the sentence says of the measurement; left out for `exists`, `part` and `date`. */
  says: Quantity.exactOptional(),
});
export type Claim = z.infer<typeof Claim>;

/** Says whether a set of records holds every item there is. An incomplete one gives a lower bound only. */
export const Completeness = z.strictObject({
  of: Text,
  where: z.array(Where).readonly().exactOptional(),
  complete: z.boolean(),
  /** Where the source says so. */
  because: Text,
});
export type Completeness = z.infer<typeof Completeness>;
