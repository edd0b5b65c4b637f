import type { Instrument } from "@stocktake/model";
import type { Scores } from "../score/score-dataset.ts";
import { KNOWN } from "../select/matrix.ts";
import type { Reach } from "./reach.ts";

/** A criterion whose level may rise, and the readings that make a difference to the target, the lowest first. */
export interface Candidate {
  readonly leaf: number;
  readonly from: number;
  readonly options: readonly number[];
  /** Candidates with equal texts may take one another's place. */
  readonly alike: string;
}

/**
 * Known levels below the best one, by what they are: measures, which an action may improve, and safeguards, which no
 * action trades for anything. A level that makes no difference to the target is no option.
 */
export function candidatesOf(
  scores: Scores,
  unit: number,
  reach: Reach,
): { readonly measures: readonly Candidate[]; readonly safeguards: readonly Candidate[] } {
  const { plan, matrix } = scores;
  const safeguards = safeguardsOf(plan.instrument);
  const all = reach.leaves.flatMap((leaf): Candidate[] => {
    const { conversion } = plan.leaves[leaf]!;
    const cell = leaf * matrix.units.length + unit;
    if (conversion.use !== "level-map" || matrix.kind[cell] !== KNOWN) return [];
    const from = matrix.reading[cell]!;
    const says: string[] = [];
    for (let reading = from; reading < conversion.levels.length; reading++) says.push(reach.comesTo(leaf, reading));
    const options = says.flatMap((text, step) => (step > 0 && text !== says[step - 1] ? [from + step] : []));
    return options.length === 0 ? [] : [{ leaf, from, options, alike: JSON.stringify([reach.entersAt(leaf), says]) }];
  });
  const isSafeguard = ({ leaf }: Candidate) => safeguards.has(plan.leaves[leaf]!.id);
  return { measures: all.filter((each) => !isSafeguard(each)), safeguards: all.filter(isSafeguard) };
}

/** Criteria that look at the rights of those whom a measure touches: by their facet, or because a measure names them. */
function safeguardsOf({ criteria }: Instrument): ReadonlySet<string> {
  return new Set(
    criteria.flatMap(({ id, facet, safeguardedBy }) => [
      ...(facet === "safeguard" ? [id] : []),
      ...(safeguardedBy === undefined ? [] : [safeguardedBy]),
    ]),
  );
}
