import * as z from "zod";
import { CriterionId, LevelId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";

const finite = z.number({ error: "Write a finite number." });

/** One rung of a ladder: what it asks for, and what a value can be at most that gets no further. */
const Rung = z.strictObject({
  criteria: z.array(CriterionId).min(1, "A rung names at least one criterion.").readonly(),
  atLeast: LevelId,
  cap: finite,
});

/**
 * A rule that acts on a value after it is computed, whatever the average says.
 *
 * `cap-if`: when at least `count` of the criteria stand on one of the levels, the value is at most `cap`. Undecided, it
 * leaves the value and says so. `requires-all`: unless every criterion stands at least at the level, the value is at
 * most `otherwise`. Undecided, the node is insufficient. `ladder`: rungs in order, each with criteria that all stand at least
 * at its level; the value is at most the cap of the highest rung reached with every rung below it, and at most
 * `otherwise` before the first. Undecided, the node is insufficient. A gate whose criteria are all not applicable does
 * not act.
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
  z.strictObject({
    use: z.literal("ladder"),
    rungs: z.array(Rung).readonly(),
    otherwise: finite,
    reason: Text,
  }),
]);
export type Gate = z.infer<typeof Gate>;
