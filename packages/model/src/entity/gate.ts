import * as z from "zod";
import { CriterionId, LevelId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";

const finite = z.number({ error: "Write a finite number." });

/**
 * A rule that acts on a value after it is computed, whatever the average says.
 *
 * `cap-if`: when at least `count` of the criteria stand on one of the levels, the value is at most `cap`. Undecided, it
 * leaves the value and says so. `requires-all`: unless every criterion stands at least at the level, the value is at
 * most `otherwise`. Undecided, the node is insufficient. A gate whose criteria are all not applicable does not act.
 */
export const Gate = z.discriminatedUnion("use", [
  z.strictObject({
    use: z.literal("cap-if"),
    criteria: z.array(CriterionId).readonly(),
    levels: z.array(LevelId).min(1, "Name at least one level.").readonly(),
    count: z.int().min(1),
    cap: finite,
    reason: Text,
  }),
  z.strictObject({
    use: z.literal("requires-all"),
    criteria: z.array(CriterionId).readonly(),
    atLeast: LevelId,
    otherwise: finite,
    reason: Text,
  }),
]);
export type Gate = z.infer<typeof Gate>;
