import { streamOf } from "../numeric/stream.ts";
import { VALUED } from "../score/column.ts";
import { type InputDrawer, inputDrawerOf } from "./draw-inputs.ts";
import type { DrawMethod } from "./draw-method.ts";
import { isNear } from "./draw-table.ts";
import type { RobustnessOptions } from "./robustness.ts";
import { estimateSobol, type SobolInput } from "./sobol.ts";
import { childrenBelow, treeKernelOf } from "./tree-kernel.ts";

/** What is drawn together, as one input: the weights below a node, all scales, all ratings, or the method. */
export type DrawnInput =
  | { readonly kind: "weights"; readonly node: string }
  | { readonly kind: "scales" }
  | { readonly kind: "ratings" }
  | { readonly kind: "method" };

/** An input with its indices; `matters` and `does-not-matter` where all of the total's interval lies on one side. */
export type InputIndices = DrawnInput & SobolInput & { readonly verdict: "matters" | "does-not-matter" | "undecided" };

/** Which inputs make the values vary, or why that cannot be said. */
export type InputInfluence =
  | {
      readonly kind: "estimated";
      readonly samples: number;
      readonly evaluations: number;
      /** A total index below it does not matter. */
      readonly threshold: number;
      /** The variance of the values, added up over entities. */
      readonly variance: number;
      /** The share of the variance that inputs make alone; what is left they make together. */
      readonly alone: number;
      /** Evaluations in which an entity had no value; it then counts with its score. */
      readonly withoutValue: number;
      readonly inputs: readonly InputIndices[];
    }
  | { readonly kind: "nothing-drawn" }
  | { readonly kind: "constant"; readonly inputs: readonly DrawnInput[] };

const THRESHOLD = 0.05;
const TWO_TO_32 = 4_294_967_296;
const TWO_TO_21 = 2_097_152;

/** Sobol indices of all that is drawn, for the values of all entities at one node. */
export function estimateInputs(
  methods: readonly DrawMethod[],
  { seed, weights = { kind: "dirichlet" }, scales = "fixed", ratings = "fixed" }: RobustnessOptions,
  node: string,
  samples: number,
): InputInfluence {
  const drawers = methods.map((method) => inputDrawerOf(treeKernelOf(method), { weights, scales, ratings }));
  const inputs = inputsOf(drawers, node);
  if (inputs.length === 0) return { kind: "nothing-drawn" };
  const [own] = drawers as [InputDrawer];
  own.kernel.run();
  const scored = valuesOf(own, node, undefined, () => {});
  let withoutValue = 0;
  const evaluate = (point: Float64Array) => {
    const method = inputs.findIndex(({ kind }) => kind === "method");
    const drawer = drawers[method === -1 ? 0 : Math.floor(point[method]! * drawers.length)]!;
    for (const [j, input] of inputs.entries()) drawInput(drawer, input, streamAt(point[j]!));
    drawer.runApart();
    return valuesOf(drawer, node, scored, () => {
      withoutValue++;
    });
  };
  const found = estimateSobol(evaluate, inputs.length, { seed, samples });
  if (found.kind === "constant") return { kind: "constant", inputs };
  const { evaluations, variance } = found;
  const indices = inputs.map((input, j): InputIndices => {
    const [from, to] = found.inputs[j]!.total.interval;
    const verdict = from > THRESHOLD ? "matters" : to < THRESHOLD ? "does-not-matter" : "undecided";
    return { ...input, ...found.inputs[j]!, verdict };
  });
  return {
    kind: "estimated",
    samples,
    evaluations,
    threshold: THRESHOLD,
    variance,
    alone: indices.reduce((sum, { first }) => sum + first.value, 0),
    withoutValue,
    inputs: indices.sort((a, b) => b.total.value - a.total.value),
  };
}

/** One number of 53 bits becomes the stream from which all of an input is drawn. */
function streamAt(u: number): () => number {
  const high = Math.floor(u * TWO_TO_32);
  return streamOf(high, Math.floor((u * TWO_TO_32 - high) * TWO_TO_21));
}

function inputsOf(drawers: readonly InputDrawer[], node: string): readonly DrawnInput[] {
  const nodes = new Set<string>();
  for (const { kernel, weighing } of drawers) {
    const at = kernel.method.nodes.findIndex(({ id }) => id === node);
    const below = new Set(childrenBelow(kernel.method, at).flatMap((i) => [kernel.method.childRef[i]!]));
    for (const n of weighing) if (n === at || below.has(~n)) nodes.add(kernel.method.nodes[n]!.id);
  }
  const drawsRatings = drawers.some(({ kernel }) => kernel.method.doubtful.leaf.length > 0);
  return [
    ...[...nodes].sort().map((id): DrawnInput => ({ kind: "weights", node: id })),
    ...(drawers.some(({ drawsScales }) => drawsScales) ? [{ kind: "scales" } as const] : []),
    ...(drawsRatings ? [{ kind: "ratings" } as const] : []),
    ...(drawers.length > 1 ? [{ kind: "method" } as const] : []),
  ];
}

function drawInput(drawer: InputDrawer, input: DrawnInput, next: () => number): void {
  if (input.kind === "scales") drawer.drawScales(next);
  if (input.kind === "ratings") drawer.drawRatings(next);
  if (input.kind !== "weights") return;
  const n = drawer.kernel.method.nodes.findIndex(({ id }) => id === input.node);
  if (drawer.weighing.includes(n)) drawer.drawWeights(n, next);
}

/** Values by unit of the result; without one, the score in its place, or 0 where there is no score either. */
function valuesOf(
  { kernel }: InputDrawer,
  node: string,
  scored: Float64Array | undefined,
  without: () => void,
): Float64Array {
  const { method, columns } = kernel;
  const { state, value } = columns[method.nodes.findIndex(({ id }) => id === node)]!;
  return Float64Array.from(method.unitOf, (own, u) => {
    const hasScore = scored === undefined || !Number.isNaN(scored[u]!);
    if (own >= 0 && state[own] === VALUED && hasScore) {
      const score = scored?.[u] ?? value[own]!;
      return isNear(value[own]!, score) ? score : value[own]!;
    }
    if (scored === undefined) return Number.NaN;
    if (hasScore) without();
    return hasScore ? scored[u]! : 0;
  });
}
