import * as z from "zod";

const finite = z.number({ error: "Write a finite number." });

/** A stretch of the number line that results are put on, from worst to best. */
const Ends = z
  .strictObject({ worst: finite, best: finite })
  .refine(({ worst, best }) => worst < best, "The worst end is below the best end.");

const Direction = z.enum(["higher-is-better", "lower-is-better"]);

/**
 * How a measured value becomes a number in which more is better. Direction is always written down.
 *
 * `goalposts`: where a value stands between two fixed posts, on a linear or logarithmic scale. `caps` says which ends
 * hold values that pass them. The others are relative to the known values of a population. `min-max`: where a value
 * stands between the least and the greatest of them. `distance-to-target`: how much of the way from the worst of them to a
 * declared target is done, held at the target. `rank`: competition ranks, equal values sharing the better one.
 * `percentile-rank`: the share of the others that a value passes. `z-score`: how many standard deviations it stands from
 * the mean, put on a declared `mean` and `deviation`; it has no ends.
 */
export const Normalizer = z.discriminatedUnion("use", [
  z.strictObject({
    use: z.literal("goalposts"),
    direction: Direction,
    low: finite,
    high: finite,
    scale: z.enum(["linear", "logarithmic"]),
    caps: z.enum(["both", "low", "high", "none"]),
    to: Ends,
  }),
  z.strictObject({ use: z.literal("min-max"), direction: Direction, to: Ends }),
  z.strictObject({ use: z.literal("distance-to-target"), direction: Direction, target: finite, to: Ends }),
  z.strictObject({ use: z.literal("rank"), direction: Direction, to: Ends }),
  z.strictObject({ use: z.literal("percentile-rank"), direction: Direction, to: Ends }),
  z.strictObject({
    use: z.literal("z-score"),
    direction: Direction,
    /** What the mean of the population becomes. */
    mean: finite,
    /** What one standard deviation of the population becomes. */
    deviation: finite.gt(0, "A deviation is above zero."),
  }),
]);
export type Normalizer = z.infer<typeof Normalizer>;
