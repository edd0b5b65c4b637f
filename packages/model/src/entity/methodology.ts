import * as z from "zod";
import { CriterionId, LevelId, MethodologyId, NodeId, RecordId, ScaleId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";
import { Basis, Strength } from "./assessment.ts";

const finite = z.number({ error: "Write a finite number." });

/**
 * How the children of a node become one value.
 *
 * `none` counts and gives no number. `judgment` takes the level that a person gave, with the reason, and counts beside
 * it. A geometric mean with a true zero is zero, unless a `floor` is declared, to which
 * every smaller child is raised.
 *
 * `median` is the weighted one: the least value at which the weights of what is not greater reach half of all, or the
 * mean of it and the next value where they are exactly half.
 *
 * `pooled-share` (micro-average) counts before it divides: each criterion below that applies counts one, with the number
 * of its level, however deep it stands. Its children are criteria answered by levels, and pooled shares themselves.
 *
 * `lookup` reads the value off a table by the levels of the children, whatever their order. The table has a row for every
 * combination of one level up to as many as there are children, since a child may not apply; a better level never has a
 * lower value.
 *
 * `outranking` (Copeland) compares every assessed entity with every other: which is ahead on more of the weight. The
 * value is relative to whoever is scored with it.
 *
 * `plug-in` names a formula that is no data: whoever compiles the methodology brings it along.
 */
export const Aggregator = z.discriminatedUnion("use", [
  z.strictObject({ use: z.literal("weighted-mean") }),
  z.strictObject({
    use: z.literal("geometric-mean"),
    floor: finite.gt(0, "A floor is above zero.").exactOptional(),
  }),
  z.strictObject({ use: z.literal("harmonic-mean") }),
  z.strictObject({
    use: z.literal("power-mean"),
    exponent: finite.refine((exponent) => exponent !== 0, "Use geometric-mean for the exponent 0."),
  }),
  z.strictObject({ use: z.literal("weakest-link") }),
  z.strictObject({ use: z.literal("median") }),
  z.strictObject({ use: z.literal("pooled-share") }),
  z.strictObject({
    use: z.literal("lookup"),
    table: z
      .array(z.strictObject({ levels: z.array(LevelId).min(1, "Name at least one level.").readonly(), value: finite }))
      .min(1, "A table has at least one row.")
      .readonly(),
  }),
  z.strictObject({ use: z.literal("outranking") }),
  z.strictObject({ use: z.literal("sum") }),
  z.strictObject({ use: z.literal("product") }),
  z.strictObject({
    use: z.literal("plug-in"),
    name: z.string().regex(/^[A-Za-z][\w.@/-]*$/, "Write the name of the plug-in without spaces, as in trimmed-mean."),
  }),
  z.strictObject({
    use: z.literal("judgment"),
    /** The scale whose levels a person may give. */
    scale: ScaleId,
  }),
  z.strictObject({ use: z.literal("none") }),
]);
export type Aggregator = z.infer<typeof Aggregator>;

/**
 * What a node does about a child without a value.
 *
 * `renormalize`: leave it out and share its weight among the others. `require-complete`: no value. `worst-case`: count
 * it at its own worst. `group-mean`: count it at the mean of that child over the population; a statistical index only.
 * `half`: where two entities are compared and either lacks it, half of its weight goes to each; outranking only.
 */
export const MissingPolicy = z.enum(["renormalize", "require-complete", "worst-case", "group-mean", "half"]);
export type MissingPolicy = z.infer<typeof MissingPolicy>;

/** A stretch of the number line that results are put on, from worst to best. */
const Ends = z
  .strictObject({ worst: finite, best: finite })
  .refine(({ worst, best }) => worst < best, "The worst end is below the best end.");

/**
 * How a measured value becomes a number in which more is better. Direction is always written down.
 *
 * `goalposts`: where a value stands between two fixed posts, on a linear or logarithmic scale. `caps` says which ends
 * hold values that pass them. `min-max`: where it stands between the least and the greatest of the population.
 */
export const Normalizer = z.discriminatedUnion("use", [
  z.strictObject({
    use: z.literal("goalposts"),
    direction: z.enum(["higher-is-better", "lower-is-better"]),
    low: finite,
    high: finite,
    scale: z.enum(["linear", "logarithmic"]),
    caps: z.enum(["both", "low", "high", "none"]),
    to: Ends,
  }),
  z.strictObject({
    use: z.literal("min-max"),
    direction: z.enum(["higher-is-better", "lower-is-better"]),
    to: Ends,
  }),
]);
export type Normalizer = z.infer<typeof Normalizer>;

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

/**
 * What has to be so for a consequence to follow, from counts of levels.
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

/** What follows for an assessed entity when its counts are such: a status, a referral, a visit. Never a number. */
export const ConsequenceRule = z.strictObject({
  id: RecordId,
  title: Text,
  /** Where the rule is published. */
  source: Text,
  when: Condition,
});
export type ConsequenceRule<C extends string = string> = Omit<z.infer<typeof ConsequenceRule>, "when"> & {
  readonly when: Condition<C>;
};

const share = z.number().min(0, "A share is between 0 and 1.").max(1, "A share is between 0 and 1.");
const weight = finite.min(0, "A weight is not negative.");

/** A node of the tree: its children are criteria, by weight, and further nodes. */
export const MethodologyNode = z.strictObject({
  node: NodeId,
  title: Text.exactOptional(),
  /** The weight in the node above; 1 unless said. Zero means not counted. */
  weight: weight.exactOptional(),
  aggregate: Aggregator,
  missing: MissingPolicy.exactOptional(),
  /** The least coverage at which the node has a value; the methodology's where the node says none. */
  minCoverage: share.exactOptional(),
  /** The least share of direct children that must have a value. */
  minPresent: share.exactOptional(),
  gates: z.array(Gate).readonly().exactOptional(),
  /** A number here is the methodology's own and no body's. */
  unofficial: z.boolean().exactOptional(),
  /** Why one number is made of binding and hortatory criteria. Printed with the result. */
  mixedForce: Text.exactOptional(),
  criteria: z.record(CriterionId, weight).exactOptional(),
  get nodes(): z.ZodOptional<z.ZodReadonly<z.ZodArray<typeof MethodologyNode>>> {
    return z.array(MethodologyNode).readonly().optional();
  },
});

/** One step of precedence: a basis, or a basis at one strength. */
export const PrecedenceEntry = z.union([Basis, z.templateLiteral([Basis, "/", Strength])]);
export type PrecedenceEntry = z.infer<typeof PrecedenceEntry>;

/** How results are rounded and ordered when they leave the engine. Rounding happens there and nowhere else. */
export const PublicationRule = z.strictObject({
  decimals: z.int().min(0).max(12),
  /** Ranks compare the rounded values or the exact ones; equal values share the better rank. */
  rankOn: z.enum(["rounded", "exact"]),
});
export type PublicationRule = z.infer<typeof PublicationRule>;

/**
 * How answers become numbers, as data: frozen once published. A number changes only in a new version.
 */
export const MethodologyData = z.strictObject({
  id: MethodologyId,
  version: z.int().min(1),
  title: Text.exactOptional(),
  /** Where the method is described. */
  source: Text.exactOptional(),
  /** The edition of the instrument it was written for. */
  instrument: z.strictObject({ id: Text, edition: Text }),
  /** What each level of the instrument's scales counts. */
  levels: z.record(LevelId, finite).exactOptional(),
  /** How each measured criterion becomes a number. */
  normalizers: z.record(CriterionId, Normalizer).exactOptional(),
  /** Groups of answers from the most to the least trusted. An answer in no group is passed over. */
  precedence: z
    .array(z.array(PrecedenceEntry).min(1, "A group of precedence names at least one basis.").readonly())
    .min(1, "Name at least one group of precedence.")
    .readonly(),
  /** The value of a cell whose answers differ. */
  disputed: z.enum(["unknown", "lowest", "median-level"]),
  minCoverage: share.exactOptional(),
  /** The lower edge of each band, by name. */
  bands: z.record(Text, finite).exactOptional(),
  /** Whether bands are read off the rounded or the exact value; `rounded` needs `publish`. */
  bandOn: z.enum(["rounded", "exact"]).exactOptional(),
  publish: PublicationRule.exactOptional(),
  /** A statistical index may impute and keeps, flagged, a value outside its range. Not for duties of States. */
  statisticalIndex: z.boolean().exactOptional(),
  roots: z.array(MethodologyNode).min(1, "A methodology needs at least one root.").readonly(),
  /** What follows from counts of levels. */
  consequences: z.array(ConsequenceRule).readonly().exactOptional(),
  /** Set on a revision that was not published: what it was made from. */
  revises: z.strictObject({ id: MethodologyId, version: z.int().min(1) }).exactOptional(),
});
export type MethodologyData = z.infer<typeof MethodologyData>;

/** A node whose criterion ids are known to the compiler. */
export interface MethodologyNode<C extends string = string> {
  readonly node: string;
  readonly title?: string;
  readonly weight?: number;
  readonly aggregate: Aggregator;
  readonly missing?: MissingPolicy;
  readonly minCoverage?: number;
  readonly minPresent?: number;
  readonly gates?: readonly Gate[];
  readonly unofficial?: boolean;
  readonly mixedForce?: string;
  readonly criteria?: Readonly<Partial<Record<C, number>>>;
  readonly nodes?: readonly MethodologyNode<C>[] | undefined;
}

/** A methodology whose criterion ids are known to the compiler, so that a misspelt one does not compile. */
export type Methodology<C extends string = string> = Omit<MethodologyData, "roots" | "normalizers" | "consequences"> & {
  readonly normalizers?: Readonly<Partial<Record<C, Normalizer>>>;
  readonly roots: readonly MethodologyNode<C>[];
  readonly consequences?: readonly ConsequenceRule<C>[];
};
