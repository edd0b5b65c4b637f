import type { Diagnostic, Instrument, Methodology, MethodologyNode, Result } from "@stocktake/model";
import { nearestOf, type Path } from "@stocktake/model/diagnostic";
import { criteriaOfCondition } from "./compile-condition.ts";
import { compileConsequences } from "./compile-consequence.ts";
import { criteriaOfGate } from "./compile-gate.ts";
import { compileLeaf } from "./compile-leaf.ts";
import { compileNode, isNumberless, type NodeDraft } from "./compile-node.ts";
import { checkNames } from "./compile-plug-in.ts";
import * as findings from "./findings.ts";
import type { Plan, PlanLeaf } from "./plan.ts";
import type { AggregatorPlugIn } from "./plug-in.ts";

const DEEPEST = 64;

/** What a methodology names and is no data. */
export interface CompileOptions {
  /** The aggregators that it names as `{ use: "plug-in", name }`. */
  readonly plugIns?: readonly AggregatorPlugIn[];
}

/**
 * Makes a methodology ready to score answers to an instrument.
 *
 * Everything that could make a number mean less than it says is refused here, all findings at once: a criterion the
 * instrument does not have, a level without a number, a node that could fall when a rating rises, binding and
 * hortatory criteria in one number without a reason. The plan is plain data over flat arrays and can be used any
 * number of times. With `plugIns` it holds their functions too.
 *
 * @throws {StocktakeError} `PLUG_IN_REPEATED` when two plug-ins have one name.
 *
 * @example
 * const plan = orThrow(compileMethodology(implementationLadder1, sRes1373));
 */
export function compileMethodology<C extends string>(
  methodology: Methodology<C>,
  instrument: Instrument<C>,
  { plugIns = [] }: CompileOptions = {},
): Result<Plan> {
  checkNames(plugIns);
  return compile(methodology as unknown as Methodology, instrument as unknown as Instrument, plugIns);
}

function compile(methodology: Methodology, instrument: Instrument, plugIns: readonly AggregatorPlugIn[]): Result<Plan> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => void diagnostics.push(diagnostic);

  const given = `${instrument.id}@${instrument.edition}`;
  const wanted = `${methodology.instrument.id}@${methodology.instrument.edition}`;
  if (given !== wanted) report(findings.editionMismatch({ wanted, given }, ["instrument"]));

  const drafts = walkTree(methodology, report);
  const numbered = numberedCriteria(drafts);
  checkLevels(methodology, instrument, numbered, report);
  const leaves = gatherLeaves(methodology, instrument, drafts, numbered, report);
  const leafAt = new Map(leaves.map(({ id }, at) => [id, at]));

  const context = { methodology, instrument, leaves, leafAt, plugIns, report };
  const nodes: Plan["nodes"][number][] = [];
  const nodeAt = new Map<string, number>();
  const bounds: { least: number; greatest: number }[] = [];
  for (const draft of drafts) {
    const compiled = compileNode(draft, nodes, nodeAt, bounds, context);
    nodeAt.set(draft.node.node, nodes.length);
    nodes.push(compiled.node);
    bounds.push(compiled.bounds);
  }
  const consequences = compileConsequences(methodology, leaves, leafAt, report);
  if (methodology.bandOn === "rounded" && methodology.publish === undefined)
    report(findings.bandRounding({}, ["bandOn"]));

  const [first, ...rest] = diagnostics.filter(({ severity }) => severity === "error");
  if (first !== undefined) return { ok: false, diagnostics: [first, ...rest] };

  const roots = methodology.roots.map(({ node }) => nodeAt.get(node)!);
  const bands = Object.entries(methodology.bands ?? {})
    .map(([name, from]) => ({ name, from }))
    .sort((a, b) => a.from - b.from);
  const value = {
    methodology,
    instrument,
    leaves,
    leafAt,
    nodes,
    nodeAt,
    roots,
    consequences,
    bands,
    ...flatten(nodes),
  };
  return { ok: true, value, diagnostics };
}

/** Nodes with their place in the file, children before parents; doubled ids and doubled criteria are reported. */
function walkTree(methodology: Methodology, report: (diagnostic: Diagnostic) => void): NodeDraft[] {
  const drafts: NodeDraft[] = [];
  const ids = new Set<string>();
  const above = new Set<MethodologyNode>();
  const visited = new Set<MethodologyNode>();
  for (const [i, root] of methodology.roots.entries()) {
    const criteria = new Set<string>();
    const visit = (node: MethodologyNode, path: Path): void => {
      if (above.size === DEEPEST || above.has(node)) {
        report(findings.nothingBelow({ root: root.node, limit: DEEPEST }, path));
        return;
      }
      if (ids.has(node.node)) report(findings.nodeRepeated({ node: node.node }, path));
      ids.add(node.node);
      if (visited.has(node)) return; // its parts were looked at where it stood first
      visited.add(node);
      above.add(node);
      for (const criterion of Object.keys(node.criteria ?? {})) {
        if (criteria.has(criterion))
          report(findings.criterionRepeated({ criterion, root: root.node }, [...path, "criteria", criterion]));
        criteria.add(criterion);
      }
      for (const [k, child] of (node.nodes ?? []).entries()) visit(child, [...path, "nodes", k]);
      above.delete(node);
      drafts.push({ node, path });
    };
    visit(root, ["roots", i]);
  }
  return drafts;
}

