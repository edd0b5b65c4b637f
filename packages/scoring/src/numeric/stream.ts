import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

/**
 * Uniform numbers in [0, 1), with 53 bits each, from a stream that belongs to this seed and index alone.
 *
 * The generator is xoroshiro128+ (Blackman and Vigna, 2018) of pure-rand. Its state is a one-to-one mixing of the 32 bits
 * of the seed and those of the index (the finalizer of MurmurHash3), so no two pairs share a state.
 *
 * @example
 * const next = streamOf(1, 0);
 * next() === streamOf(1, 0)(); // => true
 * next() === streamOf(1, 1)(); // => false
 */
export function streamOf(seed: number, index: number): () => number {
  const first = mixed(seed ^ 0x9e3779b9);
  const second = mixed((index + first) | 0);
  const third = mixed(second ^ 0x85ebca6b);
  const generator = xoroshiro128plusFromState([first, second, third, mixed(third ^ 0xc2b2ae35)]);
  return () => ((generator.next() >>> 5) * 67_108_864 + (generator.next() >>> 6)) / 9_007_199_254_740_992;
}

function mixed(word: number): number {
  let bits = word;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
