import type { ScoredTrial, Trial } from "./trials.ts";

const BATCH = 1024;

/** Scores trials and counts them, up to a number. */
export class Looker {
  looked = 0;
  #most: number;
  readonly #allowance: number;
  readonly #score: (trials: Iterable<Trial>) => Iterable<ScoredTrial>;

  constructor(score: (trials: Iterable<Trial>) => Iterable<ScoredTrial>, most: number) {
    this.#score = score;
    this.#most = most;
    this.#allowance = most;
  }

  /** How many more it may look at. */
  get room(): number {
    return Math.max(0, this.#most - this.looked);
  }

  /** Whether there is no room for another exact step. */
  get spent(): boolean {
    return this.room === 0;
  }

  /** Makes as much room again, for a bounded search after an exact one that ran out of it. */
  extend(): void {
    this.#most = this.looked + this.#allowance;
  }

  /** Each trial with what came of it. */
  *look(trials: Iterable<Trial>): Generator<readonly [Trial, ScoredTrial]> {
    for (const [trial, [scored]] of this.lookTogether(withItself(trials))) yield [trial, scored!];
  }

  /** Each of some things with what came of its trials; the trials of many things are scored side by side. */
  *lookTogether<T>(things: Iterable<readonly [T, readonly Trial[]]>): Generator<readonly [T, readonly ScoredTrial[]]> {
    let waiting: (readonly [T, readonly Trial[]])[] = [];
    let count = 0;
    for (const thing of things) {
      waiting.push(thing);
      count += thing[1].length;
      if (count < BATCH) continue;
      yield* this.#scored(waiting);
      waiting = [];
      count = 0;
    }
    yield* this.#scored(waiting);
  }

  *#scored<T>(things: readonly (readonly [T, readonly Trial[]])[]): Generator<readonly [T, readonly ScoredTrial[]]> {
    const scored = [...this.#score(things.flatMap(([, trials]) => trials))];
    this.looked += scored.length;
    let at = 0;
    for (const [thing, { length }] of things) {
      yield [thing, scored.slice(at, at + length)];
      at += length;
    }
  }
}

function* withItself(trials: Iterable<Trial>): Generator<readonly [Trial, readonly Trial[]]> {
  for (const trial of trials) yield [trial, [trial]];
}
