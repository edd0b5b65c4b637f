import { StocktakeError } from "../diagnostic/stocktake-error.ts";
import type { Condition } from "../entity/condition.ts";
import type { Gate } from "../entity/gate.ts";
import type { Instrument } from "../entity/instrument.ts";
import type { Aggregator, Methodology, MethodologyNode } from "../entity/methodology.ts";
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
 * A plug-in is no data. Its name and its version stand for it; give those that the methodology names.
 *
 * @returns 64 hexadecimal digits (SHA-256 of canonical JSON).
 * @throws {StocktakeError} `PLUG_IN_MISSING` when the methodology names a plug-in that is not given.
 */
export function hashOfMethodology(
  methodology: Methodology,
  instrument: Instrument,
  plugIns: readonly PlugInVersion[] = [],
): string {
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
    plugIns: essenceOfPlugIns(roots, plugIns),
    consequences:
      consequences && Object.fromEntries(consequences.map(({ id, when }) => [id, essenceOfCondition(when)])),
  });
}

/** What a plug-in is known by. A change that moves a number is a new version of it. */
export interface PlugInVersion {
  readonly name: string;
  readonly version: string;
}

/** The versions of the plug-ins that the tree names, by name; `undefined` where it names none. */
function essenceOfPlugIns(
  roots: readonly MethodologyNode[],
  plugIns: readonly PlugInVersion[],
): Readonly<Record<string, string>> | undefined {
  const named = new Set<string>();
  const visit = ({ aggregate, nodes = [] }: MethodologyNode): void => {
    if (aggregate.use === "plug-in") named.add(aggregate.name);
    nodes.forEach(visit);
  };
  roots.forEach(visit);
  if (named.size === 0) return undefined;
  const versions = [...named].map((name) => {
    const version = plugIns.find((plugIn) => plugIn.name === name)?.version;
    if (version !== undefined) return [name, version] as const;
    throw new StocktakeError("PLUG_IN_MISSING", `The methodology names the plug-in "${name}", which was not given.`);
  });
  return Object.fromEntries(versions);
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
        aggregate: essenceOfAggregator(rest.aggregate),
        // The reason is text; that there is one decides whether a number is made at all.
        mixedForce: mixedForce !== undefined || undefined,
        gates: gates?.map(essenceOfGate),
        eligible: eligible && essenceOfCondition(eligible),
        nodes: below && essenceOfNodes(below),
      },
    ]),
  );
}

/** A table is read by the levels of a row, so neither the order of its rows nor that of the levels in one counts. */
function essenceOfAggregator(aggregate: Aggregator): unknown {
  if (aggregate.use !== "lookup") return aggregate;
  const rows = aggregate.table.map(({ levels, value }) => [JSON.stringify([...levels].sort()), value] as const);
  return { ...aggregate, table: Object.fromEntries(rows) };
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
