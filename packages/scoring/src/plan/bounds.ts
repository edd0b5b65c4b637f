import type { Aggregator } from "@stocktake/model";
import type { AggregatorPlugIn } from "./plug-in.ts";

/** The least and the greatest value something can take; an infinity stands for no bound. */
export interface Bounds {
  readonly least: number;
  readonly greatest: number;
}

/**
 * The bounds of a node from those of its children. A mean or a median lies between the least and the greatest of them; a sum and a
 * product of values that are not negative reach from all at their least to all at their greatest.
 */
export function boundsOf(
  aggregate: Aggregator,
  children: readonly (Bounds & { readonly weight: number })[],
  plugIn?: AggregatorPlugIn,
): Bounds {
  if (plugIn?.bounds !== undefined) return plugIn.bounds(children);
  switch (aggregate.use) {
    case "sum":
      return holdSum(aggregate, {
        // A term that does not apply leaves the sum, so what is below zero may stand alone, and what is above it.
        least: children.reduce((total, { weight, least }) => total + Math.min(0, weight * least), 0),
        greatest: children.reduce((total, { weight, greatest }) => total + Math.max(0, weight * greatest), 0),
      });
    case "lookup":
      return {
        least: Math.min(...aggregate.table.map(({ value }) => value)),
        greatest: Math.max(...aggregate.table.map(({ value }) => value)),
      };
    case "outranking":
      return { least: -1, greatest: 1 };
    case "product":
      return {
        // A factor that does not apply leaves the product, so any part of the factors may stand alone.
        least: children.reduce((least, child) => Math.min(least, least * child.least, child.least), 1),
        greatest: children.reduce(
          (greatest, child) => Math.max(greatest, greatest * child.greatest, child.greatest),
          0,
        ),
      };
    default: {
      const floor =
        aggregate.use === "geometric-mean" ? (aggregate.floor ?? Number.NEGATIVE_INFINITY) : Number.NEGATIVE_INFINITY;
      return {
        least: Math.max(floor, Math.min(...children.map(({ least }) => least))),
        greatest: Math.max(floor, Math.max(...children.map(({ greatest }) => greatest))),
      };
    }
  }
}

/** The ends of a sum, held where the methodology holds it. */
function holdSum(aggregate: Extract<Aggregator, { use: "sum" }>, { least, greatest }: Bounds): Bounds {
  return { least: heldSum(aggregate, least), greatest: heldSum(aggregate, greatest) };
}

/** A sum, held at the declared least and greatest. */
export function heldSum(
  {
    least = Number.NEGATIVE_INFINITY,
    greatest = Number.POSITIVE_INFINITY,
  }: { readonly least?: number; readonly greatest?: number },
  total: number,
): number {
  return Math.min(Math.max(total, least), greatest);
}
