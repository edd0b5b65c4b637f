import type { Band } from "@stocktake/scoring";

/**
 * The band of a value, and whether both ends of its range fall in it.
 *
 * @example
 * formatBand({ name: "middle", settled: true }); // => "middle, settled"
 * formatBand({ name: "middle", settled: false }); // => "middle, not settled"
 */
export function formatBand({ name, settled }: Band): string {
  return `${name}, ${settled ? "settled" : "not settled"}`;
}
