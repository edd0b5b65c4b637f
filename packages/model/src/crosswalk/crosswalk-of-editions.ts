import { StocktakeError } from "../diagnostic/stocktake-error.ts";
import type { Crosswalk } from "../entity/crosswalk.ts";
import type { Criterion, Instrument } from "../entity/instrument.ts";

/**
 * The crosswalk from one edition of an instrument to another: a criterion that kept its id kept its meaning.
 *
 * Criteria that both have, with the same levels in the same order, are `equivalent`, and a level reads as itself. Where
 * the response changed they are `related`, so no level follows. What only one of them asks is not linked: its answers
 * stay in the record, and `carryAnswers` says how many there are.
 *
 * @throws {StocktakeError} `NOT_AN_OPTION` when the two are not editions of one instrument, or are the same one.
 *
 * @example
 * const { drafts } = carryAnswers(answers, crosswalkOfEditions(older, newer), { from: older, to: newer, asOf });
 */
export function crosswalkOfEditions(from: Instrument, to: Instrument): Crosswalk {
  if (from.id !== to.id || from.edition === to.edition) {
    const names = [from, to].map(({ id, edition }) => `${id}@${edition}`).join(" and ");
    throw new StocktakeError("NOT_AN_OPTION", `${names} are not two editions of one instrument.`);
  }
  const kept = from.criteria.flatMap((criterion) => {
    const later = to.criteria.find(({ id }) => id === criterion.id);
    return later === undefined ? [] : [{ criterion, scales: sameScales(criterion, from, later, to) }];
  });
  const mapped = new Map(kept.flatMap(({ scales }) => (scales === undefined ? [] : [[scales.key, scales]])));
  return {
    id: `${from.id}-${from.edition}-to-${to.edition}`,
    version: 1,
    title: `${from.title}: edition ${from.edition} to edition ${to.edition}`,
    source: "Criteria that keep their id from one edition to the other.",
    from: { id: from.id, edition: from.edition },
    to: { id: to.id, edition: to.edition },
    links: kept.map(({ criterion: { id }, scales }) =>
      scales === undefined
        ? {
            from: id,
            to: id,
            relation: "related",
            coverage: "none",
            confidence: "high",
            note: "It is answered otherwise.",
          }
        : { from: id, to: id, relation: "equivalent", coverage: "whole", confidence: "high" },
    ),
    levels: [...mapped.values()].map(({ key: _, ...map }) => map),
  };
}

/** The level map of two criteria that are answered on the same levels; `undefined` where they are not. */
function sameScales(criterion: Criterion, from: Instrument, later: Criterion, to: Instrument) {
  const [scale, other] = [scaleOf(criterion, from), scaleOf(later, to)];
  const levels = scale?.levels.map(({ id }) => id) ?? [];
  if (scale === undefined || other === undefined || levels.length !== other.levels.length) return undefined;
  if (levels.some((id, at) => other.levels[at]?.id !== id)) return undefined;
  const map = Object.fromEntries(levels.map((id) => [id, id]));
  return { key: JSON.stringify([scale.id, other.id]), from: scale.id, to: other.id, map };
}

function scaleOf({ response }: Criterion, { scales }: Instrument) {
  return response.kind === "level" ? scales.find(({ id }) => id === response.scale) : undefined;
}
