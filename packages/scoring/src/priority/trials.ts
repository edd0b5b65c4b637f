import { aggregate } from "../score/aggregate.ts";
import type { LeafColumn, NodeColumn } from "../score/column.ts";
import { normalize } from "../score/normalize.ts";
import { groupUnits } from "../score/regions.ts";
import { type Scores, scoreMatrix } from "../score/score-dataset.ts";
import { DISPUTED, KNOWN, type Matrix } from "../select/matrix.ts";
import type { Reach } from "./reach.ts";

/** One cell of a State, taken to be known with this reading. */
export interface Taken {
  readonly leaf: number;
  readonly reading: number;
}

/** Some cells taken to be something else; all others stay as the record has them. */
export type Trial = readonly Taken[];

/** What came of a trial, and the column in which it stands. */
export interface ScoredTrial {
  readonly scores: Scores;
  readonly unit: number;
}

/** Missing policies by which a value hangs on the other entities too. */
const AMONG_OTHERS: ReadonlySet<string> = new Set(["group-mean", "region-mean", "half"]);
const BATCH = 1024;

/** Whether a trial has to score the whole population again, because a missing child is filled from the others. */
export function hangsOnOthers({ plan }: Scores): boolean {
  return plan.nodes.some(({ missing = "" }) => AMONG_OTHERS.has(missing));
}

/**
 * Scores a State again under each trial. The trials stand side by side as units of one matrix, so a thousand cost
 * little more than one. The population's parameters are those of the scores; strength and applicability are not touched.
 *
 * With a reach, only the criteria and nodes in it are scored, and only they may be read.
 */
export function* scoreTrials(
  scores: Scores,
  unit: number,
  trials: Iterable<Trial>,
  reach?: Reach,
): Generator<ScoredTrial> {
  const whole = hangsOnOthers(scores);
  let batch: Trial[] = [];
  const finish = function* (): Generator<ScoredTrial> {
    const again = rescored(scores, sideBySide(scores, unit, batch), reach);
    for (let at = 0; at < batch.length; at++) yield { scores: again, unit: at };
    batch = [];
  };
  for (const trial of trials) {
    if (whole) yield { scores: rescored(scores, withCells(scores.matrix, unit, trial), reach), unit };
    else batch.push(trial);
    if (batch.length === BATCH) yield* finish();
  }
  if (batch.length > 0) yield* finish();
}

function rescored(scores: Scores, matrix: Matrix, reach: Reach | undefined): Scores {
  const { plan, asOf, population, regions, records } = scores;
  const { judgments = [] } = records;
  const given = { asOf, population, ...(regions === undefined ? {} : { regions }) };
  if (reach === undefined) return scoreMatrix(plan, matrix, { ...given, records: { answers: [], judgments } });
  const leaves: LeafColumn[] = [];
  for (const at of reach.nodes.length === 0 ? [] : reach.leaves) {
    const leaf = plan.leaves[at]!;
    leaves[at] = normalize(leaf, at, matrix, population[leaf.id]).column;
  }
  const nodes: NodeColumn[] = [];
  const grouping = groupUnits(matrix.units, regions);
  for (const at of reach.nodes) nodes[at] = aggregate(plan, at, leaves, nodes, matrix, grouping);
  return { ...scores, units: matrix.units, matrix, leaves, nodes };
}

/** The column of one State as often as there are trials, each with its own cells. */
function sideBySide({ plan, matrix }: Scores, unit: number, trials: readonly Trial[]): Matrix {
  const before = matrix.units.length;
  const units = trials.length;
  const state = matrix.units[unit]!;
  const kind = new Uint8Array(plan.leaves.length * units);
  const reading = new Float64Array(kind.length);
  const strength = new Uint8Array(kind.length);
  const disputes = new Map(matrix.disputes);
  disputes.clear();
  for (let leaf = 0; leaf < plan.leaves.length; leaf++) {
    const cell = leaf * before + unit;
    const [from, to] = [leaf * units, (leaf + 1) * units];
    kind.fill(matrix.kind[cell]!, from, to);
    reading.fill(matrix.reading[cell]!, from, to);
    strength.fill(matrix.strength[cell]!, from, to);
    const dispute = matrix.kind[cell] === DISPUTED ? matrix.disputes.get(cell) : undefined;
    if (dispute !== undefined) for (let at = from; at < to; at++) disputes.set(at, dispute);
  }
  for (const [at, trial] of trials.entries())
    for (const taken of trial) {
      const cell = taken.leaf * units + at;
      kind[cell] = KNOWN;
      reading[cell] = taken.reading;
      disputes.delete(cell);
    }
  return { units: Array(units).fill(state), unitAt: new Map([[state, 0]]), kind, reading, strength, disputes };
}

/** The whole matrix with some cells of one State replaced. */
function withCells(matrix: Matrix, unit: number, trial: Trial): Matrix {
  const kind = matrix.kind.slice();
  const reading = matrix.reading.slice();
  const disputes = new Map(matrix.disputes);
  for (const taken of trial) {
    const cell = taken.leaf * matrix.units.length + unit;
    kind[cell] = KNOWN;
    reading[cell] = taken.reading;
    disputes.delete(cell);
  }
  return { ...matrix, kind, reading, disputes };
}
