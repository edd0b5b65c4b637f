import * as z from "zod";
import { CriterionId, CrosswalkId, LevelId, ScaleId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";
import { InstrumentReference } from "./instrument.ts";

/**
 * What a criterion of one instrument has to do with a criterion of another.
 *
 * `equivalent`: asks the same. `contains`: asks at least all that the other asks. `within`: asks a part of it.
 * `overlaps`: both ask something that the other does not. `related`: the same subject, from which nothing follows.
 */
export const CrosswalkRelation = z.enum(["equivalent", "contains", "within", "overlaps", "related"]);
export type CrosswalkRelation = z.infer<typeof CrosswalkRelation>;

/** One pair of criteria: how they relate, how much of the target the source covers, and how sure that is. */
export const CrosswalkLink = z.strictObject({
  from: CriterionId,
  to: CriterionId,
  relation: CrosswalkRelation,
  coverage: z.enum(["none", "small", "half", "large", "whole"]),
  confidence: z.enum(["high", "medium", "low"]),
  note: Text.exactOptional(),
});
export type CrosswalkLink = z.infer<typeof CrosswalkLink>;

/** How the levels of one scale read on another. `loss` says what is lost; left out between two editions of one scale. */
export const LevelMap = z.strictObject({
  from: ScaleId,
  to: ScaleId,
  map: z.record(LevelId, LevelId),
  loss: Text.exactOptional(),
});
export type LevelMap = z.infer<typeof LevelMap>;

/**
 * What answers to one edition of an instrument say about another: a reading, never a conversion.
 *
 * It has one direction. Carrying answers there and back does not give the same answers.
 */
export const CrosswalkData = z.strictObject({
  id: CrosswalkId,
  version: z.int().min(1),
  title: Text,
  source: Text,
  from: InstrumentReference,
  to: InstrumentReference,
  links: z.array(CrosswalkLink).readonly(),
  levels: z.array(LevelMap).readonly(),
});
export type CrosswalkData = z.infer<typeof CrosswalkData>;

/** A crosswalk whose criterion ids are known to the compiler. */
export type Crosswalk<F extends string = string, T extends string = string> = Omit<CrosswalkData, "links"> & {
  readonly links: readonly (Omit<CrosswalkLink, "from" | "to"> & { readonly from: F; readonly to: T })[];
};
