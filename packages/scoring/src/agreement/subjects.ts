import type { Criterion, Instrument } from "@stocktake/model";
import type { AgreementMeasure, AgreementSubject } from "./rater-agreement.ts";

/** What a coefficient is about, what its values are of, and the criteria it takes in. */
export interface Group {
  readonly about: AgreementSubject;
  readonly on: AgreementMeasure;
  readonly criteria: ReadonlySet<string>;
}

/**
 * The groups of criteria that have a coefficient each: all of the instrument, those of each theme (a criterion of two
 * themes is in both), or each alone. Levels of different scales, and different measures, are never put together.
 * By id of the theme or criterion, what has no theme last; scales before measures.
 */
export function groupsOf({ criteria }: Instrument, by: "all" | "theme" | "criterion"): readonly Group[] {
  const groups = new Map<string, { about: AgreementSubject; on: AgreementMeasure; criteria: Set<string> }>();
  for (const criterion of criteria)
    for (const about of subjectsOf(criterion, by)) {
      const on = measureOf(criterion);
      const key = JSON.stringify([about.kind === "no-theme", about, on.kind === "measured", on]);
      const group = groups.get(key) ?? { about, on, criteria: new Set() };
      groups.set(key, group);
      group.criteria.add(criterion.id);
    }
  return [...groups].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, group]) => group);
}

function subjectsOf({ id, themes = [] }: Criterion, by: "all" | "theme" | "criterion"): readonly AgreementSubject[] {
  if (by === "all") return [{ kind: "all" }];
  if (by === "criterion") return [{ kind: "criterion", criterion: id }];
  return themes.length === 0 ? [{ kind: "no-theme" }] : themes.map((theme) => ({ kind: "theme", theme }));
}

function measureOf({ id, response }: Criterion): AgreementMeasure {
  return response.kind === "level"
    ? { kind: "scale", scale: response.scale }
    : { kind: "measured", criterion: id, unit: response.unit };
}
