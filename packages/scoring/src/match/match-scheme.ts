import { StocktakeError } from "@stocktake/model/diagnostic";

/**
 * What a reason counts, in points: the one place where numbers enter the matching.
 *
 * Every number is finite and not negative. Whole numbers add up without rounding.
 */
export interface MatchScheme {
  readonly id: string;
  readonly version: number;
  readonly points: {
    /** The offer already runs a programme in the State (¶16). */
    readonly existingProgramme: number;
    /** The offer names every theme of the need, or one of several (¶16). */
    readonly thematicInterest: { readonly everyTheme: number; readonly someTheme: number };
    /** At least half of the stated capacity is left, or less than half (¶16). Nothing where none is stated. */
    readonly thematicCapacity: { readonly halfOrMore: number; readonly lessThanHalf: number };
    /** How pressing the need is. */
    readonly priority: { readonly high: number; readonly medium: number; readonly low: number };
  };
  /** How many needs an offer without a stated capacity is taken to answer; a whole number. */
  readonly unstatedCapacity: number;
}

/**
 * The SDK's own table of points, of no United Nations body; `docs/methods/matching.md` gives the reason of each.
 *
 * @example
 * const { existingProgramme, thematicInterest, thematicCapacity, priority } = matchScheme1.points;
 * existingProgramme + thematicInterest.everyTheme + thematicCapacity.halfOrMore; // => 8
 * priority.high - priority.medium; // => 9
 */
export const matchScheme1: MatchScheme = {
  id: "match-points",
  version: 1,
  points: {
    existingProgramme: 4,
    thematicInterest: { everyTheme: 2, someTheme: 1 },
    thematicCapacity: { halfOrMore: 2, lessThanHalf: 1 },
    priority: { high: 19, medium: 10, low: 1 },
  },
  unstatedCapacity: 1,
};

/** Stops where a scheme holds a number that cannot be used. */
export function schemeOrThrow(scheme: MatchScheme): MatchScheme {
  const { existingProgramme, thematicInterest, thematicCapacity, priority } = scheme.points;
  const numbers: Readonly<Record<string, number>> = {
    existingProgramme,
    ...thematicInterest,
    ...thematicCapacity,
    ...priority,
    unstatedCapacity: scheme.unstatedCapacity,
  };
  for (const [name, number] of Object.entries(numbers))
    if (!Number.isFinite(number) || number < 0)
      throw new StocktakeError(
        "NOT_AN_OPTION",
        `The scheme gives ${name} as ${number}; it is a number of zero or more.`,
      );
  if (!Number.isInteger(scheme.unstatedCapacity))
    throw new StocktakeError("NOT_AN_OPTION", `unstatedCapacity is a whole number, not ${scheme.unstatedCapacity}.`);
  return scheme;
}
