import type { Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import type { Scores } from "../score/score-dataset.ts";
import { assumptionsOf } from "./assumptions.ts";
import type { PlannedDraws } from "./draw-plan.ts";
import type { Influence } from "./influence.ts";
import type { DrawInterval, DrawnShares, NodeRobustness, Robustness } from "./robustness.ts";
import type { NodeSummary } from "./summarize.ts";

/** What a share may still move by, and be called settled. */
const TOLERANCE = 0.05;
/** The 97.5th percentile of the normal distribution. */
const Z = 1.96;

const notConverged = /* @__PURE__ */ defineFinding({
  code: "score/not-converged",
  severity: "warning",
  message: "The shares of {count} of {all} results may still move by more than {tolerance} with other draws.",
  hint: "Draw more often.",
});

const drawsFailed = /* @__PURE__ */ defineFinding({
  code: "score/draws-failed",
  severity: "warning",
  message: "{failed} of {draws} draws failed and are in no share: their weights add up to no finite number above zero.",
  hint: "Look for weights near the ends of what a number can hold.",
});

/** Makes of the summary of all series what is said of each entity at each node. */
export function reportRobustness(
  scores: Scores,
  { plan, summary: asked, nodes }: PlannedDraws,
  summaries: readonly NodeSummary[],
  failed: readonly number[],
  influence: Influence | undefined,
): Robustness {
  const { seed, draws, units } = plan;
  const { half } = asked;
  const failedFirst = failed.filter((index) => index < half).length;
  const halves = [half - failedFirst, draws - half - (failed.length - failedFirst)] as const;
  const names = scores.plan.bands.map(({ name }) => name);

  let open = 0;
  const bands = new Map<string, readonly NodeRobustness[]>();
  scores.units.forEach((entity, u) => {
    const rows = nodes.map((node, r): NodeRobustness => {
      const own = summaries[r]!;
      const shifted = summaries[nodes.length + r];
      const shares = sharesOf(own, u, names, halves);
      const rank = own.ranks === undefined ? undefined : intervalOf(own.ranks, u);
      const row = {
        node,
        ...shares,
        ...(rank === undefined ? {} : { ranks: [Math.floor(rank[0]), Math.ceil(rank[1])] as const }),
        ...(shifted === undefined ? {} : { underCommonShift: sharesOf(shifted, u, names, halves) }),
      };
      if (!shares.converged || row.underCommonShift?.converged === false) open++;
      return row;
    });
    bands.set(entity, rows);
  });
  const diagnostics: Diagnostic[] = [];
  const all = units * nodes.length;
  if (failed.length > 0) diagnostics.push(drawsFailed({ failed: failed.length, draws }, []));
  if (open > 0) diagnostics.push(notConverged({ count: open, all, tolerance: TOLERANCE }, []));
  const { id, version } = scores.plan.methodology;
  return {
    format: "stocktake/robustness@1",
    methodology: `${id}@${version}`,
    asOf: scores.asOf,
    generator: "xoroshiro128+ of pure-rand 8.4.2, one stream for each draw from seed and index",
    seed,
    draws,
    failed: failed.length,
    assumptions: assumptionsOf(plan),
    tolerance: TOLERANCE,
    bands,
    ...(influence === undefined ? {} : { influence }),
    diagnostics,
  };
}

function sharesOf(
  { first, second, low, high }: NodeSummary,
  unit: number,
  names: readonly string[],
  halves: readonly [number, number],
): DrawnShares {
  const places = names.length + 1;
  const all = halves[0] + halves[1];
  const share = (count: number, of: number) => (of === 0 ? 0 : count / of);
  let valuedFirst = 0;
  let valuedSecond = 0;
  let converged = all > 0;
  const settle = (one: number, other: number) => {
    const p = share(one + other, all);
    const change = Math.abs(share(one, halves[0]) - share(other, halves[1])) / 2;
    if (Z * Math.sqrt((p * (1 - p)) / all) > TOLERANCE || (halves[1] > 0 && change > TOLERANCE)) converged = false;
    return p;
  };
  const bands: Record<string, number> = {};
  let outsideBands = 0;
  for (let band = 0; band < places; band++) {
    const one = first[unit * places + band]!;
    const other = second[unit * places + band]!;
    valuedFirst += one;
    valuedSecond += other;
    if (names.length === 0) continue;
    const p = settle(one, other);
    const name = names[band - 1];
    if (name === undefined) outsideBands = p;
    else bands[name] = p;
  }
  const withoutValue = settle(halves[0] - valuedFirst, halves[1] - valuedSecond);
  if (names.length === 0) outsideBands = share(valuedFirst + valuedSecond, all);
  const interval = intervalOf({ low, high }, unit);
  return { bands, outsideBands, withoutValue, ...(interval === undefined ? {} : { interval }), converged };
}

function intervalOf({ low, high }: Pick<NodeSummary, "low" | "high">, unit: number): DrawInterval | undefined {
  return Number.isNaN(low[unit]!) ? undefined : [low[unit]!, high[unit]!];
}
