import { copyDeep } from "../define/copy.ts";
import { freezeDeep } from "../define/freeze.ts";
import type { Diagnostic, Result } from "../diagnostic/diagnostic.ts";
import { defineFinding } from "../diagnostic/finding.ts";
import { nearestOf } from "../diagnostic/nearest.ts";
import type { Path } from "../diagnostic/path.ts";
import type { Methodology, MethodologyNode } from "../entity/methodology.ts";

/** What a revision sets; everything else stays. */
export interface MethodologyChanges {
  /** New weights by the id of a criterion or of a node; zero means not counted. */
  readonly weights?: Readonly<Record<string, number>>;
  /** New values of levels. */
  readonly levels?: Readonly<Record<string, number>>;
  /** The least coverage at which a node has a value, above 0 and up to 1. */
  readonly minCoverage?: number;
  /** New lower edges of bands. */
  readonly bands?: Readonly<Record<string, number>>;
}

const unknownId = defineFinding({
  code: "methodology/unknown-id",
  severity: "error",
  message: "The methodology `{methodology}` has no {kind} `{id}`.",
  hint: "{suggestion}",
});
const ambiguousId = defineFinding({
  code: "methodology/ambiguous-id",
  severity: "error",
  message: "In the methodology `{methodology}`, `{id}` is a node and a criterion.",
  hint: "Give the node and the criterion different ids.",
});
const weightOutOfRange = defineFinding({
  code: "methodology/weight-out-of-range",
  severity: "error",
  message: "The weight of `{id}` is {weight}.",
  hint: "Give a finite weight of zero or more; zero means not counted.",
});
const notFinite = defineFinding({
  code: "methodology/not-a-finite-number",
  severity: "error",
  message: "The value of `{id}` is {value}.",
  hint: "Write a finite number.",
});
const shareOutOfRange = defineFinding({
  code: "methodology/share-out-of-range",
  severity: "error",
  message: "`minCoverage` is {value}.",
  hint: "Write a share above 0 and up to 1.",
});

/**
 * A methodology with other weights, level values, bands or threshold: what a slider moves.
 *
 * The original stays as it is. The new value is frozen, keeps id and version, and says in `revises` that it is a trial
 * of that version and not a published one. A change that cannot be made is a diagnostic at its own path in `changes`.
 *
 * @example
 * const moved = reviseMethodology(mine, { weights: { "I.2.practice": 3 } });
 * if (moved.ok) console.log(moved.value.revises);
 */
export function reviseMethodology<C extends string>(
  methodology: Methodology<C>,
  changes: MethodologyChanges,
): Result<Methodology<C>> {
  const [first, ...others] = faultsOf(methodology, changes);
  if (first !== undefined) return { ok: false, diagnostics: [first, ...others] };

  const weights = new Map(Object.entries(changes.weights ?? {}));
  const { id, version } = methodology;
  const value: Methodology<C> = {
    ...methodology,
    ...(changes.levels && { levels: { ...methodology.levels, ...changes.levels } }),
    ...(changes.bands && { bands: { ...methodology.bands, ...changes.bands } }),
    ...(changes.minCoverage !== undefined && { minCoverage: changes.minCoverage }),
    roots: methodology.roots.map((root) => reweigh(root, weights)),
    revises: methodology.revises ?? { id, version },
  };
  return { ok: true, value: freezeDeep(copyDeep(value)), diagnostics: [] };
}

function reweigh<C extends string>(node: MethodologyNode<C>, weights: ReadonlyMap<string, number>): MethodologyNode<C> {
  const weight = weights.get(node.node);
  const criteria =
    node.criteria && Object.fromEntries(Object.entries(node.criteria).map(([id, old]) => [id, weights.get(id) ?? old]));
  return {
    ...node,
    ...(weight !== undefined && { weight }),
    ...(criteria && { criteria: criteria as NonNullable<MethodologyNode<C>["criteria"]> }),
    ...(node.nodes && { nodes: node.nodes.map((child) => reweigh(child, weights)) }),
  };
}

function faultsOf(methodology: Methodology, changes: MethodologyChanges): Diagnostic[] {
  const found: Diagnostic[] = [];
  const nodes = new Set<string>();
  const criteria = new Set<string>();
  collectIds(methodology.roots, nodes, criteria);

  const missing = (id: string, kind: string, known: Iterable<string>, path: Path) => {
    const ids = [...known];
    const nearest = nearestOf(id, ids);
    const suggestion =
      nearest === undefined ? `Its ids are ${ids.join(", ") || "none"}.` : `Did you mean \`${nearest}\`?`;
    found.push(unknownId({ methodology: methodology.id, kind, id, suggestion }, path));
  };

  for (const [id, weight] of Object.entries(changes.weights ?? {})) {
    const path = ["weights", id];
    if (!nodes.has(id) && !criteria.has(id)) missing(id, "node or criterion", [...nodes, ...criteria], path);
    else if (nodes.has(id) && criteria.has(id)) found.push(ambiguousId({ methodology: methodology.id, id }, path));
    if (!(weight >= 0 && weight < Number.POSITIVE_INFINITY)) found.push(weightOutOfRange({ id, weight }, path));
  }
  for (const field of ["levels", "bands"] as const) {
    const known = Object.keys(methodology[field] ?? {});
    for (const [id, value] of Object.entries(changes[field] ?? {})) {
      if (!known.includes(id)) missing(id, field === "levels" ? "level" : "band", known, [field, id]);
      if (!Number.isFinite(value)) found.push(notFinite({ id, value }, [field, id]));
    }
  }
  const { minCoverage } = changes;
  if (minCoverage !== undefined && !(minCoverage > 0 && minCoverage <= 1)) {
    found.push(shareOutOfRange({ value: minCoverage }, ["minCoverage"]));
  }
  return found;
}

function collectIds(roots: readonly MethodologyNode[], nodes: Set<string>, criteria: Set<string>): void {
  for (const node of roots) {
    nodes.add(node.node);
    for (const id of Object.keys(node.criteria ?? {})) criteria.add(id);
    collectIds(node.nodes ?? [], nodes, criteria);
  }
}
