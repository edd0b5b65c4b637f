import { equalTo, type Model, solve } from "yalps";

/** A sum over a set of States that somebody reads. */
export interface ReadSum {
  readonly set: readonly number[];
  readonly sum: number;
}

/**
 * The least and the greatest sum over a set that the sums read allow, each State lying between two bounds: linear
 * programming, and so none of the methods under test.
 */
export function solveFor(
  target: readonly number[],
  read: readonly ReadSum[],
  bounds: readonly (readonly [low: number, high: number])[],
): readonly [least: number, greatest: number] {
  // The solver takes no negative variables: each stands for its distance from its lower bound.
  const lowOf = (set: readonly number[]) => set.reduce((total, state) => total + bounds[state]![0], 0);
  const model = (direction: "minimize" | "maximize"): Model<string, string> => ({
    direction,
    objective: "target",
    constraints: new Map([
      ...read.map(({ set, sum }, i): [string, object] => [`sum ${i}`, equalTo(sum - lowOf(set))]),
      ...bounds.map(([low, high], state): [string, object] => [`most ${state}`, { max: high - low }]),
    ]),
    variables: new Map(
      bounds.map((_, state) => [
        `${state}`,
        new Map<string, number>([
          ["target", target.includes(state) ? 1 : 0],
          [`most ${state}`, 1],
          ...read.flatMap(({ set }, i): [string, number][] => (set.includes(state) ? [[`sum ${i}`, 1]] : [])),
        ]),
      ]),
    ),
  });
  const [least, greatest] = (["minimize", "maximize"] as const).map((direction) => {
    const { status, result } = solve(model(direction), { maxPivots: 100_000 });
    if (status !== "optimal") throw new Error(`The solver says ${status}.`);
    return result + lowOf(target);
  });
  return [least!, greatest!];
}

/** Whether the sum over a set follows from sums over others by adding and taking off: if these are 0, so is it. */
export function follows(set: readonly number[], from: readonly (readonly number[])[], states: number): boolean {
  const read = from.map((each) => ({ set: each, sum: 0 }));
  return solveFor(set, read, Array<readonly [number, number]>(states).fill([-1, 1]))[1] < 1e-6;
}
