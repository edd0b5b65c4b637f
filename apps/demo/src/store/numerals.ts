/** A number for reading: at most four decimals, a point, no grouping. */
export function numeralOf(value: number): string {
  return String(Number(value.toFixed(4)));
}

/** A number with the decimals that a methodology publishes. */
export function publishedNumeral(value: number, decimals: number): string {
  return value.toFixed(decimals);
}

/** A share as a percentage; one that is not quite all or nothing is never shown as such. */
export function percentOf(share: number): string {
  if (share > 0.999 && share < 1) return "over 99.9 %";
  if (share > 0 && share < 0.001) return "under 0.1 %";
  return `${Number((share * 100).toFixed(1))} %`;
}

/** A count with its noun: `1 claim`, `2 claims`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
