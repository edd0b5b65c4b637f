import type { Criterion, Facet, LeverageArea, ThemeId } from "@stocktake/model";

/** What is looked for in one facet of a subsection. */
interface Looked {
  readonly title: string;
  readonly themes: readonly ThemeId[];
  readonly leverage?: LeverageArea;
}

// A law or a mandate stands until it is changed; use and the protection of rights have to be seen again sooner.
const VALIDITY_MONTHS = { legislation: 60, institution: 60, practice: 36, safeguard: 36 } as const;

const FACETS = ["legislation", "institution", "practice", "safeguard"] as const;

/**
 * The four criteria of one subsection of the Technical Guide, all binding and answered on the scale `implementation`.
 */
export function subsectionCriteria<const S extends string>(
  section: S,
  provision: string,
  looked: Readonly<Record<Facet, Looked>>,
): readonly Criterion<`${S}.${Facet}`>[] {
  return FACETS.map((facet) => ({
    id: `${section}.${facet}` as const,
    ...looked[facet],
    section,
    provision,
    facet,
    force: "binding",
    response: { kind: "level", scale: "implementation" },
    validityMonths: VALIDITY_MONTHS[facet],
  }));
}
