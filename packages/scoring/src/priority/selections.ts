/** Things that may take one another's place, and what may be done with one of them. */
export interface Alike {
  /** How many there are, and how many of them are in every selection. */
  readonly most: number;
  readonly least: number;
  /** How many ways there are to take one. */
  readonly options: number;
}

/** How many of each class are taken in each way, by place of the class and of the option. */
export type Selection = readonly (readonly number[])[];

/**
 * Every selection of a size, each once: how many of each class, and how each is taken. Things of one class are not told
 * apart, which is why forty criteria that count alike make forty selections and not a million million.
 *
 * @example
 * const two = { most: 2, least: 0, options: 1 };
 * [...selectionsOf([two, two], 2)]; // => [[[0], [2]], [[1], [1]], [[2], [0]]]
 */
export function* selectionsOf(classes: readonly Alike[], size: number, from = 0): Generator<Selection> {
  const own = classes[from];
  if (own === undefined) {
    if (size === 0) yield [];
    return;
  }
  const rest = classes.slice(from + 1);
  const atLeast = rest.reduce((total, { least }) => total + least, 0);
  const atMost = rest.reduce((total, { most }) => total + most, 0);
  for (let take = Math.max(own.least, size - atMost); take <= Math.min(own.most, size - atLeast); take++)
    for (const split of splitsOf(take, own.options))
      for (const others of selectionsOf(classes, size - take, from + 1)) yield [split, ...others];
}

/** Every way to divide a number among so many places, the first places filled last. */
export function* splitsOf(total: number, places: number): Generator<readonly number[]> {
  if (places <= 1) {
    if (places === 1) yield [total];
    else if (total === 0) yield [];
    return;
  }
  for (let first = 0; first <= total; first++)
    for (const others of splitsOf(total - first, places - 1)) yield [first, ...others];
}
