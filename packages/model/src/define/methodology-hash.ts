import type { Condition } from "../entity/condition.ts";
import type { Gate } from "../entity/gate.ts";
import type { Instrument } from "../entity/instrument.ts";
import type { Methodology, MethodologyNode } from "../entity/methodology.ts";
import { hashOf } from "../value/hash.ts";

/**
 * Identifies what an edition of an instrument can do to a number: its criteria, their force and validity, its scales.
 *
 * Titles, gists, anchors and provisions may change and the hash stays; the order of the criteria does not count, that
 * of the levels of a scale does.
 *
 * @returns 64 hexadecimal digits (SHA-256 of canonical JSON).
 */
export function hashOfInstrument(instrument: Instrument): string {
  return hashOf(essenceOfInstrument(instrument));
}

/**
 * Identifies how answers become numbers: everything in a methodology that can move one, as authored, together with the
 * edition of the instrument it is for.
 *
 * Titles, sources and reasons may change and the hash stays, and so does the order in which nodes and criteria are
 * written. The id and the version are not part of it: they name the methodology, the hash says what it does.
 *
 * @returns 64 hexadecimal digits (SHA-256 of canonical JSON).
 */
export function hashOfMethodology(methodology: Methodology, instrument: Instrument): string {
  const { levels, normalizers, precedence, disputed, minCoverage, bands, bandOn, publish, statisticalIndex, roots } =
    methodology;
  const { consequences } = methodology;
  return hashOf({
    instrument: essenceOfInstrument(instrument),
    for: { id: methodology.instrument.id, edition: methodology.instrument.edition },
    levels,
    normalizers,
    precedence: precedence.map((group) => [...group].sort()),
    disputed,
    minCoverage,
    bands,
    bandOn,
    publish,
    statisticalIndex,
    nodes: essenceOfNodes(roots),
    consequences:
      consequences && Object.fromEntries(consequences.map(({ id, when }) => [id, essenceOfCondition(when)])),
  });
}

function essenceOfInstrument({ id, edition, scales, criteria }: Instrument): unknown {
  return {
    id,
    edition,
    scales: Object.fromEntries(scales.map((scale) => [scale.id, scale.levels.map((level) => level.id)])),
    criteria: Object.fromEntries(
      criteria.map(({ id, force, response, validityMonths }) => [id, { force, response, validityMonths }]),
    ),
  };
}

function essenceOfNodes(nodes: readonly MethodologyNode[]): unknown {
  return Object.fromEntries(
    nodes.map(({ node, title: _, mixedForce, gates, eligible, nodes: below, ...rest }) => [
      node,
      {
        ...rest,
        // The reason is text; that there is one decides whether a number is made at all.
        mixedForce: mixedForce !== undefined || undefined,
        gates: gates?.map(essenceOfGate),
        eligible: eligible && essenceOfCondition(eligible),
        nodes: below && essenceOfNodes(below),
      },
    ]),
  );
}

function essenceOfGate({ reason: _, ...gate }: Gate): unknown {
  if (gate.use === "ladder")
    return { ...gate, rungs: gate.rungs.map((rung) => ({ ...rung, criteria: [...rung.criteria].sort() })) };
  const criteria = [...gate.criteria].sort();
  return gate.use === "cap-if" ? { ...gate, criteria, levels: [...gate.levels].sort() } : { ...gate, criteria };
}

function essenceOfCondition(condition: Condition): unknown {
  if (condition.use !== "count") return { use: condition.use, of: condition.of.map(essenceOfCondition) };
  const { use, criteria, levels, atLeast } = condition;
  return { use, criteria: [...criteria].sort(), levels: [...levels].sort(), atLeast };
}
