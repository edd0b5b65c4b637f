import { StocktakeError } from "@stocktake/model/diagnostic";
import { isNumberless } from "../plan/compile-node.ts";
import type { Plan } from "../plan/plan.ts";
import { VALUED } from "../score/column.ts";
import type { RangeEnd } from "../score/score.ts";
import type { Scores } from "../score/score-dataset.ts";
import { bandOf, nodePosition, scoreAt } from "../score/scorecard.ts";
import { placesOfCell } from "../select/places-of-cell.ts";
import type { Reaches } from "./survey.ts";

/** Where one State stands on an item. */
export type Standing = "reaches" | "below" | "unknown" | "not-applicable";

/** What is counted, ready to be asked State by State. A State of which the scores say nothing is unknown. */
export interface Item {
  /** What the count is about, whatever the threshold; counts about one subject protect one another. */
  readonly subject: string;
  readonly unofficial: boolean;
  readonly standingOf: (entity: string) => Standing;
  /** The value at the node; `undefined` where there is none, and for every criterion. */
  readonly numberOf: (entity: string) => number | undefined;
  readonly hasValues: boolean;
}

/** Makes an item ready, or throws where the methodology has no such thing. */
export function itemOf(scores: Scores, reaches: Reaches): Item {
  return "node" in reaches ? nodeItem(scores, reaches) : criterionItem(scores, reaches);
}

function nodeItem(scores: Scores, { node: id, band, by = "range" }: Extract<Reaches, { node: string }>): Item {
  const { plan, matrix } = scores;
  const at = nodePosition(plan, id);
  const node = plan.nodes[at]!;
  const column = scores.nodes[at]!;
  if (isNumberless(node.aggregate.use) && !node.empty)
    notAnOption(`The node "${id}" has counts and no number, so nothing in it stands in a band. Survey a criterion.`);
  const edge = plan.bands.findIndex(({ name }) => name === band);
  if (edge === -1)
    notAnOption(
      `The methodology has no band "${band}". It has: ${plan.bands.map(({ name }) => name).join(", ") || "none"}.`,
    );
  const standingOf = (entity: string): Standing => {
    const unit = matrix.unitAt.get(entity);
    if (unit === undefined) return "unknown";
    const score = scoreAt(scores, at, unit);
    if (score.kind === "not-applicable") return "not-applicable";
    if (score.kind !== "scored" && score.kind !== "insufficient") return "unknown";
    const ends = by === "value" && score.kind === "scored" ? [score.value, score.value] : score.range;
    return standingFrom(placeOf(plan, ends[0]!, -1) >= edge, placeOf(plan, ends[1]!, plan.bands.length) >= edge);
  };
  const numberOf = (entity: string) => {
    const unit = matrix.unitAt.get(entity);
    return unit !== undefined && column.state[unit] === VALUED ? column.value[unit] : undefined;
  };
  const subject = `${plan.instrument.id} node ${id}`;
  return { subject, unofficial: node.unofficial, standingOf, numberOf, hasValues: true };
}

function criterionItem(
  { plan, matrix }: Scores,
  { criterion, atLeast }: Extract<Reaches, { criterion: string }>,
): Item {
  const leaf = plan.leafAt.get(criterion);
  if (leaf === undefined) notAnOption(`The methodology does not use a criterion "${criterion}".`);
  const { conversion } = plan.leaves[leaf]!;
  const levels = conversion.use === "level-map" ? conversion.levels : [];
  const edge = levels.indexOf(atLeast);
  if (edge === -1)
    notAnOption(
      `The criterion "${criterion}" has no level "${atLeast}". It has: ${levels.join(", ") || "none, being measured"}.`,
    );
  const standingOf = (entity: string): Standing => {
    const unit = matrix.unitAt.get(entity);
    if (unit === undefined) return "unknown";
    const places = placesOfCell(matrix, plan.leaves, leaf, unit);
    if (places === undefined) return "not-applicable";
    const [worst, best] = places;
    return standingFrom(worst >= edge, best >= edge);
  };
  const subject = `${plan.instrument.id} criterion ${criterion}`;
  return { subject, unofficial: false, standingOf, numberOf: () => undefined, hasValues: false };
}

function standingFrom(atWorst: boolean, atBest: boolean): Standing {
  return atWorst ? "reaches" : atBest ? "unknown" : "below";
}

/** Which band an end of a range falls in, by place; -1 below the lowest. */
function placeOf(plan: Plan, end: RangeEnd, unbounded: number): number {
  if (end === "unbounded") return unbounded;
  const name = bandOf(plan, end, [end, end])?.name;
  return plan.bands.findIndex((band) => band.name === name);
}

export function notAnOption(sentence: string): never {
  throw new StocktakeError("NOT_AN_OPTION", sentence);
}
