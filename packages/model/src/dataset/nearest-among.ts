import { nearestOf } from "../diagnostic/nearest.ts";

/** Ids have at most 200 characters; a longer text is no misspelling of one. */
const LONGEST = 200;
const MOST = 500;

/**
 * A {@link nearestOf} that remembers, for files that repeat one mistake many times.
 *
 * After five hundred different misspellings it makes no further suggestions, so that a file of the wrong kind does not
 * cost a comparison of everything with everything.
 */
export function nearestAmong(candidates: readonly string[]): (id: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (id) => {
    if (id.length > LONGEST) return undefined;
    if (!known.has(id) && known.size < MOST) known.set(id, nearestOf(id, candidates));
    return known.get(id);
  };
}
