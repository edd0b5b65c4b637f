/** What a change may be due to, in the order of their bits in a mix. */
export const SOURCES = ["rating", "coverage", "content", "method"] as const;

/** One of the four things that a change may be due to. */
export type Source = (typeof SOURCES)[number];

/** What each source adds to a change; the four sum to the whole of it. */
export type Shares = Readonly<Record<Source, number>>;

/** How many mixes there are: each source is taken from one side or from the other. */
export const MIXES = 1 << SOURCES.length;

/** The mix in which everything is as it was after. */
export const ALL_AFTER = MIXES - 1;

/** `|S|! (3 − |S|)! / 4!` by the size of S: the share of the 24 orders in which S comes just before a source. */
const SHARE_OF_ORDERS = [1 / 4, 1 / 12, 1 / 12, 1 / 4] as const;

/** Whether a mix takes a source from the side after. */
export function takesAfter(mix: number, source: Source): boolean {
  return ((mix >> SOURCES.indexOf(source)) & 1) === 1;
}

/**
 * Shares a change out among the four sources by the Shapley value (L. S. Shapley, 1953): what switching a source adds,
 * averaged over all orders in which the four may be switched.
 *
 * `φ(i) = Σ |S|! (3 − |S|)! / 4! · (v(S ∪ i) − v(S))` over the sets S of other sources. A source that makes no
 * difference in any mix gets exactly 0, and the four sum to `v(all) − v(none)` but for the last bits.
 *
 * @param worth the value of a mix: bit 0 set takes `rating` from the side after, bit 1 `coverage`, bit 2 `content`,
 *   bit 3 `method`. It is a finite number.
 *
 * @example
 * shareOut((mix) => (mix === 15 ? 1 : 0)); // => { rating: 0.25, coverage: 0.25, content: 0.25, method: 0.25 }
 */
export function shareOut(worth: (mix: number) => number): Shares {
  const shares = { rating: 0, coverage: 0, content: 0, method: 0 };
  for (const [at, source] of SOURCES.entries())
    for (let mix = 0; mix < MIXES; mix++) {
      if (takesAfter(mix, source)) continue;
      const before = SOURCES.filter((other) => takesAfter(mix, other)).length;
      shares[source] += SHARE_OF_ORDERS[before]! * (worth(mix | (1 << at)) - worth(mix));
    }
  return shares;
}
