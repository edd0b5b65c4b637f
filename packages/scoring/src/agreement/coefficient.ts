import { bootstrapAlpha } from "./bootstrap-alpha.ts";
import { type Coincidences, coincidencesOf } from "./coincidences.ts";
import { type AgreementMetric, krippendorffAlpha } from "./krippendorff-alpha.ts";
import type { Alpha, Coefficient } from "./rater-agreement.ts";
import type { RatedCell } from "./rater-judgment.ts";
import type { Group } from "./subjects.ts";

/** Alpha of one group of criteria, over cells that stand by entity. */
export function coefficientOf(
  cells: readonly RatedCell[],
  { about, on, criteria }: Group,
  chosen: AgreementMetric | undefined,
  bootstrap: { readonly seed: number; readonly draws: number },
): Coefficient {
  const metric = chosen ?? (on.kind === "scale" ? "ordinal" : "interval");
  const unitsOf = new Map<string, number[][]>();
  const raters = new Set<string>();
  for (const { entity, criterion, judgments } of cells) {
    if (!criteria.has(criterion)) continue;
    const rated = judgments.filter(({ position }) => position !== undefined);
    if (rated.length > 1) for (const { rater } of rated) raters.add(rater);
    const units = unitsOf.get(entity) ?? [];
    unitsOf.set(entity, units);
    units.push(rated.map(({ position }) => position!));
  }
  const coincidences = coincidencesOf([...unitsOf.values()]);
  const { units, pairable, allPairs, equalPairs, lone, blocks } = coincidences;
  const counts = {
    cells: units,
    values: pairable,
    pairs: allPairs,
    equalPairs,
    lone,
    entities: blocks.length,
    raters: raters.size,
  };
  return { about, on, metric, alpha: alphaOf(coincidences, metric, bootstrap), counts };
}

function alphaOf(
  coincidences: Coincidences,
  metric: AgreementMetric,
  bootstrap: { readonly seed: number; readonly draws: number },
): Alpha {
  const { allPairs, equalPairs } = coincidences;
  if (allPairs === 0) return { kind: "undefined", why: "nothing-pairable" };
  const value = krippendorffAlpha(coincidences, metric);
  if (value === undefined) return { kind: "undefined", why: "all-equal", rawAgreement: 1 };
  const interval = bootstrapAlpha(coincidences, metric, bootstrap);
  return { kind: "estimated", value, rawAgreement: equalPairs / allPairs, interval };
}
