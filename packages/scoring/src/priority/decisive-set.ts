import type { Looker } from "./looker.ts";
import type { OpenCell } from "./open-cells.ts";
import { type Alike, selectionsOf } from "./selections.ts";
import { answeredAt, answersOf, classesOf, type Ends, mapped, notRefuted, settlesAlways, waysOf } from "./settling.ts";
import type { ScoredTrial, Trial } from "./trials.ts";

/** What reads a trial, and how much of it there may be. */
export interface Settling {
  readonly open: readonly OpenCell[];
  readonly looker: Looker;
  readonly ends: (trial: ScoredTrial) => Ends;
  /** How wide the range is; the bounded search asks first what narrows it most. */
  readonly widthOf: (trial: ScoredTrial) => number;
}

/** A set of open cells that was found. */
export interface FoundSet {
  readonly cells?: readonly OpenCell[];
  /** Proved: no smaller one does it. */
  readonly exact: boolean;
}

/**
 * The smallest set of open cells every answer to which settles the target.
 *
 * A cell without which all others together do not settle it is in every such set, since what settles it goes on doing so
 * with more answers. From there all sets of one size are looked at before the next. When that takes too long, cells are
 * added to those until they are proved to settle it, first what narrows the range most, and what is not needed dropped.
 */
export function alwaysSettling(settling: Settling): FoundSet {
  const { open, looker, ends } = settling;
  const all = open.every(({ answerable }) => answerable);
  const others = open
    .map((cell) => open.filter((each) => each !== cell))
    .filter((rest) => rest.every(({ readings }) => readings.length > 0));
  const standing = new Set(notRefuted(others, looker, ends));
  const refuted = others.filter((rest) => !standing.has(rest));
  const needed = new Set(open.filter((cell) => refuted.some((rest) => !rest.includes(cell))));
  if (all && needed.size === open.length) return { cells: open, exact: true };
  let exact = true;
  for (let size = Math.max(1, needed.size); size <= open.length; size++) {
    const sets = setsOf(open, size, needed, looker.room);
    const whole = all && size === open.length;
    const bounded = sets.filter((cells) => cells.every(({ readings }) => readings.length > 0));
    for (const cells of whole ? sets : notRefuted(bounded, looker, ends)) {
      if (looker.spent) break;
      const settles = settlesAlways(cells, open, looker, ends);
      if (settles === true) return { cells, exact };
      if (settles === undefined) exact = false;
    }
    if (looker.spent) return { ...grown(settling, needed), exact: false };
  }
  return { exact };
}

/** Adds to what is needed what narrows the range most, until it is proved to settle; drops what was not needed. */
function grown(settling: Settling, needed: ReadonlySet<OpenCell>): { cells?: readonly OpenCell[] } {
  const { open, looker, ends } = settling;
  looker.extend();
  const inOrder = (cells: readonly OpenCell[]) => cells.toSorted((a, b) => a.leaf - b.leaf);
  const settles = (cells: readonly OpenCell[]) => settlesAlways(inOrder(cells), open, looker, ends) === true;
  let cells: readonly OpenCell[] = [...needed];
  for (const cell of narrowing(settling)) {
    if (cells.length > 0 && settles(cells)) break;
    if (!needed.has(cell)) cells = [...cells, cell];
  }
  if (!settles(cells)) return {};
  for (const cell of cells) {
    const without = cells.filter((each) => each !== cell);
    if (!needed.has(cell) && without.length > 0 && settles(without)) cells = without;
  }
  return { cells: inOrder(cells) };
}

/** Cells, those first whose answers at the two ends leave the narrowest ranges. */
function narrowing({ open, looker, widthOf }: Settling): readonly OpenCell[] {
  const usable = open.filter(({ readings }) => readings.length > 0);
  const asked = mapped(usable, (cell) => [cell, [answeredAt([cell], "best"), answeredAt([cell], "worst")]] as const);
  const widths = new Map<OpenCell, number>();
  for (const [cell, scored] of looker.lookTogether(asked))
    widths.set(
      cell,
      scored.reduce((total, each) => total + widthOf(each), 0),
    );
  return open.toSorted((a, b) => {
    const [one, other] = [widths.get(a) ?? Number.POSITIVE_INFINITY, widths.get(b) ?? Number.POSITIVE_INFINITY];
    return one < other ? -1 : one > other ? 1 : a.leaf - b.leaf;
  });
}

