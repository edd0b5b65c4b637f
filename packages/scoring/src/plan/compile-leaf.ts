import type { Criterion, Diagnostic, Instrument, Methodology, Normalizer } from "@stocktake/model";
import { convertMeasured } from "./convert.ts";
import * as findings from "./findings.ts";
import type { PlanLeaf } from "./plan.ts";

/**
 * Makes a criterion ready to be read: its level map or its normalizer, and what an unknown cell may be worth.
 *
 * A leaf that cannot be made is reported and left out.
 */
export function compileLeaf(
  criterion: Criterion,
  methodology: Methodology,
  instrument: Instrument,
  countedOnly: boolean,
  report: (diagnostic: Diagnostic) => void,
): PlanLeaf | undefined {
  const shared = {
    id: criterion.id,
    title: criterion.title,
    force: criterion.force,
    validityMonths: criterion.validityMonths,
  };
  const { response } = criterion;
  if (response.kind === "level") {
    const scale = instrument.scales.find(({ id }) => id === response.scale);
    if (scale === undefined) return undefined;
    const levels = scale.levels.map(({ id }) => id);
    const given = Float64Array.from(levels, (level) => methodology.levels?.[level] ?? Number.NaN);
    const without = given.some(Number.isNaN);
    if (without && !countedOnly) return undefined;
    const numbers = without ? Float64Array.from(levels, (_, place) => place) : given;
    const conversion = { use: "level-map", levels, numbers, countedOnly: without } as const;
    return { ...shared, conversion, worst: numbers[0]!, best: numbers[numbers.length - 1]! };
  }
  const normalizer = methodology.normalizers?.[criterion.id];
  if (normalizer === undefined) {
    report(findings.normalizerMissing({ criterion: criterion.id }, ["normalizers", criterion.id]));
    return undefined;
  }
  const problem = problemOf(normalizer);
  if (problem !== undefined && normalizer.use === "goalposts") {
    const { low, high } = normalizer;
    report(findings.goalposts({ criterion: criterion.id, low, high, problem }, ["normalizers", criterion.id]));
    return undefined;
  }
  const { unit, domain = {} } = response;
  const conversion = { use: "measured", unit, normalizer, domain } as const;
  return { ...shared, conversion, ...endsOf(normalizer, domain) };
}

function problemOf(normalizer: Normalizer): string | undefined {
  if (normalizer.use !== "goalposts") return undefined;
  const { low, high, scale } = normalizer;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return "both posts are finite numbers";
  if (low >= high) return "the low post stands below the high one";
  return scale === "logarithmic" && low <= 0 ? "a logarithmic scale needs posts above zero" : undefined;
}

/** What a value nobody knows is worth at worst and at best: the caps, else the declared domain, else no bound. */
function endsOf(
  normalizer: Normalizer,
  domain: { readonly least?: number; readonly greatest?: number },
): { readonly worst: number; readonly best: number } {
  // The ends of a z-score hang on a population, which is not known here.
  if (normalizer.use === "z-score") return { worst: Number.NEGATIVE_INFINITY, best: Number.POSITIVE_INFINITY };
  if (normalizer.use !== "goalposts") return normalizer.to;
  const { caps, low, high, direction } = normalizer;
  const least = caps === "both" || caps === "low" ? low : (domain.least ?? Number.NEGATIVE_INFINITY);
  const greatest = caps === "both" || caps === "high" ? high : (domain.greatest ?? Number.POSITIVE_INFINITY);
  const [from, to] = [convertMeasured(normalizer, least), convertMeasured(normalizer, greatest)];
  return direction === "higher-is-better" ? { worst: from, best: to } : { worst: to, best: from };
}
