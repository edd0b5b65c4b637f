import { solve } from "yalps";
import { assignGreedily } from "./assign-greedily.ts";
import { type AssignmentProblem, type Solved, totalOf } from "./assignment.ts";
import { compareText } from "./in-order.ts";

/** The solver holds rows times columns of doubles at once: this many are 800 MB. */
const MOST_CELLS = 1e8;

/** Totals that differ by less come from the order of adding. */
const BITS = 1e-9;

/**
 * Finds an assignment with the greatest sum of points: a linear program over one variable a pair, at most one offer a
 * need and at most the places left an offer. Its matrix is that of a bipartite graph, so a best corner is whole
 * (Hoffman and Kruskal, 1956), and the variables are declared whole all the same.
 *
 * Where the greedy assignment has that sum too, it is the answer: then nothing is gained by another.
 */
export function assignOptimally(problem: AssignmentProblem): Solved {
  const greedy = assignGreedily(problem);
  const pairs = problem.pairs
    .filter(({ offer }) => (problem.left.get(offer) ?? 0) > 0)
    .toSorted((a, b) => compareText(a.need, b.need) || compareText(a.offer, b.offer));
  const limits = new Map<string, { readonly max: number }>();
  for (const { need, offer } of pairs) {
    limits.set(`need ${need}`, { max: 1 });
    limits.set(`offer ${offer}`, { max: problem.left.get(offer)! });
  }
  if ((limits.size + 1) * (pairs.length + 1) > MOST_CELLS) return { kind: "not-solved", status: "too-large" };
  const { status, variables } = solve<number, string>(
    {
      direction: "maximize",
      objective: "points",
      constraints: limits,
      variables: pairs.map(({ need, offer, points }, at): [number, Map<string, number>] => [
        at,
        new Map([
          ["points", points],
          [`need ${need}`, 1],
          [`offer ${offer}`, 1],
        ]),
      ]),
      integers: true,
    },
    { maxPivots: Number.POSITIVE_INFINITY, maxIterations: Number.POSITIVE_INFINITY, checkCycles: true },
  );
  if (status !== "optimal") return { kind: "not-solved", status };
  const solved = new Map(variables.flatMap(([at, count]) => (count > 0.5 ? [[pairs[at]!.need, pairs[at]!]] : [])));
  // The solver leaves out what adds no points; it is matched all the same.
  const assignment = assignGreedily(problem, solved);
  return { kind: "solved", assignment: totalOf(assignment) > totalOf(greedy) + BITS ? assignment : greedy };
}
