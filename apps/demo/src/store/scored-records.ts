import { type Dataset, type Explanation, explainScore, type Scores, type UnknownKind } from "stocktake";

/** Scores beside the records they were made from, so that evidence can be shown by its title. */
export interface ScoredRecords {
  readonly dataset: Dataset;
  readonly scores: Scores;
}

/** How one criterion stands, as the counts of a node tell them apart. */
export type Standing =
  | { readonly kind: "level"; readonly level: string }
  | { readonly kind: "measured" }
  | { readonly kind: "disputed" }
  | { readonly kind: "not-applicable" }
  | { readonly kind: "unknown"; readonly why: UnknownKind };

/** What was clicked: a number of one entity at one node. */
export interface Question {
  readonly records: ScoredRecords;
  readonly state: string;
  readonly node: string;
  readonly about:
    | { readonly kind: "value" | "range" | "coverage" | "total" }
    | { readonly kind: "standing"; readonly standing: Standing };
}

/** The tree of reasons behind the number that was clicked. */
export function explanationOf({ records, state, node }: Question): Explanation {
  return explainScore(records.scores, { state, node });
}

/** `id@version` of the methodology behind a result. */
export function methodologyOf({ scores }: ScoredRecords): string {
  const { id, version } = scores.plan.methodology;
  return `${id}@${version}`;
}

/** The name that the records give to an entity; its code where they give none. */
export function nameOf({ dataset }: ScoredRecords, entity: string): string {
  return dataset.entities.find(({ id }) => id === entity)?.name.en ?? entity;
}

/** The lower edge of each band, worst first. */
export function bandsOf({ scores }: ScoredRecords): readonly { readonly name: string; readonly from: number }[] {
  return Object.entries(scores.plan.methodology.bands ?? {})
    .map(([name, from]) => ({ name, from }))
    .sort((a, b) => a.from - b.from);
}

/** The ends of the scale on which a methodology puts its levels. */
export function scaleOf({ scores }: ScoredRecords): readonly [worst: number, best: number] {
  const numbers = Object.values(scores.plan.methodology.levels ?? { worst: 0, best: 1 });
  return [Math.min(...numbers), Math.max(...numbers)];
}