/** A set of open cells with answers that settle the target. */
export interface FoundAnswers extends FoundSet {
  readonly answers?: Trial;
  readonly outcome?: string;
}

/**
 * The smallest set of open cells some answer to which settles the target: all of them at their best or at their worst,
 * and where there is something between the two, any other answer.
 */
export function onceSettling(settling: Settling, nothingBetween: boolean): FoundAnswers {
  const { open, looker, ends } = settling;
  const usable = open.filter(({ readings }) => readings.length > 0);
  let exact = usable.length === open.length;
  for (let size = 1; size <= usable.length; size++) {
    const sets = setsOf(usable, size, new Set(), looker.room);
    const atEnds = firstThatSettles(
      mapped(sets, (cells) => [cells, [answeredAt(cells, "best"), answeredAt(cells, "worst")]] as const),
      looker,
      ends,
    );
    if (atEnds !== undefined) return { ...atEnds, exact };
    if (looker.spent) return climbed({ ...settling, open: usable });
    if (nothingBetween) continue;
    for (const cells of sets) {
      if (waysOf(cells) > looker.room) exact = false;
      else {
        const between = mapped(answersOf(cells), (answers) => [cells, [answers]] as const);
        const found = firstThatSettles(between, looker, ends);
        if (found !== undefined) return { ...found, exact };
      }
    }
  }
  return { exact };
}

/** Adds cells, first those that narrow the range most, until an end settles the target; drops those that were not needed. */
function climbed(settling: Settling): FoundAnswers {
  const { looker, ends } = settling;
  const atEnds = (cells: readonly OpenCell[]) => [answeredAt(cells, "best"), answeredAt(cells, "worst")];
  const settles = (cells: readonly OpenCell[]) => firstThatSettles([[cells, atEnds(cells)]], looker, ends);
  let cells: readonly OpenCell[] = [];
  for (const cell of narrowing(settling)) {
    cells = [...cells, cell];
    if (settles(cells) !== undefined) break;
  }
  if (settles(cells) === undefined) return { exact: false };
  for (const cell of cells) {
    const without = cells.filter((each) => each !== cell);
    if (without.length > 0 && settles(without) !== undefined) cells = without;
  }
  return { ...settles(cells.toSorted((a, b) => a.leaf - b.leaf)), exact: false };
}

function firstThatSettles(
  ways: Iterable<readonly [readonly OpenCell[], readonly Trial[]]>,
  looker: Looker,
  ends: (trial: ScoredTrial) => Ends,
): Omit<FoundAnswers, "exact"> | undefined {
  const asked = mapped(ways, ([cells, trials]) => [{ cells, trials }, trials] as const);
  for (const [{ cells, trials }, scored] of looker.lookTogether(asked))
    for (const [at, each] of scored.entries()) {
      const { worst, best } = ends(each);
      if (worst === best) return { cells, answers: trials[at]!, outcome: worst };
    }
  return undefined;
}

/** The sets of one size in the order of ids, of cells that are alike the first ones; no more than there is room for. */
function setsOf(
  open: readonly OpenCell[],
  size: number,
  needed: ReadonlySet<OpenCell>,
  room: number,
): readonly (readonly OpenCell[])[] {
  const classes = classesOf(open);
  const alike = classes.map((members): Alike => {
    return { most: members.length, least: members.some((cell) => needed.has(cell)) ? members.length : 0, options: 1 };
  });
  const sets: OpenCell[][] = [];
  for (const selection of selectionsOf(alike, size)) {
    const taken = selection.flatMap(([take = 0], at) => classes[at]!.slice(0, take));
    sets.push(taken.sort((a, b) => a.leaf - b.leaf));
    if (sets.length > room) break;
  }
  return sets.sort((a, b) => {
    const at = a.findIndex(({ leaf }, i) => leaf !== b[i]!.leaf);
    return at === -1 ? 0 : a[at]!.leaf - b[at]!.leaf;
  });
}
