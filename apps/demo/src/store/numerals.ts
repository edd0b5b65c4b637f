/** A number with the decimals that a methodology publishes. */
export function publishedNumeral(value: number, decimals: number): string {
  return value.toFixed(decimals);
}

/** A count with its noun: `1 claim`, `2 claims`. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
