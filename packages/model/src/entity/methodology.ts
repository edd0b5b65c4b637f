import * as z from "zod";
import { CriterionId, LevelId, MethodologyId, NodeId, RecordId, ScaleId } from "../value/identifier.ts";
import { Text } from "../value/text.ts";
import { Basis, Strength } from "./assessment.ts";
import { Condition } from "./condition.ts";
import { Gate } from "./gate.ts";
import { Normalizer } from "./normalizer.ts";

const finite = z.number({ error: "Write a finite number." });
const levels = z.array(LevelId).min(1, "Name at least one level.").readonly();

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
      .array(z.strictObject({ levels, value: finite }))
      .min(1, "Give the table a row.")
      .readonly(),
  }),
  z.strictObject({ use: z.literal("outranking") }),
  z.strictObject({
    use: z.literal("sum"),
    /** The result is held at these, whatever its parts add up to. */
    least: finite.exactOptional(),
    greatest: finite.exactOptional(),
  }),
  z.strictObject({ use: z.literal("product") }),
  z.strictObject({
    use: z.literal("plug-in"),
    name: z.string().regex(/^[A-Za-z][\w.@/-]*$/, "Write the name without spaces, as in trimmed-mean."),
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
 * it at its own worst. `group-mean`: count it at the mean of that child over the population; `region-mean`: over the
 * units of the same region, by a grouping that is given when scoring. The two are for statistical indices only. Where
 * nobody has a value to average, the child is left out, as by `renormalize`, and a diagnostic says so; a sum and a
 * product then have no value. `half`: where two entities are compared and either lacks it, half of its weight goes to
 * each; outranking only.
 */
export const MissingPolicy = z.enum([
  "renormalize",
  "require-complete",
  "worst-case",
  "group-mean",
  "region-mean",
  "half",
]);
export type MissingPolicy = z.infer<typeof MissingPolicy>;

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
  /** What has to be so for the node to have a value at all. A better rating may not break it. */
  eligible: Condition.exactOptional(),
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
  readonly eligible?: Condition<C>;
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
