import type { Instrument } from "@stocktake/model";
import { type Clusters, clusterDifferencesOf } from "./cluster-differences.ts";
import type { LinkedRaters, RaterComparison, RaterSet } from "./rater-agreement.ts";
import type { RatedCell } from "./rater-judgment.ts";
import { raterOffsetsOf } from "./rater-offsets.ts";
import { type LinkedSet, raterSetsOf, type SharedCell } from "./rater-sets.ts";

/**
 * How raters stand to one another on each scale on which something was rated. A step of one scale is no step of
 * another, and measured values have no steps, so neither is put together.
 */
export function compareRaters(
  cells: readonly RatedCell[],
  { criteria, scales }: Instrument,
  anchors: ReadonlySet<string>,
  clusters: Clusters,
): readonly RaterComparison[] {
  const scaleOf = new Map(
    criteria.map(({ id, response }) => [id, response.kind === "level" ? response.scale : undefined]),
  );
  return scales
    .map(({ id }) => id)
    .sort()
    .flatMap((scale): RaterComparison[] => {
      const rated = cells
        .filter(({ criterion }) => scaleOf.get(criterion) === scale)
        .map(({ entity, judgments }): SharedCell => {
          const ratings = judgments.flatMap(({ rater, position }) =>
            position === undefined ? [] : { rater, position },
          );
          return { entity, ratings };
        })
        .filter(({ ratings }) => ratings.length > 0);
      if (rated.length === 0) return [];
      const sets = raterSetsOf(rated).map((set) => setOf(set, anchors));
      const differences = clusterDifferencesOf(clusters, sets);
      const [first] = sets;
      if (sets.length === 1 && first?.kind === "linked")
        return [{ ...first, kind: "comparable", scale, clusters: differences }];
      const why = sets.every(({ kind }) => kind === "alone") ? "no-shared-cell" : "separate-sets";
      return [{ kind: "not-comparable", scale, why, sets, clusters: differences }];
    });
}

function setOf(set: LinkedSet, anchors: ReadonlySet<string>): RaterSet {
  if (set.raters.length === 1) return { kind: "alone", rater: set.raters[0]! };
  const linked: LinkedRaters = {
    sharedCells: set.cells.length,
    anchorCells: set.cells.filter(({ entity }) => anchors.has(entity)).length,
    raters: raterOffsetsOf(set),
  };
  return { kind: "linked", ...linked };
}
