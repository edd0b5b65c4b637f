import type { Scores } from "../score/score-dataset.ts";
import type { RobustnessOptions } from "./robustness.ts";

export interface Influence {
  readonly node: string;
}

export function assessInfluence(_scores: Scores, { methodology }: RobustnessOptions): Influence {
  return { node: methodology?.node ?? "" };
}
