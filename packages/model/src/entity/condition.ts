import * as z from "zod";
import { CriterionId, LevelId } from "../value/identifier.ts";

/**
 * What has to be so for a consequence to follow, or for a node to have a value, from counts of levels.
 *
 * `count`: at least so many of the criteria stand on one of the levels. `all` and `any` join conditions. What does not
 * apply is not counted.
 */
export const Condition: z.ZodType<Condition> = z.discriminatedUnion("use", [
  z.strictObject({
    use: z.literal("count"),
    criteria: z.array(CriterionId).min(1, "Name at least one criterion.").readonly(),
    levels: z.array(LevelId).min(1, "Name at least one level.").readonly(),
    atLeast: z.int().min(1),
  }),
  z.strictObject({
    use: z.literal("all"),
    get of(): z.ZodType<readonly Condition[]> {
      return z.array(Condition).readonly();
    },
  }),
  z.strictObject({
    use: z.literal("any"),
    get of(): z.ZodType<readonly Condition[]> {
      return z.array(Condition).readonly();
    },
  }),
]);

/** A condition on criteria whose ids are known to the compiler. */
export type Condition<C extends string = string> =
  | {
      readonly use: "count";
      readonly criteria: readonly C[];
      readonly levels: readonly string[];
      readonly atLeast: number;
    }
  | { readonly use: "all" | "any"; readonly of: readonly Condition<C>[] };
