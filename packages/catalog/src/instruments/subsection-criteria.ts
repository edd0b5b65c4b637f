import type { ActorId, Criterion, Facet, LeverageArea, NormativeForce, ThemeId } from "@stocktake/model";
import { VALIDITY_MONTHS } from "./validity.ts";

/** What one criterion of a subsection looks for. */
export interface Looked {
  readonly title: string;
  readonly themes: readonly ThemeId[];
  readonly leverage?: LeverageArea;
  /** Who usually answers, the first one first. */
  readonly answeredBy: readonly ActorId[];
}

/** A second or third criterion of a facet: `practice.documents`. */
type Further = `${Facet}.${string}`;

const FACETS = ["legislation", "institution", "practice", "safeguard"] as const;

/**
 * The criteria of one subsection: one a facet, then those that look at a facet more closely. All are answered on the
 * scale `implementation`; the measures name the safeguard of the subsection as theirs.
 */
export function subsectionCriteria<const S extends string, const F extends Further = never>(
  section: S,
  { provision, force }: { readonly provision: string; readonly force: NormativeForce },
  looked: Readonly<Record<Facet, Looked>>,
  further: Readonly<Record<F, Looked>> = {} as Readonly<Record<F, Looked>>,
): readonly Criterion<`${S}.${Facet | F}`>[] {
  const safeguard = `${section}.safeguard`;
  const criterionOf = <I extends Facet | F>(id: I, facet: Facet, of: Looked): Criterion<`${S}.${I}`> => ({
    id: `${section}.${id}`,
    ...of,
    section,
    provision,
    facet,
    ...(facet === "safeguard" ? {} : { safeguardedBy: safeguard }),
    force,
    response: { kind: "level", scale: "implementation" },
    validityMonths: VALIDITY_MONTHS[facet],
  });
  return [
    ...FACETS.map((facet) => criterionOf(facet, facet, looked[facet])),
    ...(Object.entries(further) as [F, Looked][]).map(([id, of]) => criterionOf(id, facetOf(id), of)),
  ];
}

function facetOf(id: Further): Facet {
  return FACETS.find((facet) => id.startsWith(`${facet}.`)) as Facet;
}
