import type { Bounds } from "../plan/bounds.ts";

/** Random children: their values and weights, and what each could be at all. */
export interface Drawn {
  readonly values: readonly number[];
  readonly weights: readonly number[];
  readonly reach: readonly (Bounds & { readonly weight: number })[];
}

const MOST = 8;
const WEIGHTS = [0.1, 0.2, 0.3, 1, 1, 2, 5] as const;
const PLACES = [0, 0.25, 0.5, 0.75, 1] as const;

/** One to eight children; half of the values stand on round places and at the ends, so that some are equal. */
export function drawChildren(random: () => number, { least, greatest }: Bounds): Drawn {
  const pick = <T>(items: readonly T[]): T => items[Math.min(items.length - 1, Math.floor(random() * items.length))]!;
  const drawn = Array.from({ length: 1 + Math.floor(random() * MOST) }, () => {
    const place = random() < 0.5 ? pick(PLACES) : random();
    return { value: least + place * (greatest - least), weight: pick(WEIGHTS) };
  });
  return {
    values: drawn.map(({ value }) => value),
    weights: drawn.map(({ weight }) => weight),
    reach: drawn.map(({ weight }) => ({ least, greatest, weight })),
  };
}

/** The same items in a random order. */
export function shuffled<T>(items: readonly T[], random: () => number): readonly T[] {
  return items
    .map((item) => ({ item, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ item }) => item);
}
