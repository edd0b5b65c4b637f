import type { Place, Role } from "@stocktake/scoring";
import { formatNumber, formatPercent } from "./format-number.ts";

/**
 * What the node above did with a child, and how much of the whole hangs on it.
 *
 * @example
 * formatPlace({ weight: 2, effectiveWeight: 0.5, role: "counted", counted: 0.75 });
 * // => "weight 2, 50 % of the whole; counted at 0.75"
 * formatPlace({ weight: 2, effectiveWeight: 0.5, renormalizedWeight: 0.625, role: "counted", counted: 0.75 });
 * // => "weight 2, 50 % of the whole, 62.5 % of its value; counted at 0.75"
 */
export function formatPlace({ weight, effectiveWeight, renormalizedWeight, role, counted, imputed }: Place): string {
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
  const share = formatPercent(effectiveWeight);
  const shareOfValue = renormalizedWeight === undefined ? share : formatPercent(renormalizedWeight);
  const ofValue = shareOfValue === share ? "" : `, ${shareOfValue} of its value`;
  return `weight ${formatNumber(weight)}, ${share} of the whole${ofValue}; ${roles[role]}`;
}
