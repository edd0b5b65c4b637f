import type { PlanChild } from "../plan/plan.ts";
import type { Scores } from "../score/score-dataset.ts";
import { nodePosition } from "../score/scorecard.ts";
import { type Item, itemOf, notAnOption } from "./item.ts";
import { membersByRegion } from "./region-members.ts";
import type { SurveyRequest } from "./survey-request.ts";
import type { Layer } from "./withhold.ts";

/** A region of the scheme, or the whole, with those surveyed in it. */
export interface Place {
  readonly region: string;
  readonly name: string;
  readonly within?: string;
  readonly members: readonly string[];
}

/** A request with everything looked up, and nothing counted yet. */
export interface PreparedSurvey {
  readonly request: SurveyRequest;
  readonly minStates: number;
  readonly whole: Place;
  readonly places: readonly Place[];
  readonly unplaced: number;
  readonly item: Item;
  /** The criteria among which shortfalls are sought, each counted from the level up. */
  readonly criteria: readonly { readonly id: string; readonly title: string; readonly item: Item }[];
  readonly layers: readonly Layer[];
}

const FEWEST_STATES = 5;

/** Looks everything up, and throws for what there is not. */
export function prepareSurvey(request: SurveyRequest): PreparedSurvey {
  const { scores, scheme, reaches, minStates = FEWEST_STATES, closed = new Set() } = request;
  if (!Number.isInteger(minStates) || minStates < 1)
    notAnOption(`The least number of States in a cell is a whole number from 1, not ${minStates}.`);
  const item = itemOf(scores, reaches);
  const surveyed = new Set(request.states ?? scores.units);
  const { of, all } = membersByRegion(scheme);
  const among = (members: readonly string[]) => members.filter((entity) => surveyed.has(entity));
  const whole: Place = { region: scheme.id, name: scheme.title, members: among(all) };
  const places = scheme.regions.map(
    ({ id, name, within }): Place => ({
      region: id,
      name,
      ...(within === undefined ? {} : { within }),
      members: among(of.get(id)!),
    }),
  );
  const criteria = criteriaOf(request);
  const sets = [whole, ...places].map(({ members }) => members);
  const layers = [item, ...criteria.map((each) => each.item)].map(
    ({ subject, standingOf, numberOf }): Layer => ({ subject, sets, standingOf, numberOf, closed }),
  );
  const unplaced = surveyed.size - whole.members.length;
  return { request, minStates, whole, places, unplaced, item, criteria, layers };
}

function criteriaOf({ scores, reaches, shortfalls }: SurveyRequest): PreparedSurvey["criteria"] {
  if (shortfalls === undefined) return [];
  const { below, criteria } = shortfalls;
  const { leaves } = scores.plan;
  const isAsked = (id: string) => criteria?.includes(id) ?? true;
  const missing = criteria?.find((id) => !scores.plan.leafAt.has(id));
  if (missing !== undefined) notAnOption(`The methodology does not use a criterion "${missing}".`);
  const found = leavesBelow(scores, "node" in reaches && criteria === undefined ? reaches.node : undefined)
    .map((at) => leaves[at]!)
    .filter(({ id, conversion }) => isAsked(id) && conversion.use === "level-map" && conversion.levels.includes(below));
  if (found.length === 0) notAnOption(`None of the criteria has a level "${below}".`);
  return found.map(({ id, title }) => ({ id, title, item: itemOf(scores, { criterion: id, atLeast: below }) }));
}

/** Positions of the criteria that count below a node, or of all, in the order of ids. */
function leavesBelow({ plan }: Scores, node: string | undefined): readonly number[] {
  if (node === undefined) return [...plan.leaves.keys()];
  const below = new Set<number>();
  const gather = ({ kind, at, counted }: PlanChild): void => {
    if (!counted) return;
    if (kind === "leaf") below.add(at);
    else plan.nodes[at]!.children.forEach(gather);
  };
  plan.nodes[nodePosition(plan, node)]!.children.forEach(gather);
  return [...below].sort((a, b) => a - b);
}
