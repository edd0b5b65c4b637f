import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Whole numbers from one seeded stream; the next question goes on where the last one stopped. */
export interface Stream {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** A whole number from `least` to `greatest`, both included. */
  between(least: number, greatest: number): number;
  /** True in so many cases of a hundred. */
  chance(percent: number): boolean;
  /** A whole number within `reach` of zero; small ones are likelier. */
  near(reach: number): number;
  /** One item of a list that has some. */
  pick<T>(list: readonly [T, ...T[]]): T;
}

/**
 * One stream for each State, from one seed.
 *
 * The generator is xoroshiro128+ of pure-rand. Each State's stream starts one jump (2^64 numbers) behind the State
 * before it, so a larger sample begins with the smaller one.
 */
export function streamsOf(seed: number, count: number): readonly Stream[] {
  const generator = xoroshiro128plus(seed);
  return Array.from({ length: count }, () => {
    const own = generator.clone();
    generator.jump();
    const between = (least: number, greatest: number) => uniformInt(own, least, greatest);
    return {
      below: (end) => between(0, end - 1),
      between,
      chance: (percent) => between(1, 100) <= percent,
      near: (reach) => Math.trunc((between(-reach, reach) + between(-reach, reach)) / 2),
      pick: (list) => list[between(0, list.length - 1)] ?? list[0],
    };
  });
}
