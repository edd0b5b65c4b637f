import type { DrawMethod } from "./draw-method.ts";

/** A scale of the method with the criteria that are answered on it. */
export interface DrawnScale {
  readonly leaves: Int32Array;
  /** What each level counts, as declared. */
  readonly declared: Float64Array;
  /** What each level counts in the present draw. */
  readonly numbers: Float64Array;
}

/** The scales of which numbers are made, in the order of the first criterion on each. */
export function scalesOf({ leaves }: DrawMethod): readonly DrawnScale[] {
  const byLevels = new Map<string, { readonly leaves: number[]; readonly declared: Float64Array }>();
  leaves.forEach(({ conversion }, at) => {
    if (conversion.use !== "level-map" || conversion.countedOnly) return;
    const key = conversion.levels.join("\n");
    const scale = byLevels.get(key) ?? { leaves: [], declared: conversion.numbers };
    scale.leaves.push(at);
    byLevels.set(key, scale);
  });
  return [...byLevels.values()].map(({ leaves: on, declared }) => ({
    leaves: Int32Array.from(on),
    declared,
    numbers: declared.slice(),
  }));
}

/**
 * Draws what the levels of a scale count: the worst and the best as declared, those between at uniform numbers sorted
 * upwards, so that every map that keeps the order is equally likely.
 */
export function drawScale({ declared, numbers }: DrawnScale, next: () => number): void {
  const last = numbers.length - 1;
  for (let i = 1; i < last; i++) {
    const u = next();
    let at = i;
    for (; at > 1 && numbers[at - 1]! > u; at--) numbers[at] = numbers[at - 1]!;
    numbers[at] = u;
  }
  const worst = declared[0]!;
  const reach = declared[last]! - worst;
  for (let i = 1; i < last; i++) numbers[i] = worst + numbers[i]! * reach;
}
