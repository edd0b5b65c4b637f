import * as z from "zod";
import { ClaimId, FigureId } from "../value/identifier.ts";
import { Day, PartialDate } from "../value/partial-date.ts";
import { Quantity } from "../value/quantity.ts";
import { Text } from "../value/text.ts";
import { Where } from "./where.ts";

/** A date as a text states it: known to the day, the month or the year, a last day, or a stretch. */
export const StatedDate = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("on"), date: PartialDate }),
  z.strictObject({ kind: z.literal("no-later-than"), date: PartialDate }),
  z.strictObject({ kind: z.literal("between"), from: PartialDate, to: PartialDate }),
]);
export type StatedDate = z.infer<typeof StatedDate>;

const stated = { id: FigureId, paragraph: Text, /** What it speaks of, in a few words. */ about: Text };

/**
 * A number or a date as a text states it, with its paragraph.
 *
 * A figure whose items the source does not list stays a stated figure: no record is made up to reach it. Where the
 * wording allows several readings, `readings` holds the others, each with the reading that gives it.
 */
export const Figure = z.discriminatedUnion("unit", [
  z.strictObject({
    ...stated,
    /** Shares are fractions of one. */
    unit: z.enum(["count", "share", "years", "months"]),
    says: Quantity,
    /** The reading that `says` is of, where there are several. */
    reading: Text.exactOptional(),
    readings: z
      .array(z.strictObject({ reading: Text, says: Quantity }))
      .readonly()
      .exactOptional(),
  }),
  z.strictObject({ ...stated, unit: z.literal("date"), says: StatedDate }),
]);
export type Figure = z.infer<typeof Figure>;

/** What a claim counts: records of the dataset, a set of the catalog at the claim's date, or a stated figure. */
export const SetReference = z.discriminatedUnion("set", [
  z.strictObject({ set: z.literal("records"), of: Text, where: z.array(Where).readonly().exactOptional() }),
  z.strictObject({
    set: z.literal("catalog"),
    of: z.enum(["member-states", "official-languages", "leverage-areas", "treaties-adopted", "treaties-in-force"]),
  }),
  z.strictObject({ set: z.literal("figure"), of: FigureId }),
]);
export type SetReference = z.infer<typeof SetReference>;

/**
 * What is measured and over what.
 *
 * `count` of a set · `distinct` values of a field · `share` of one set within another · `sum` of a field whose values
 * are not negative · `date` of the one record, `from` the first to the last day that `to` may mean · `exists`: there is
 * at least one · `part`: one set is a part of another, so it cannot be greater.
 */
export const Measurement = z.discriminatedUnion("measure", [
  z.strictObject({ measure: z.literal("count"), of: SetReference }),
  z.strictObject({ measure: z.literal("distinct"), of: SetReference, field: Text }),
  z.strictObject({
    measure: z.literal("share"),
    of: SetReference,
    within: SetReference,
    /** Count the different values of this field of `of` and not its records: States, where one has several records. */
    field: Text.exactOptional(),
  }),
  z.strictObject({ measure: z.literal("sum"), of: SetReference, field: Text }),
  z.strictObject({
    measure: z.literal("date"),
    of: SetReference,
    /** Left out for a figure that is a date. */
    field: Text.exactOptional(),
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
  /** What the sentence says of the measurement, shares as fractions of one; left out for `exists`, `part` and `date`. */
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
