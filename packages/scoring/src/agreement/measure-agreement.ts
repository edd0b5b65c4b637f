import type { Basis, Instrument } from "@stocktake/model";
import { dayOrThrow } from "@stocktake/model/define";
import { StocktakeError } from "@stocktake/model/diagnostic";
import type { Clusters } from "./cluster-differences.ts";
import { coefficientOf } from "./coefficient.ts";
import { compareRaters } from "./compare-raters.ts";
import type { AgreementMetric } from "./krippendorff-alpha.ts";
import type { DisputedCell, RaterAgreement } from "./rater-agreement.ts";
import type { RatedCell } from "./rater-judgment.ts";
import { type AgreementRecords, readJudgments } from "./read-judgments.ts";
import { groupsOf } from "./subjects.ts";

/** How agreement is measured. */
export interface AgreementOptions {
  /** The day whose knowledge counts. */
  readonly asOf: string;
  /** A whole number of 32 bits; the same seed gives the same interval. */
  readonly seed: number;
  /** How often States are drawn anew for an interval, from 1 to 1,000,000; 1000 unless said. */
  readonly draws?: number;
  /** Ordinal for levels and interval for measured values, unless one is named for all. */
  readonly metric?: AgreementMetric;
  /** One coefficient for all criteria, for each theme or for each criterion; `all` unless said. */
  readonly by?: "all" | "theme" | "criterion";
  /** Only answers on these bases: what a State says of itself and what a reviewer finds are different questions. */
  readonly bases?: readonly Basis[];
  /** The raters of each cluster, for differences between clusters; no rater is in two. */
  readonly clusters?: Clusters;
}

const MOST_DRAWS = 1_000_000;

/**
 * Measures how far raters agree: Krippendorff's alpha with its interval, how each rater stands to the others, and the
 * cells on which they differ.
 *
 * A unit is a cell, one criterion of one entity. Its ratings are each rater's newest answer up to `asOf` that is not
 * withdrawn and not stale, where that is a level or a measured value; answers that do not know are counted apart.
 * Alpha is undefined, with why, when no cell has two ratings or all are equal. Its interval is a percentile bootstrap
 * over entities. Offsets of raters are in level steps and exist only within a set of raters that shared cells link.
 *
 * Formulas: Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011); docs/methods/krippendorff-alpha.md and
 * docs/methods/rater-severity.md.
 *
 * @throws {StocktakeError} `NOT_A_DATE` for an `asOf` that is no day; `NOT_AN_OPTION` for a seed that is not a whole
 * number of 32 bits, a number of draws that cannot be made, or a rater in two clusters.
 *
 * @example
 * const scale = { id: "yes-no", title: "Yes or no", levels: ["no", "yes"].map((id) => ({ id, title: id, anchor: id })) };
 * const instrument = defineInstrument({
 *   id: "made-up", edition: "1", title: "Made up", source: "none", scales: [scale],
 *   criteria: [{ id: "a", title: "a", force: "binding", response: { kind: "level", scale: "yes-no" } }],
 * });
 * const says = (rater, entity, level) => ({
 *   assessment: "round-1", entity, criterion: "a", date: "2026-01-15", rater, basis: "desk-review",
 *   strength: "asserted", rating: { kind: "level", level },
 * });
 * const answers = [says("r1", "QMA", "yes"), says("r2", "QMA", "yes"), says("r1", "QMB", "no"), says("r2", "QMB", "yes")];
 * const { coefficients, disputed } = measureAgreement({ answers }, instrument, { asOf: "2026-06-30", seed: 1 });
 * coefficients[0].alpha.value; // => 1 - (3 * 1) / 3
 * disputed.map(({ entity, criterion }) => `${entity} ${criterion}`); // => ["QMB a"]
 */
export function measureAgreement(
  records: AgreementRecords,
  instrument: Instrument,
  { seed, draws = 1000, metric, by = "all", bases, clusters = {}, ...options }: AgreementOptions,
): RaterAgreement {
  const asOf = dayOrThrow(options.asOf);
  refuseUnusable(seed, draws, clusters);
  const { cells, tally } = readJudgments(records, instrument, { asOf, bases });
  const anchors = new Set<string>();
  for (const { id, kind } of records.entities ?? []) if (kind === "anchor") anchors.add(id);
  return {
    instrument: { id: instrument.id, edition: instrument.edition },
    asOf,
    bootstrap: { generator: "pure-rand/xoroshiro128plus", seed, draws },
    answers: tally,
    coefficients: groupsOf(instrument, by).map((group) => coefficientOf(cells, group, metric, { seed, draws })),
    severity: compareRaters(cells, instrument, anchors, clusters),
    disputed: cells.filter(isDisputed).map(asDisputed),
  };
}

function isDisputed({ judgments }: RatedCell): boolean {
  return judgments.some(({ position }) => position !== judgments[0]!.position);
}

function asDisputed({ entity, criterion, judgments }: RatedCell): DisputedCell {
  const ratings = judgments.map(({ rater, rating, basis, assessment, date }) => ({
    rater,
    rating,
    basis,
    assessment,
    date,
  }));
  return { entity, criterion, ratings };
}

function refuseUnusable(seed: number, draws: number, clusters: Clusters): void {
  if (seed !== (seed | 0))
    throw new StocktakeError("NOT_AN_OPTION", `A seed is a whole number of 32 bits, not ${seed}.`);
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS)
    throw new StocktakeError("NOT_AN_OPTION", `There can be 1 to ${MOST_DRAWS} draws, not ${draws}.`);
  const clusterOf = new Map<string, string>();
  for (const [cluster, raters] of Object.entries(clusters))
    for (const rater of raters) {
      const other = clusterOf.get(rater);
      if (other !== undefined && other !== cluster)
        throw new StocktakeError("NOT_AN_OPTION", `The rater ${rater} is in two clusters, ${other} and ${cluster}.`);
      clusterOf.set(rater, cluster);
    }
}