/** The criteria of which some node makes a number; the others are only counted. */
function numberedCriteria(drafts: readonly NodeDraft[]): ReadonlySet<string> {
  return new Set(
    drafts.flatMap(({ node }) => (isNumberless(node.aggregate.use) ? [] : Object.keys(node.criteria ?? {}))),
  );
}

/** Every level of every scale of which numbers are made has one, and numbers do not fall as levels rise. */
function checkLevels(
  methodology: Methodology,
  instrument: Instrument,
  numbered: ReadonlySet<string>,
  report: (diagnostic: Diagnostic) => void,
): void {
  const levels = methodology.levels ?? {};
  const scalesOf = (criteria: Instrument["criteria"]) =>
    new Set(criteria.flatMap(({ response }) => (response.kind === "level" ? [response.scale] : [])));
  const used = scalesOf(instrument.criteria);
  const needed = scalesOf(instrument.criteria.filter(({ id }) => numbered.has(id)));
  const known = new Set<string>();
  for (const scale of instrument.scales) {
    if (!used.has(scale.id)) continue;
    let below: { id: string; number: number } | undefined;
    for (const { id } of scale.levels) {
      known.add(id);
      const number = levels[id];
      if (number === undefined || !Number.isFinite(number)) {
        if (needed.has(scale.id) || Object.hasOwn(levels, id))
          report(findings.levelWithoutNumber({ level: id, scale: scale.id }, ["levels"]));
        continue;
      }
      if (below !== undefined && number < below.number)
        report(findings.levelOrder({ level: id, number, below: below.id, scale: scale.id }, ["levels", id]));
      below = { id, number };
    }
  }
  for (const level of Object.keys(levels))
    if (!known.has(level)) report(findings.unknownLevel({ level }, ["levels", level]));
}

/** The criteria that the tree or a gate names, in the order of ids, ready to be read. */
function gatherLeaves(
  methodology: Methodology,
  instrument: Instrument,
  drafts: readonly NodeDraft[],
  numbered: ReadonlySet<string>,
  report: (diagnostic: Diagnostic) => void,
): PlanLeaf[] {
  const criteria = new Map(instrument.criteria.map((criterion) => [criterion.id, criterion]));
  const named = new Map<string, Path>();
  for (const { node, path } of drafts) {
    for (const criterion of Object.keys(node.criteria ?? {})) named.set(criterion, [...path, "criteria", criterion]);
    for (const [g, gate] of (node.gates ?? []).entries())
      for (const [k, criterion] of criteriaOfGate(gate).entries())
        if (!named.has(criterion))
          named.set(criterion, [...path, "gates", g, ...(gate.use === "ladder" ? ["rungs"] : ["criteria", k])]);
  }
  for (const { node, path } of drafts)
    for (const criterion of node.eligible === undefined ? [] : criteriaOfCondition(node.eligible))
      if (!named.has(criterion)) named.set(criterion, [...path, "eligible"]);
  for (const [i, { when }] of (methodology.consequences ?? []).entries())
    for (const criterion of criteriaOfCondition(when))
      if (!named.has(criterion)) named.set(criterion, ["consequences", i, "when"]);
  const leaves: PlanLeaf[] = [];
  for (const id of [...named.keys()].sort(byCodeUnit)) {
    const criterion = criteria.get(id);
    if (criterion === undefined) {
      const near = nearestOf(id, criteria.keys());
      const suggestion = near === undefined ? "" : `, such as \`${near}\``;
      const whole = `${instrument.id}@${instrument.edition}`;
      report(findings.unknownCriterion({ criterion: id, instrument: whole, suggestion }, named.get(id)!));
      continue;
    }
    const leaf = compileLeaf(criterion, methodology, instrument, !numbered.has(id), report);
    if (leaf !== undefined) leaves.push(leaf);
  }
  for (const id of Object.keys(methodology.normalizers ?? {}))
    if (!named.has(id) || criteria.get(id)?.response.kind !== "measured")
      report(findings.normalizerUnused({ criterion: id }, ["normalizers", id]));
  return leaves;
}

function flatten(nodes: Plan["nodes"]): Pick<Plan, "childStart" | "childRef" | "childWeight"> {
  const counted = nodes.map(({ children }) => children.filter((child) => child.counted));
  const childStart = new Int32Array(nodes.length + 1);
  counted.forEach((children, n) => {
    childStart[n + 1] = childStart[n]! + children.length;
  });
  const all = counted.flat();
  return {
    childStart,
    childRef: Int32Array.from(all, ({ kind, at }) => (kind === "leaf" ? at : ~at)),
    childWeight: Float64Array.from(all, ({ weight }) => weight),
  };
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
