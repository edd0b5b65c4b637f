/** A cell with the place that each of its raters gave it on a scale. */
export interface SharedCell {
  readonly entity: string;
  readonly ratings: readonly { readonly rater: string; readonly position: number }[];
}

/** A set of raters that shared cells link, directly or through others, with these cells; by id. */
export interface LinkedSet {
  readonly raters: readonly string[];
  readonly cells: readonly SharedCell[];
}

/** The connected sets of raters, the one with the first id first. A rater who shares no cell is a set alone. */
export function raterSetsOf(cells: readonly SharedCell[]): readonly LinkedSet[] {
  const leader = new Map<string, string>();
  const leaderOf = (rater: string): string => {
    let at = rater;
    while (leader.get(at) !== at) at = leader.get(at)!;
    leader.set(rater, at);
    return at;
  };
  for (const { ratings } of cells)
    for (const { rater } of ratings) {
      if (!leader.has(rater)) leader.set(rater, rater);
      const [first, other] = [leaderOf(ratings[0]!.rater), leaderOf(rater)].sort() as [string, string];
      leader.set(other, first);
    }
  const sets = new Map<string, { raters: string[]; cells: SharedCell[] }>();
  for (const rater of [...leader.keys()].sort()) {
    const first = leaderOf(rater);
    if (first === rater) sets.set(first, { raters: [], cells: [] });
    sets.get(first)!.raters.push(rater);
  }
  for (const cell of cells) if (cell.ratings.length > 1) sets.get(leaderOf(cell.ratings[0]!.rater))!.cells.push(cell);
  return [...sets.values()];
}
