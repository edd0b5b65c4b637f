import type { DrawPlan } from "./draw-table.ts";
import type { Assumptions } from "./robustness.ts";

/** What the shares of a plan of draws rest on, as data and in sentences. */
export function assumptionsOf({ methods, weights, scales, ratings, draws, seed }: DrawPlan): Assumptions {
  const { rated, leaf, raters } = methods[0]!.doubtful;
  const drawn = leaf.length;
  const shareNotDrawn = rated === 0 ? 0 : (rated - drawn) / rated;
  const percent = (share: number) => `${Math.round(share * 100)} %`;
  const words = [
    `Shares are of ${draws} draws with the seed ${seed}, not the chance that a State complies.`,
    weights === "fixed"
      ? "Weights stay as declared."
      : weights.kind === "dirichlet"
        ? "Weights: every way to split a node's weight among its children is equally likely."
        : `Weights: each within ${percent(weights.share)} of what is declared, then normalized.`,
    scales === "fixed"
      ? "What each level counts stays as declared."
      : "What each level counts: every map that keeps the order of levels, and their ends, is equally likely.",
    ratings === "fixed"
      ? "Ratings stay as they are."
      : `Ratings: ${drawn} of ${rated} state a confidence, which stays on the level; the rest goes to its neighbours. ${percent(shareNotDrawn)} state none and are not drawn.`,
    ...(methods.length > 1 ? [`Methods, each with equal chance: ${methods.map(({ name }) => name).join(", ")}.`] : []),
  ];
  return {
    weights,
    scales,
    ratings: ratings === "fixed" ? { kind: "fixed" } : { kind: "draw", rated, drawn, shareNotDrawn, raters },
    methods: methods.map(({ name }) => name),
    words,
  };
}
