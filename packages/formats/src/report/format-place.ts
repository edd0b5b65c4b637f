import type { Place, Role } from "@stocktake/scoring";
import { formatNumber, formatPercent } from "./format-number.ts";

/**
 * What the node above did with a child, and how much of the whole hangs on it.
 *
 * @example
 * formatPlace({ weight: 2, effectiveWeight: 0.5, role: "counted", counted: 0.75 });
 * // => "weight 2, 50 % of the whole; counted at 0.75"
 */
export function formatPlace({ weight, effectiveWeight, role, counted, imputed }: Place): string {
  const number = counted === undefined ? "" : ` ${formatNumber(counted)}`;
  const of = imputed === undefined ? "" : ` (${imputed.n} ${imputed.n === 1 ? "value" : "values"})`;
  const region = imputed?.region === undefined ? of : ` ${imputed.region}${of}`;
  const roles: Readonly<Record<Role, string>> = {
    counted: counted === undefined ? "counted" : `counted at${number}`,
    "left-out": "left out, for want of a value",
    "at-worst": `without a value, counted at its worst,${number}`,
    "at-group-mean": `without a value, counted at the mean of the population${of},${number}`,
    "at-region-mean": `without a value, counted at the mean of its region${region},${number}`,
    "not-applicable": "not applicable, so not in the denominator",
    "weight-zero": "weight zero, so not counted",
  };
  return `weight ${formatNumber(weight)}, ${formatPercent(effectiveWeight)} of the whole; ${roles[role]}`;
}
