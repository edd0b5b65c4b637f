import type { ScoredTrial, Trial } from "./trials.ts";

/** Scores trials and counts them, up to a number. */
export class Looker {
  looked = 0;
  readonly most: number;
  readonly #score: (trials: Iterable<Trial>) => Iterable<ScoredTrial>;

  constructor(score: (trials: Iterable<Trial>) => Iterable<ScoredTrial>, most: number) {
    this.#score = score;
    this.most = most;
  }

  /** Whether there is no room for another exact step. */
  get spent(): boolean {
    return this.looked >= this.most;
  }

  /** Each trial with what came of it. */
  *look(trials: readonly Trial[]): Generator<readonly [Trial, ScoredTrial]> {
    let at = 0;
    for (const scored of this.#score(trials)) {
      this.looked++;
      yield [trials[at++]!, scored];
    }
  }
}
