import type { Facet } from "@stocktake/model";
import { freezeDeep } from "@stocktake/model/define";
import type { ImplementationLevel } from "./implementation-scale.ts";

/** One of the four sides from which a subsection of the Technical Guide is looked at. */
export interface FacetEntry {
  readonly id: Facet;
  readonly title: string;
  readonly gist: string;
  /** What has to be seen before a level of `implementationScale` is given to a criterion of this facet. */
  readonly anchors: Readonly<Record<ImplementationLevel, string>>;
}

/**
 * The four facets, with the anchors of each level.
 *
 * Legislation, institutions and practical measures are the pattern inside the Guide's subsections. The safeguard facet
 * is the SDK's own, so that a measure and the rights it touches are rated apart. The anchors are the SDK's own and not
 * the Committee's.
 */
export const facets: readonly FacetEntry[] = freezeDeep([
  {
    id: "legislation",
    title: "Legislation",
    gist: "The law and regulations that carry the measure.",
    anchors: {
      none: "The law was searched, it has no provision on the matter, and none is drafted by a body able to propose it.",
      planned: "A bill, a draft regulation or an adopted law that is not yet in force deals with the matter.",
      partial:
        "A law is in force that leaves out an essential element, such as a part of the definition, a group of persons or a penalty.",
      large: "The law in force has every essential element, and what remains open is a matter of detail.",
      full: "The law in force has every element asked for, with the regulations it needs to be applied.",
    },
  },
  {
    id: "institution",
    title: "Institution",
    gist: "The body that has the task, with its powers, staff and means.",
    anchors: {
      none: "No body has the task, and no decision to give it to one is recorded.",
      planned: "A decision names or creates the body, and nobody is at work on the task yet.",
      partial: "A body is at work and lacks a power, staff or means for an essential part of the task.",
      large: "The body has the powers, staff and means for every essential part, with minor gaps in some of them.",
      full: "The body has the powers, staff and means for its whole task, a recurring budget and someone to whom it accounts.",
    },
  },
  {
    id: "practice",
    title: "Practice",
    gist: "The measure in use, shown by cases, figures or a visit.",
    anchors: {
      none: "Those responsible or their figures say that the measure is not in use, and no start is decided.",
      planned: "Instructions, training or a date of start are documented, and no case of use is seen yet.",
      partial:
        "Cases of use are seen, but only now and then, or only in part of the sectors, places or situations concerned.",
      large:
        "Use is regular in the sectors, places and situations that matter most, and the gaps that remain are minor.",
      full: "Use is regular throughout, shown by cases or figures of at least two years, and leads to corrections.",
    },
  },
  {
    id: "safeguard",
    title: "Safeguard",
    gist: "What protects the rights of those whom the measure touches.",
    anchors: {
      none: "The rules were searched, they protect nobody whom the measure touches, and no protection is drafted.",
      planned: "A protection is drafted or announced by decision, and nobody can rely on it yet.",
      partial:
        "A protection can be relied on that lacks an essential part, such as notice, independent review or access for everyone affected.",
      large: "Every essential protection can be relied on, with minor gaps in scope or in time limits.",
      full: "Every protection asked for can be relied on by everyone affected, and an independent body reviews how the measure is applied.",
    },
  },
]);
