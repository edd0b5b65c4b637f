import type { Scores } from "../score/score-dataset.ts";
import { DISPUTED, type UnknownKind, unknownKindOf } from "../select/matrix.ts";
import type { OpenCell } from "./open-cells.ts";

/** An open question: a criterion that nobody has answered for this State, or on which ratings differ. */
export interface OpenQuestion {
  readonly criterion: string;
  /** What the criterion looks for. */
  readonly title: string;
  readonly standing: UnknownKind | "disputed";
  readonly section?: string;
  readonly themes: readonly string[];
}

/** Open cells as questions, in the order of their criteria. */
export function questionsOf({ plan, matrix }: Scores, unit: number, cells: readonly OpenCell[]): OpenQuestion[] {
  return cells.map(({ leaf }) => {
    const { id, title } = plan.leaves[leaf]!;
    const kind = matrix.kind[leaf * matrix.units.length + unit]!;
    const { section, themes = [] } = plan.instrument.criteria.find((each) => each.id === id)!;
    return {
      criterion: id,
      title,
      standing: kind === DISPUTED ? "disputed" : unknownKindOf(kind)!,
      ...(section === undefined ? {} : { section }),
      themes,
    };
  });
}
