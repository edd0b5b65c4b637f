import type { ClusterDifference, RaterSet } from "./rater-agreement.ts";

/** The raters of each cluster, by id of the cluster. */
export type Clusters = Readonly<Record<string, readonly string[]>>;

/**
 * How much higher the raters of each cluster rate than those of each other one: the difference of their mean offsets,
 * each rater counted once. Only where all raters of both that rated anything are in one linked set.
 */
export function clusterDifferencesOf(clusters: Clusters, sets: readonly RaterSet[]): readonly ClusterDifference[] {
  const ids = Object.keys(clusters).sort();
  const idsOf = (set: RaterSet) => (set.kind === "alone" ? [set.rater] : set.raters.map(({ rater }) => rater));
  const within = sets.map((set) => new Set(idsOf(set)));
  const setsOf = (cluster: string) => sets.filter((_, i) => clusters[cluster]!.some((rater) => within[i]!.has(rater)));
  return ids.flatMap((a, i) =>
    ids.slice(i + 1).map((b): ClusterDifference => {
      const [ofA, ofB] = [setsOf(a), setsOf(b)];
      const involved = sets.filter((set) => ofA.includes(set) || ofB.includes(set));
      const [only] = involved;
      const named = involved.map(idsOf);
      if (ofA.length === 0 || ofB.length === 0)
        return { kind: "not-comparable", clusters: [a, b], why: "no-ratings", sets: named };
      if (involved.length > 1 || only?.kind !== "linked")
        return { kind: "not-comparable", clusters: [a, b], why: "separate-sets", sets: named };
      const meanOf = (cluster: string) => {
        const own = only.raters.filter(({ rater }) => clusters[cluster]!.includes(rater));
        return own.reduce((sum, { offset }) => sum + offset, 0) / own.length;
      };
      return { kind: "difference", clusters: [a, b], steps: meanOf(a) - meanOf(b) };
    }),
  );
}
