/**
 * Ranks from the greatest value down; equal values share the better rank and the next rank is skipped (1, 2, 2, 4).
 *
 * Values are compared as they are: round them first where ties of rounded values are wanted.
 *
 * @example
 * competitionRanks([0.4, 0.9, 0.9, 0.1]); // => [3, 1, 1, 4]
 */
export function competitionRanks(values: readonly number[]): number[] {
  const order = values.map((_, i) => i).sort((a, b) => values[b]! - values[a]!);
  const ranks = new Array<number>(values.length);
  order.forEach((at, place) => {
    const before = order[place - 1];
    ranks[at] = before !== undefined && values[before] === values[at] ? ranks[before]! : place + 1;
  });
  return ranks;
}
