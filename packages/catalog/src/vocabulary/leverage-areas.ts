import type { LeverageArea } from "@stocktake/model";
import { freezeDeep } from "@stocktake/model/define";

/** An area in which progress has an outsize effect, even where other sectors remain limited. */
export interface LeverageAreaEntry {
  readonly id: LeverageArea;
  readonly title: string;
}

/** The four areas named in paragraph 10 of S/2010/569, in its order and in the SDK's own words. */
export const leverageAreas: readonly LeverageAreaEntry[] = freezeDeep([
  { id: "border-control", title: "Stronger systems of border control" },
  { id: "criminal-justice", title: "Criminal justice able to secure the rule of law" },
  { id: "inter-agency-coordination", title: "Coordination and shared information among national agencies" },
  { id: "cross-border-cooperation", title: "Cooperation of institutions across borders with neighbours" },
]);
