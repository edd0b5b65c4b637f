import * as z from "zod";

/** What the `format` field of a vector file says. */
export const VECTOR_FORMAT = "stocktake/vectors@1";

const sentence = z.string().min(1, "Write some text.");
const reference = (example: string) => z.string().regex(/^[^@\s]+@[^@\s]+$/, `Write the name as in ${example}.`);
const written = z.record(z.string(), z.unknown());

/** A catalogue entry by its name, or the whole thing written out. */
const named = (example: string) =>
  z.union([reference(example), written], { error: `Write a name as in ${example}, or the whole of it as an object.` });

/** Some fields of a score, and the fields that it must not have. */
const ExpectedScore = z
  .looseObject({
    entity: sentence,
    node: sentence,
    absent: z.array(sentence).min(1, "Name at least one field, or leave `absent` out.").exactOptional(),
  })
  .refine((score) => Object.keys(score).length > 2, "Name at least one field to compare.");

const some = <Item extends z.ZodType>(item: Item) => z.array(item).min(1, "An empty list compares nothing.");

/** What must come out; at least one thing. */
export const Expectation = z
  .strictObject({
    /** Fields of scores: numbers to 1e-12 of their size, everything else exactly. */
    scores: some(ExpectedScore).exactOptional(),
    /** Every code that checking and scoring give, and no other; an empty list says that there is nothing to say. */
    diagnostics: z.array(sentence).exactOptional(),
    /** The codes with which the methodology is refused. */
    refused: some(sentence).exactOptional(),
    /** Fields of scores as they are published, after rounding. */
    published: some(ExpectedScore).exactOptional(),
    ranks: some(
      z.strictObject({ entity: sentence, rank: z.int().min(1), node: sentence.exactOptional() }),
    ).exactOptional(),
    consequences: some(
      z.strictObject({ entity: sentence, id: sentence, answer: z.enum(["holds", "does-not-hold", "undecided"]) }),
    ).exactOptional(),
    verdicts: some(
      z.strictObject({ claim: sentence, kind: z.enum(["holds", "contradicted", "undecided"]) }),
    ).exactOptional(),
    /** Every explanation, computed again from its own tree, gives the score it explains. */
    recomputes: z.literal(true).exactOptional(),
  })
  .refine((expect) => Object.keys(expect).length > 0, "Expect at least one thing: a case without one proves nothing.");
export type Expectation = z.infer<typeof Expectation>;

/** What a case works on. */
const Inputs = z.strictObject({
  instrument: named("s-res-1373@2009").exactOptional(),
  methodology: named("implementation-ladder@1").exactOptional(),
  dataset: z
    .union([z.string().regex(/^@\S+$/, "Write a record of the catalog as in @hdi-2022."), written], {
      error: "Write a record of the catalog as in @hdi-2022, or the whole dataset as an object.",
    })
    .exactOptional(),
  asOf: sentence.exactOptional(),
  population: written.exactOptional(),
  regions: z.record(z.string(), sentence).exactOptional(),
});

/** One worked case; what it leaves out of its inputs it takes from the file. */
export const VectorCase = z.strictObject({
  name: sentence,
  /** What the case shows and what would go wrong without it. */
  why: sentence,
  ...Inputs.shape,
  expect: Expectation,
});
export type VectorCase = z.infer<typeof VectorCase>;

/** A file of worked cases: what goes in, what must come out, who computed it and how. */
export const VectorFile = z.strictObject({
  format: z.literal(VECTOR_FORMAT, { error: `Write "${VECTOR_FORMAT}".` }),
  title: sentence,
  /** Who, or which program in which version, computed the expected values. */
  computedBy: sentence,
  /** How: by hand, by formula, from a publication. */
  how: sentence,
  /** Inputs that the cases share; a case may bring its own instead. */
  given: Inputs.exactOptional(),
  cases: some(VectorCase),
});
export type VectorFile = z.infer<typeof VectorFile>;

/** The JSON Schema of a vector file, draft 2020-12, for editors that know how to use one. */
export function vectorSchema(): Readonly<Record<string, unknown>> {
  const schema = z.toJSONSchema(VectorFile, { target: "draft-2020-12", io: "input", unrepresentable: "any" });
  const { $schema, ...rest } = JSON.parse(JSON.stringify(schema));
  return { $schema, title: "Vectors", ...rest };
}
