import type { AggregatorPlugIn } from "../plan/plug-in.ts";
import { type Drawn, drawChildren, shuffled } from "./draw-children.ts";

/**
 * What an aggregator keeps to. `repeatable`: the same bytes for the same input, which stays as it was. `bounds`: a finite
 * number within the bounds it declares, whichever children apply. `monotony`: no fall when a value rises. `order`: the
 * order of children does not count. `weight-scale`: nor does the unit of weights. `leave-one-out`: without its best child
 * no better, without its worst no worse.
 */
export type Law = "repeatable" | "bounds" | "monotony" | "order" | "weight-scale" | "leave-one-out";

/** A law that does not hold, with the first case that shows it. */
export interface ViolatedLaw {
  readonly law: Law;
  /** What came out, and what it breaks. */
  readonly sentence: string;
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

/** What is tried. */
export interface LawOptions {
  /** How many cases; 500 unless said otherwise. */
  readonly cases?: number;
  /** The least and the greatest value a child may have; 0 and 1 unless said otherwise. */
  readonly least?: number;
  readonly greatest?: number;
}

const NEAR = 1e-9;

/**
 * Tries whether an aggregator keeps its laws, on random children; returns each law that it breaks, with an example.
 *
 * A range is exact only under `monotony`, and a methodology is checked against `bounds` when it is compiled: these two
 * every plug-in has to keep. A total breaks `weight-scale` and `leave-one-out` by its nature.
 *
 * @param random - Numbers from 0 to below 1, from a generator with a seed, so that a finding can be seen again.
 *
 * @example
 * const mean = {
 *   name: "mean",
 *   version: "1",
 *   combine: (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length,
 * };
 * let state = 1;
 * const random = () => (state = (state * 16807) % 2147483647) / 2147483647;
 * checkPlugIn(mean, random).map(({ law }) => law); // => []
 * checkPlugIn({ ...mean, combine: (values) => values[0] ?? 0 }, random).map(({ law }) => law); // => ["order"]
 */
export function checkPlugIn(
  plugIn: AggregatorPlugIn,
  random: () => number,
  { cases = 500, least = 0, greatest = 1 }: LawOptions = {},
): readonly ViolatedLaw[] {
  const violated = new Map<Law, ViolatedLaw>();
  for (let i = 0; i < cases; i++) {
    const drawn = drawChildren(random, { least, greatest });
    for (const [law, holds] of LAWS) {
      const sentence = violated.has(law) ? undefined : holds(plugIn, drawn, random);
      if (sentence !== undefined) violated.set(law, { law, sentence, values: drawn.values, weights: drawn.weights });
    }
  }
  return LAWS.flatMap(([law]) => violated.get(law) ?? []);
}

/** Says what is broken, if something is. */
type Check = (plugIn: AggregatorPlugIn, drawn: Drawn, random: () => number) => string | undefined;

const slack = (x: number) => NEAR * Math.max(1, Math.abs(x));
const differs = (a: number, b: number) => !(Math.abs(a - b) <= slack(a));

const repeatable: Check = ({ combine }, { values, weights }) => {
  const [given, heavy] = [[...values], [...weights]];
  const [first, second] = [combine(given, heavy), combine(given, heavy)];
  if (!Object.is(first, second)) return `It gives ${first}, then ${second}.`;
  const kept = given.every((value, i) => value === values[i]) && heavy.every((weight, i) => weight === weights[i]);
  return kept ? undefined : "It changes the values or the weights that it is given.";
};

const bounds: Check = ({ combine, bounds }, { values, weights, reach }, random) => {
  const declared = bounds?.(reach) ?? {
    least: Math.min(...reach.map(({ least }) => least)),
    greatest: Math.max(...reach.map(({ greatest }) => greatest)),
  };
  const first = Math.floor(random() * values.length);
  const applying = values.map((_, i) => i).filter((i) => i === first || random() < 0.7);
  for (const some of [values.map((_, i) => i), applying]) {
    const found = combine(
      some.map((i) => values[i]!),
      some.map((i) => weights[i]!),
    );
    if (found >= declared.least - slack(declared.least) && found <= declared.greatest + slack(declared.greatest))
      continue;
    return `It gives ${found}, outside ${declared.least} to ${declared.greatest}.`;
  }
  return undefined;
};

const monotony: Check = ({ combine }, { values, weights, reach }, random) => {
  const at = Math.floor(random() * values.length);
  const raised = values.with(at, values[at]! + random() * (reach[at]!.greatest - values[at]!));
  const [before, after] = [combine(values, weights), combine(raised, weights)];
  if (after >= before - slack(before)) return undefined;
  return `It falls from ${before} to ${after} when the value at ${at} rises to ${raised[at]}.`;
};

const order: Check = ({ combine }, { values, weights }, random) => {
  const turned = shuffled(
    values.map((value, i) => ({ value, weight: weights[i]! })),
    random,
  );
  const before = combine(values, weights);
  const after = combine(
    turned.map(({ value }) => value),
    turned.map(({ weight }) => weight),
  );
  return differs(before, after) ? `It gives ${before}, and ${after} in another order.` : undefined;
};

const weightScale: Check = ({ combine }, { values, weights }) => {
  const before = combine(values, weights);
  const after = combine(
    values,
    weights.map((weight) => weight * 7.3),
  );
  return differs(before, after) ? `It gives ${before}, and ${after} with every weight times 7.3.` : undefined;
};

const leaveOneOut: Check = ({ combine }, { values, weights }) => {
  if (values.length === 1) return undefined;
  const all = combine(values, weights);
  const without = (at: number) =>
    combine(
      values.filter((_, i) => i !== at),
      weights.filter((_, i) => i !== at),
    );
  const withoutBest = without(values.indexOf(Math.max(...values)));
  if (!(withoutBest <= all + slack(all))) return `It rises from ${all} to ${withoutBest} without its best child.`;
  const withoutWorst = without(values.indexOf(Math.min(...values)));
  return withoutWorst >= all - slack(all)
    ? undefined
    : `It falls from ${all} to ${withoutWorst} without its worst child.`;
};

const LAWS: readonly (readonly [Law, Check])[] = [
  ["repeatable", repeatable],
  ["bounds", bounds],
  ["monotony", monotony],
  ["order", order],
  ["weight-scale", weightScale],
  ["leave-one-out", leaveOneOut],
];
