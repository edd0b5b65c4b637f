import { closedAt, type Interval, isApart, UNBOUNDED } from "../../claim/interval.ts";
import { earliestDay, latestDay } from "../../value/calendar.ts";
import { defineRule } from "../rule.ts";

const cluster = { kind: "cluster", serves: "cted", responsibleFor: ["QMA"] } as const;

export const datasetStateInTwoClusters = defineRule({
  code: "dataset/state-in-two-clusters",
  severity: "error",
  message: "`{state}` stands in the clusters `{first}` and `{second}` at one time.",
  why: "At a date each State is in exactly one geographic cluster, so that somebody answers for it (S/2010/569, ¶3-4).",
  fix: "Take the State out of one of them, or give each the dates between which it was responsible.",

  *check({ dataset }) {
    const clusters = dataset.groups.flatMap((group, i) => (group.kind === "cluster" ? [{ ...group, i }] : []));
    for (const [k, second] of clusters.entries()) {
      for (const [n, state] of (second.responsibleFor ?? []).entries()) {
        const first = clusters
          .slice(0, k)
          .find(
            (each) =>
              each.serves === second.serves &&
              each.responsibleFor?.includes(state) &&
              !isApart(daysOf(each), daysOf(second)),
          );
        if (first === undefined) continue;
        const params = { state, first: first.id, second: second.id };
        yield { path: ["groups", second.i, "responsibleFor", n], params };
      }
    }
  },

  examples: {
    flagged: [
      {
        groups: [
          { ...cluster, id: "cluster-a", name: "Cluster A" },
          { ...cluster, id: "cluster-b", name: "Cluster B" },
        ],
      },
    ],
    silent: [
      {
        groups: [
          { ...cluster, id: "cluster-a", name: "Cluster A", to: "2025" },
          { ...cluster, id: "cluster-b", name: "Cluster B", from: "2026" },
        ],
      },
    ],
  },
});

/** The days on which a cluster was responsible for sure. */
function daysOf({ from, to }: { readonly from?: string; readonly to?: string }): Interval<string> {
  return {
    from: from === undefined ? UNBOUNDED : closedAt(latestDay(from)),
    to: to === undefined ? UNBOUNDED : closedAt(earliestDay(to)),
  };
}
