import type { Counts, UnknownKind } from "@stocktake/scoring";
import { formatUnknownKind } from "./format-reading.ts";
import { phrase } from "./outline.ts";

/**
 * How many criteria stand where: the levels, worst first, then what has none.
 *
 * @example
 * const rest = { measured: 0, disputed: 1, notApplicable: 0, unknown: { stale: 2 } };
 * formatCounts({ levels: { none: 0, full: 3 }, ...rest, total: 6 });
 * // => "none 0, full 3, disputed 1, answer too old 2, 6 in all"
 */
export function formatCounts({ levels, measured, disputed, notApplicable, unknown, total }: Counts): string {
  const unknowns = Object.entries(unknown) as [UnknownKind, number][];
  return phrase(
    ", ",
    ...Object.entries(levels).map(([level, count]) => `${level} ${count}`),
    measured > 0 && `measured ${measured}`,
    disputed > 0 && `disputed ${disputed}`,
    notApplicable > 0 && `not applicable ${notApplicable}`,
    ...unknowns.filter(([, count]) => count > 0).map(([kind, count]) => `${formatUnknownKind(kind)} ${count}`),
    `${total} in all`,
  );
}
