import type { Diagnostic } from "@stocktake/model";
import type { Plan } from "../plan/plan.ts";
import type { Influence } from "./influence.ts";

/** How weights are drawn: any split of a node's weight equally likely, or each within a share of what is declared. */
export type WeightsDoubt =
  | { readonly kind: "dirichlet" }
  | { readonly kind: "noise"; readonly share: number }
  | "fixed";

/** Another way to compute, by name. */
export interface Alternative {
  readonly name: string;
  readonly plan: Plan;
}

/** What is in doubt, and how often it is drawn. */
export interface RobustnessOptions {
  /** Same seed, same bytes. A whole number of which 32 bits count. */
  readonly seed: number;
  /** 1,000 where left out. */
  readonly draws?: number;
  /** A flat Dirichlet where left out. */
  readonly weights?: WeightsDoubt;
  readonly ratings?: "fixed" | "draw";
  readonly scales?: "fixed" | "order-preserving";
  /** Named alternatives; each and the scores' own method have an equal chance. */
  readonly alternatives?: readonly Alternative[];
  /** Also the interval of the rank among those that have a value. */
  readonly ranks?: boolean;
  /** Only these nodes; all that give numbers where left out. */
  readonly nodes?: readonly string[];
  /** Also what of the methodology matters most. */
  readonly methodology?: InfluenceOptions;
  /**
   * Bytes of draws to hold at once, 512 MiB where left out. Where they do not fit, nodes take turns and the draws are
   * made again for each turn, which takes longer and changes no byte of the result. One node is held at the least.
   */
  readonly memory?: number;
  /** Called now and then with the number of draws done. */
  readonly onProgress?: (done: number, draws: number) => void;
}

/** At which node influence is studied, and how closely. */
export interface InfluenceOptions {
  /** The first node that gives a number, from the first root down, where left out. */
  readonly node?: string;
  /** Rows of the sample for Sobol indices: 256 where left out. */
  readonly samples?: number;
}

/** From the 5th to the 95th percentile of the draws that have a value (type 7 of Hyndman and Fan, 1996). */
export type DrawInterval = readonly [from: number, to: number];

/** How one entity fared at one node over all draws that did not fail. */
export interface DrawnShares {
  /** By band of the methodology: the share of draws whose value falls in it. */
  readonly bands: Readonly<Record<string, number>>;
  /** The share of draws whose value lies below every band, or that have no bands to fall in. */
  readonly outsideBands: number;
  /** The share of draws in which there is no value. */
  readonly withoutValue: number;
  /** Absent where no draw has a value. */
  readonly interval?: DrawInterval;
  /** False where a share may still move by more than the tolerance with other draws. */
  readonly converged: boolean;
}

/** One entity at one node. Where ratings are drawn, once with every rating apart and once by rater. */
export interface NodeRobustness extends DrawnShares {
  readonly node: string;
  /** 1 is the greatest value; whole ranks that hold the interval. */
  readonly ranks?: DrawInterval;
  /** The same draws with one shift for all ratings of a rater. */
  readonly underCommonShift?: DrawnShares;
}

/** What the shares rest on; they say nothing beyond it. */
export interface Assumptions {
  readonly weights: WeightsDoubt;
  readonly scales: "fixed" | "order-preserving";
  readonly ratings:
    | { readonly kind: "fixed" }
    | {
        readonly kind: "draw";
        /** Ratings on a level, and how many of them state a confidence and are drawn. */
        readonly rated: number;
        readonly drawn: number;
        /** The share of ratings on a level that stay as they are, for want of a stated confidence. */
        readonly shareNotDrawn: number;
        readonly raters: number;
      };
  /** Names of the methods drawn with equal chance; the scores' own first. */
  readonly methods: readonly string[];
  /** The same in sentences. */
  readonly words: readonly string[];
}

/** How far results depend on what the methodology had to choose. */
export interface Robustness {
  readonly format: "stocktake/robustness@1";
  readonly methodology: string;
  readonly asOf: string;
  readonly generator: string;
  readonly seed: number;
  readonly draws: number;
  /** Draws whose weights did not add up to a finite number above zero. They are in no share. */
  readonly failed: number;
  readonly assumptions: Assumptions;
  /** What a share may still move by, and be called settled: half of its 95 % interval, and the change by half the draws. */
  readonly tolerance: number;
  /** By entity, nodes from each root down: shares of draws under the assumptions, never the chance that a State complies. */
  readonly bands: ReadonlyMap<string, readonly NodeRobustness[]>;
  readonly influence?: Influence;
  readonly diagnostics: readonly Diagnostic[];
}
