import type {
  Aggregator,
  Gate,
  Instrument,
  Methodology,
  MissingPolicy,
  Normalizer,
  NormativeForce,
} from "@stocktake/model";

import type { AggregatorPlugIn } from "./plug-in.ts";

/** How the reading of one criterion becomes a number, ready to be applied to a column. */
export type LeafConversion =
  | {
      readonly use: "level-map";
      /** Level ids from worst to best; a reading is an index into them. */
      readonly levels: readonly string[];
      /** What each level counts; its place on the scale where no node makes a number of it. */
      readonly numbers: Float64Array;
      /** No node makes a number of it: the levels are only counted. */
      readonly countedOnly: boolean;
    }
  | {
      readonly use: "measured";
      readonly unit: string;
      readonly normalizer: Normalizer;
      /** What the measure can be at all; a value outside it cannot be read. */
      readonly domain: { readonly least?: number; readonly greatest?: number };
    };

/** A criterion that the methodology uses. */
export interface PlanLeaf {
  readonly id: string;
  readonly title: string;
  readonly force: NormativeForce;
  readonly conversion: LeafConversion;
  /** Months after which an answer is stale. */
  readonly validityMonths: number | undefined;
  /** What an unknown cell may be worth at worst and at best; an infinity stands for an end without a bound. */
  readonly worst: number;
  readonly best: number;
}

/** A gate with its criteria as positions in the leaves and its levels as places on their scales. */
export interface PlanGate {
  readonly gate: Gate;
  /** Every criterion it looks at. */
  readonly leaves: readonly number[];
  /** By criterion: the last level that a `cap-if` counts, or the first that a `requires-all` accepts. */
  readonly edges: readonly number[];
  /** The least that it lets a value be at most. */
  readonly most: number;
  /** The rungs of a ladder, lowest first; none for other gates. */
  readonly rungs: readonly PlanRung[];
}

/** A rung with its criteria as positions in the leaves, and for each the first place on its scale that it accepts. */
export interface PlanRung {
  readonly leaves: readonly number[];
  readonly edges: readonly number[];
  readonly cap: number;
}

/** A condition with its criteria as positions in the leaves, and its levels as places on their scales. */
export type PlanCondition =
  | {
      readonly use: "count";
      readonly leaves: readonly number[];
      /** By criterion: the places that count. */
      readonly places: readonly ReadonlySet<number>[];
      readonly levels: readonly string[];
      readonly atLeast: number;
    }
  | { readonly use: "all" | "any"; readonly of: readonly PlanCondition[] };

/** A consequence rule made ready. */
export interface PlanConsequence {
  readonly id: string;
  readonly title: string;
  readonly source: string;
  readonly when: PlanCondition;
}

/** One child of a node: a leaf or a node, with the weight as declared. */
export interface PlanChild {
  readonly kind: "leaf" | "node";
  readonly at: number;
  readonly weight: number;
  /** False for a weight of zero, and for a node that counts nothing. */
  readonly counted: boolean;
}

export interface PlanNode {
  readonly id: string;
  readonly title: string | undefined;
  readonly aggregate: Aggregator;
  /** Absent only for `none`. */
  readonly missing: MissingPolicy | undefined;
  /** From the sorted places of the children's levels to the value; `lookup` only. */
  readonly lookup: ReadonlyMap<string, number> | undefined;
  /** What makes the number; `plug-in` only. */
  readonly plugIn: AggregatorPlugIn | undefined;
  readonly minCoverage: number;
  readonly minPresent: number | undefined;
  readonly gates: readonly PlanGate[];
  /** What has to be so for the node to have a value. */
  readonly eligible: PlanCondition | undefined;
  /** The least that the node can be; an infinity where there is no bound. */
  readonly least: number;
  readonly unofficial: boolean;
  readonly mixedForce: string | undefined;
  /** Every child, in the order of ids, which is the order of every sum. */
  readonly children: readonly PlanChild[];
  /** Nothing below is counted. */
  readonly empty: boolean;
}

/**
 * A methodology made ready for an instrument: leaves in the order of ids, nodes with children before parents, and the
 * counted children of all nodes in flat arrays. It is used for every State, wave and draw.
 */
export interface Plan {
  readonly methodology: Methodology;
  readonly instrument: Instrument;
  readonly leaves: readonly PlanLeaf[];
  readonly leafAt: ReadonlyMap<string, number>;
  readonly nodes: readonly PlanNode[];
  readonly nodeAt: ReadonlyMap<string, number>;
  /** Positions of the roots, in the order declared. */
  readonly roots: readonly number[];
  /** The counted children of node `n` are `childRef[childStart[n]] … childRef[childStart[n + 1] - 1]`. */
  readonly childStart: Int32Array;
  /** A leaf as its position, a node as the complement of its position. */
  readonly childRef: Int32Array;
  readonly childWeight: Float64Array;
  readonly consequences: readonly PlanConsequence[];
  /** Band names with their lower edges, lowest first. */
  readonly bands: readonly { readonly name: string; readonly from: number }[];
}

/** What of a plan a node is computed from. */
export type TreePlan = Pick<Plan, "nodes" | "leaves" | "childStart" | "childRef" | "childWeight"> & {
  readonly methodology: Pick<Methodology, "statisticalIndex">;
};
