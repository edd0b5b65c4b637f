import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { xoroshiro128plusFromState } from "pure-rand/generator/xoroshiro128plus";

const GOLDEN = 0x9e3779b9;

/**
 * A stream of uniform doubles in [0, 1) of 53 bits, by xoroshiro128+ of pure-rand, which is wholly given by a seed and
 * an index: whoever makes draw 7 first, or alone, makes the same draw 7.
 *
 * `seed` and `index` are whole numbers of 32 bits. Each of the four words of the state mixes both, by the finalizer of
 * MurmurHash3 (Appleby, 2011), which maps no two words to one: so the words of a state are not all equal, as they
 * would be in the state of zeros that the generator cannot leave.
 */
export function streamOf(seed: number, index: number): () => number {
  const state = [1, 2, 3, 4].map((word) => mixed(mixed(seed + Math.imul(word, GOLDEN)) ^ index));
  const generator = xoroshiro128plusFromState(state);
  return () => uniformFloat64(generator);
}

function mixed(word: number): number {
  let h = word | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
