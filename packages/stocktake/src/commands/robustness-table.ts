import { formatPercent, type Table } from "@stocktake/formats";
import type { DrawInterval, DrawnShares, NodeRobustness, Robustness, Scores } from "@stocktake/scoring";
import { exactly, type Show, toDecimals } from "./score-row.ts";

/** Entity by node: the interval and the share of draws in each band. The assumptions stand below. */
export function robustnessTable(scores: Scores, found: Robustness, state: string | undefined): Table {
  const { publish } = scores.plan.methodology;
  const show = publish === undefined ? exactly : toDecimals(publish.decimals);
  const bands = scores.plan.bands.map(({ name }) => name);
  const isShifted = found.assumptions.ratings.kind === "draw";
  const entities = [...found.bands].filter(([entity]) => state === undefined || entity === state);
  const hasRanks = entities.some(([, rows]) => rows.some(({ ranks }) => ranks !== undefined));
  const right = (name: string) => ({ name, align: "right" }) as const;
  const drawn = (suffix: string) => [`interval${suffix}`, ...bands.map((band) => band + suffix), `no value${suffix}`];
  const rowOf = (entity: string, row: NodeRobustness) => [
    entity,
    row.node,
    ...cellsOf(row, bands, show),
    ...(row.underCommonShift === undefined ? [] : cellsOf(row.underCommonShift, bands, show)),
    ...(hasRanks ? [row.ranks === undefined ? "" : row.ranks.join(" to ")] : []),
    row.converged && row.underCommonShift?.converged !== false ? "" : "not settled: draw more",
  ];
  return {
    kind: "table",
    title: `Shares of ${found.draws} draws under ${found.methodology}, as of ${found.asOf}`,
    columns: [
      { name: "entity" },
      { name: "node" },
      ...drawn("").map(right),
      ...(isShifted ? drawn(", common shift").map(right) : []),
      ...(hasRanks ? [right("ranks")] : []),
      { name: "remarks" },
    ],
    rows: entities.flatMap(([entity, rows]) => rows.map((row) => rowOf(entity, row))),
    note: [...found.assumptions.words, "Interval: 5th to 95th percentile of the draws that have a value."].join(" "),
  };
}

function cellsOf({ bands, interval, withoutValue }: DrawnShares, names: readonly string[], show: Show): string[] {
  return [
    intervalOf(interval, show),
    ...names.map((name) => formatPercent(bands[name] ?? 0)),
    formatPercent(withoutValue),
  ];
}

function intervalOf(interval: DrawInterval | undefined, show: Show): string {
  return interval === undefined ? "" : `${show(interval[0])} to ${show(interval[1])}`;
}
