import type { RatingScale } from "@stocktake/model";
import { freezeDeep } from "@stocktake/model/define";

/** A level of `implementationScale`, from worst to best. */
export type ImplementationLevel = "none" | "planned" | "partial" | "large" | "full";

type ImplementationScale = Omit<RatingScale, "levels"> & {
  readonly levels: readonly (Omit<RatingScale["levels"][number], "id"> & { readonly id: ImplementationLevel })[];
};

/**
 * How far one criterion is implemented: none < planned < partial < large < full.
 *
 * The scale is the SDK's own and not the Committee's, whose five options are not published. Every level says what has
 * to be seen; `facets` says it once more for each facet. The levels are ordered and nothing is said about the distances
 * between them: a methodology gives them numbers. A record that is silent is no level at all but a kind of not knowing.
 */
export const implementationScale: ImplementationScale = freezeDeep({
  id: "implementation",
  title: "Level of implementation (the SDK's own scale)",
  levels: [
    {
      id: "none",
      title: "None",
      anchor: "The matter was looked into, and neither a measure nor a documented decision to take one is there.",
    },
    {
      id: "planned",
      title: "Planned",
      anchor:
        "A documented step towards the measure exists, such as a bill, a mandate or a budget line, and nothing is in force or at work yet.",
    },
    {
      id: "partial",
      title: "Partial",
      anchor:
        "Something is in force or at work, and at least one essential element that the criterion asks for is missing.",
    },
    {
      id: "large",
      title: "Large",
      anchor: "Every essential element is in force or at work, and the gaps that remain are minor and can be named.",
    },
    {
      id: "full",
      title: "Full",
      anchor:
        "Every element that the criterion asks for is seen, wherever it applies, and is set up to last; no gap can be named.",
    },
  ],
});
