import type { Dataset } from "../dataset/dataset.ts";
import { hasField, isCollection } from "../dataset/record-field.ts";
import type { Path } from "../diagnostic/path.ts";
import type { Claim, SetReference } from "../entity/claim.ts";

/** A name in a claim that nothing in the dataset answers to. */
export interface UnknownReference {
  readonly kind: "figure" | "collection" | "field";
  readonly name: string;
  /** The collection that lacks the field. */
  readonly collection?: string;
  /** From the claim to the name. */
  readonly path: Path;
}

/** The figures, collections and fields that a claim names and that do not exist; a claim with one cannot be decided. */
export function listUnknownReferences(claim: Claim, dataset: Dataset): readonly UnknownReference[] {
  const { measurement } = claim;
  const found = [...unknownInSet(measurement.of, ["measurement", "of"], dataset)];
  if ("within" in measurement) found.push(...unknownInSet(measurement.within, ["measurement", "within"], dataset));
  if ("field" in measurement && measurement.field !== undefined && measurement.of.set === "records")
    found.push(...unknownField(measurement.of.of, measurement.field, ["measurement", "field"]));
  return found;
}

function unknownInSet(reference: SetReference, path: Path, dataset: Dataset): readonly UnknownReference[] {
  switch (reference.set) {
    case "catalog":
      return [];
    case "figure":
      return dataset.figures.some(({ id }) => id === reference.of)
        ? []
        : [{ kind: "figure", name: reference.of, path: [...path, "of"] }];
    case "records":
      if (!isCollection(reference.of)) return [{ kind: "collection", name: reference.of, path: [...path, "of"] }];
      return (reference.where ?? []).flatMap(({ field }, index) =>
        unknownField(reference.of, field, [...path, "where", index, "field"]),
      );
  }
}

function unknownField(collection: string, name: string, path: Path): readonly UnknownReference[] {
  return !isCollection(collection) || hasField(collection, name) ? [] : [{ kind: "field", name, collection, path }];
}

/** One unknown name as a sentence. */
export function formatUnknownReference({ kind, name, collection }: UnknownReference): string {
  if (kind === "field") return `The records of \`${collection}\` have no field \`${name}\`.`;
  return kind === "figure" ? `The dataset states no figure \`${name}\`.` : `A dataset has no collection \`${name}\`.`;
}
