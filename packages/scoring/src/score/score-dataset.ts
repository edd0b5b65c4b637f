import type { Diagnostic, Judgment } from "@stocktake/model";
import { dayOrThrow } from "@stocktake/model/define";
import type { Plan } from "../plan/plan.ts";
import type { PopulationParameters } from "../plan/population.ts";
import type { Matrix } from "../select/matrix.ts";
import { type Records, select } from "../select/select.ts";
import { aggregate } from "./aggregate.ts";
import type { LeafColumn, NodeColumn } from "./column.ts";
import { findUnfilled } from "./imputation.ts";
import { selectJudgments } from "./judgments.ts";
import { normalize, type Population } from "./normalize.ts";
import { groupUnits, type Regions } from "./regions.ts";

/**
 * The scores of every unit at every node, in columns; with the plan, the matrix and the records they come from, so
 * that each number can be explained.
 *
 * Read it with `scorecardOf`, `publishScores`, `rankScores` and `explainScore`; the columns are for whoever computes
 * on.
 */
export interface Scores {
  readonly plan: Plan;
  readonly asOf: string;
  /** Ids of the assessed entities, in the order of the columns. */
  readonly units: readonly string[];
  readonly matrix: Matrix;
  readonly leaves: readonly LeafColumn[];
  readonly nodes: readonly NodeColumn[];
  /** The parameters of relative normalizers; pass them back to score another wave alike. */
  readonly population: Population;
  /** The grouping whose means stood in for missing values, as it was given. */
  readonly regions?: Regions;
  /** By node and entity, as `judgmentKey` names them: the newest judgment up to the day. */
  readonly judgments: ReadonlyMap<string, Judgment>;
  readonly diagnostics: readonly Diagnostic[];
  readonly records: Records;
}

/** When, and against which population, a dataset is scored. */
export interface ScoreOptions {
  /** The day whose knowledge counts, `YYYY-MM-DD`; later answers are not read. */
  readonly asOf: string;
  /** Frozen parameters of relative normalizers, by criterion; those of the dataset itself where left out. */
  readonly population?: Population;
  /** The region of each entity, for `region-mean`. */
  readonly regions?: Regions;
}

/**
 * Scores every entity of a dataset, one or ten thousand, by the same path.
 *
 * Unknown is never a number: it widens the range and lowers coverage. Same plan, dataset and options, same bytes.
 *
 * @throws {StocktakeError} `NOT_A_DATE` when `asOf` is no day of the calendar, `UNFIT_POPULATION` when a criterion is
 * given parameters of another normalizer than its own.
 *
 * @example
 * const scores = scoreDataset(plan, dataset, { asOf: "2026-06-30" });
 */
export function scoreDataset(plan: Plan, dataset: Records, options: ScoreOptions): Scores {
  const asOf = dayOrThrow(options.asOf);
  const records = listed(dataset);
  const { matrix, diagnostics } = select(plan, records, { asOf });
  return scoreMatrix(plan, matrix, { ...options, asOf, records, diagnostics });
}

/** Explanations read the records again, which an iterable need not allow. */
function listed({ answers, adjudications = [], assessments = [], judgments = [], entities = [] }: Records): Records {
  return {
    answers: listOf(answers),
    adjudications: listOf(adjudications),
    assessments: listOf(assessments),
    judgments: listOf(judgments),
    entities: listOf(entities),
  };
}

function listOf<T>(items: Iterable<T>): Iterable<T> {
  return Array.isArray(items) ? items : [...items];
}

/**
 * Scores a matrix that `select` made; `scoreDataset` without the reading of answers. Explanations read `records`
 * again: give lists.
 */
export function scoreMatrix(
  plan: Plan,
  matrix: Matrix,
  given: ScoreOptions & { readonly records: Records; readonly diagnostics?: readonly Diagnostic[] },
): Scores {
  const diagnostics = [...(given.diagnostics ?? [])];
  const population: Record<string, PopulationParameters> = {};
  const leaves = plan.leaves.map((leaf, at) => {
    const normalized = normalize(leaf, at, matrix, given.population?.[leaf.id]);
    if (normalized.population !== undefined) population[leaf.id] = normalized.population;
    diagnostics.push(...normalized.diagnostics);
    return normalized.column;
  });
  const nodes: NodeColumn[] = [];
  const grouping = groupUnits(matrix.units, given.regions);
  for (const [at, node] of plan.nodes.entries()) {
    const column = aggregate(plan, at, leaves, nodes, matrix, grouping);
    nodes.push(column);
    for (const [k, means] of column.imputed.entries()) {
      const child = node.children.filter(({ counted }) => counted)[k]!;
      const from = child.kind === "leaf" ? leaves[child.at]! : nodes[child.at]!;
      const { id } = (child.kind === "leaf" ? plan.leaves : plan.nodes)[child.at]!;
      diagnostics.push(...findUnfilled(from, means, { node: node.id, child: id }));
    }
  }
  const { asOf, records } = given;
  const judged = selectJudgments(plan, records.judgments ?? [], asOf);
  diagnostics.push(...judged.diagnostics);
  const { judgments } = judged;
  const { regions } = given;
  return {
    plan,
    asOf,
    units: matrix.units,
    matrix,
    leaves,
    nodes,
    population,
    ...(regions === undefined ? {} : { regions }),
    judgments,
    diagnostics,
    records,
  };
}
