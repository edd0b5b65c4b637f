import type { Instrument, Methodology, MethodologyNode, Normalizer, Result } from "@stocktake/model";
import { compileMethodology } from "../plan/compile-methodology.ts";
import type { Plan } from "../plan/plan.ts";
import { mixGates } from "./mix-gates.ts";

/** A node on its way into a mixed tree. */
type Draft = Omit<MethodologyNode, "criteria" | "nodes"> & {
  readonly criteria: Record<string, number>;
  readonly nodes: Draft[];
};

const MIXED = "A mix of two editions, made to share a change out.";

/**
 * The plan of a mix: what one edition asks, counted as the methodology of the other side counts it.
 *
 * A criterion that both editions have stands where the methodology puts it, with its weight there. One that only the
 * edition of the mix has comes with the place, the weight and the normalizer that the methodology written for that
 * edition gives it, and with the nodes above it that the tree lacks; gates as `mixGates` says. One that the edition does
 * not have is left out of tree and gates. Numbers of levels come from the methodology, and from the other where it names none. Two plans of one
 * edition ask the same, so that the mix is the plan of the methodology.
 *
 * A mix that no methodology could be, such as a geometric mean over what may be negative, is refused with its reasons.
 */
export function mixPlans(content: Plan, method: Plan): Result<Plan> {
  if (isOneEdition(content, method)) return { ok: true, value: method, diagnostics: [] };
  const asked = content.instrument;
  const { consequences: _, ...declared } = method.methodology;
  const roots = mixRoots(content, method);
  const methodology: Methodology = {
    ...declared,
    instrument: { id: asked.id, edition: asked.edition },
    levels: mixLevels(content, method),
    normalizers: mixNormalizers(content, method, criteriaIn(roots)),
    roots,
  };
  // One plug-in a name: that of the methodology goes before that of the edition's side.
  const plugIns = new Map(
    [...content.nodes, ...method.nodes].flatMap(({ plugIn }) => (plugIn === undefined ? [] : [[plugIn.name, plugIn]])),
  );
  return compileMethodology(methodology, asked, { plugIns: [...plugIns.values()] });
}

/** Whether two plans ask the same: an edition never changes. */
export function isOneEdition({ instrument: a }: Plan, { instrument: b }: Plan): boolean {
  return a.id === b.id && a.edition === b.edition;
}

function mixRoots(content: Plan, method: Plan): Draft[] {
  const asked = { content: idsOf(content.instrument), method: idsOf(method.instrument) };
  const inContent = new Map(content.methodology.roots.flatMap(treeOf).map((node) => [node.node, node]));
  const drafts = new Map<string, Draft>();
  const draftOf = (node: MethodologyNode, gates: MethodologyNode["gates"]): Draft => {
    const mixed = mixGates(gates, inContent.get(node.node)?.gates, asked);
    const mixedForce = node.mixedForce ?? MIXED;
    const draft: Draft = { ...node, mixedForce, gates: mixed, criteria: {}, nodes: [] };
    drafts.set(node.node, draft);
    return draft;
  };
  const copy = (node: MethodologyNode): Draft => {
    const draft = draftOf(node, node.gates);
    for (const [id, weight] of Object.entries(node.criteria ?? {}))
      if (asked.content.has(id)) draft.criteria[id] = weight ?? 0;
    draft.nodes.push(...(node.nodes ?? []).map(copy));
    return draft;
  };
  const roots = method.methodology.roots.map(copy);

  /** The node of the mixed tree with the id of the last of a path; it is brought along where there is none. */
  const placed = (path: readonly MethodologyNode[]): Draft => {
    const node = path.at(-1)!;
    const there = drafts.get(node.node);
    if (there !== undefined) return there;
    const siblings = path.length === 1 ? roots : placed(path.slice(0, -1)).nodes;
    const made = draftOf(node, []);
    siblings.push(made);
    return made;
  };
  const bring = (path: readonly MethodologyNode[]): void => {
    const { criteria = {}, nodes = [] } = path.at(-1)!;
    for (const [id, weight] of Object.entries(criteria))
      if (asked.content.has(id) && !asked.method.has(id)) placed(path).criteria[id] = weight ?? 0;
    for (const child of nodes) bring([...path, child]);
  };
  for (const root of content.methodology.roots) bring([root]);
  return roots;
}

function treeOf(node: MethodologyNode): readonly MethodologyNode[] {
  return [node, ...(node.nodes ?? []).flatMap(treeOf)];
}

function idsOf({ criteria }: Instrument): ReadonlySet<string> {
  return new Set(criteria.map(({ id }) => id));
}

function criteriaIn(drafts: readonly Draft[]): ReadonlySet<string> {
  const visit = ({ criteria, nodes }: Draft): readonly string[] => [...Object.keys(criteria), ...nodes.flatMap(visit)];
  return new Set(drafts.flatMap(visit));
}

function mixLevels({ instrument, methodology }: Plan, method: Plan): Record<string, number> {
  const used = new Set(
    instrument.criteria.flatMap(({ response }) => (response.kind === "level" ? response.scale : [])),
  );
  const known = new Set(
    instrument.scales.flatMap(({ id, levels }) => (used.has(id) ? levels.map((level): string => level.id) : [])),
  );
  const all = { ...methodology.levels, ...method.methodology.levels };
  return Object.fromEntries(Object.entries(all).filter(([level]) => known.has(level)));
}

function mixNormalizers(content: Plan, method: Plan, named: ReadonlySet<string>): Record<string, Normalizer> {
  const all = { ...content.methodology.normalizers, ...method.methodology.normalizers };
  const measured = content.instrument.criteria.filter(
    ({ id, response }) => response.kind === "measured" && named.has(id),
  );
  return Object.fromEntries(measured.flatMap(({ id }) => (all[id] === undefined ? [] : [[id, all[id]]])));
}
