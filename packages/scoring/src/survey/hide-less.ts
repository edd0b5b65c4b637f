import type { MayHide, SetSystem } from "./set-system.ts";

/** A way of hiding more than was hidden before. */
export type Hide = (before: ReadonlySet<number>, mayHide: MayHide) => ReadonlySet<number>;

/**
 * What a way of hiding hides, less what it need not have: step by step it may hide a set that a later one makes safe.
 *
 * Each set beyond `first`, the largest to begin with, is shown again, with those inside it or alone, if no other then
 * has to be hidden for it.
 */
export function hideLess({ sets }: SetSystem, first: ReadonlySet<number>, hide: Hide): ReadonlySet<number> {
  let hidden = hide(first, () => true);
  for (let at = sets.length - 1; at >= 0; at--) {
    if (first.has(at) || !hidden.has(at)) continue;
    const mayHide = (other: number) => other !== at && hidden.has(other);
    const tryToShow = (shown: readonly number[]) => {
      const before = [...hidden].filter((other) => first.has(other) || !shown.includes(other));
      const less = hide(new Set(before), mayHide);
      if ([...less].every(mayHide)) hidden = less;
    };
    const outer = new Set(sets[at]!);
    const inside = [...hidden].filter((other) => sets[other]!.every((state) => outer.has(state)));
    tryToShow(inside);
    if (hidden.has(at) && inside.length > 1) tryToShow([at]);
  }
  return hidden;
}
