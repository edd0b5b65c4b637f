import type { Criterion, Instrument, LeverageArea, Obstacle, ScaleLevel, Shortfall } from "@stocktake/model";
import type { Scores } from "../score/score-dataset.ts";
import type { Taken } from "./trials.ts";

/** What puts an action before others: that it lies in one of the four areas with an outsize effect. */
export interface LeverageReason {
  readonly area: LeverageArea;
  readonly source: "S/2010/569, paragraph 10";
}

/** One measure that the record asks for: a criterion, and what each level on the way asks. */
export interface PriorityAction {
  readonly criterion: string;
  /** What the criterion looks for. */
  readonly title: string;
  readonly from: ScaleLevel;
  readonly to: ScaleLevel;
  /** The levels on the way with their anchors, the next one first and `to` last. */
  readonly asks: readonly ScaleLevel[];
  /** Why it stands before the others; absent where it does not. */
  readonly first?: LeverageReason;
  /** What stands in the way, as the record's shortfalls on this criterion name it. */
  readonly obstacles: readonly Obstacle[];
  /** Ids of those shortfalls. */
  readonly shortfalls: readonly string[];
}

/** The areas in the order of the report. */
const AREAS: readonly LeverageArea[] = [
  "border-control",
  "criminal-justice",
  "inter-agency-coordination",
  "cross-border-cooperation",
];

/** What a shortfall has to say here. */
export type KnownShortfall = Pick<Shortfall, "id" | "assessment" | "criterion" | "obstacles">;

/** Changes as actions: those in a leverage area first, in the order of the report, and by the ids of the criteria. */
export function actionsOf(
  scores: Scores,
  state: string,
  unit: number,
  changes: readonly Taken[],
  shortfalls: readonly KnownShortfall[],
): readonly PriorityAction[] {
  const { plan, matrix } = scores;
  const own = shortfallsOf(scores, state, shortfalls);
  const actions = changes.map(({ leaf, reading }): PriorityAction => {
    const { id, title } = plan.leaves[leaf]!;
    const criterion = plan.instrument.criteria.find((each) => each.id === id)!;
    const levels = levelsOf(plan.instrument, criterion);
    const from = matrix.reading[leaf * matrix.units.length + unit]!;
    const named = own.filter((each) => each.criterion === id);
    const { leverage } = criterion;
    return {
      criterion: id,
      title,
      from: levels[from]!,
      to: levels[reading]!,
      asks: levels.slice(from + 1, reading + 1),
      ...(leverage === undefined ? {} : { first: { area: leverage, source: "S/2010/569, paragraph 10" } }),
      obstacles: [...new Set(named.flatMap(({ obstacles = [] }) => obstacles))],
      shortfalls: named.map((each) => each.id),
    };
  });
  const placeOf = ({ first }: PriorityAction) => (first === undefined ? AREAS.length : AREAS.indexOf(first.area));
  return actions.sort((a, b) => placeOf(a) - placeOf(b) || (a.criterion < b.criterion ? -1 : 1));
}

/** The levels of the scale on which a criterion is answered. */
export function levelsOf({ scales }: Instrument, { response }: Criterion): readonly ScaleLevel[] {
  return response.kind === "level" ? (scales.find(({ id }) => id === response.scale)?.levels ?? []) : [];
}

/** The shortfalls of the assessments of this State. */
function shortfallsOf(
  { records }: Scores,
  state: string,
  shortfalls: readonly KnownShortfall[],
): readonly KnownShortfall[] {
  const assessments = new Set(
    [...(records.assessments ?? [])].flatMap(({ id, entity }) => (entity === state ? [id] : [])),
  );
  return shortfalls.filter(({ assessment }) => assessments.has(assessment));
}
