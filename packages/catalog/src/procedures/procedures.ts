import type { Procedure } from "@stocktake/model";
import { freezeDeep } from "@stocktake/model/define";
import { assessment2008, assessment2010 } from "./assessment.ts";
import { consistencyReview2008 } from "./consistency-review.ts";
import { contribution2008, contribution2010Proposed } from "./contribution.ts";
import { lateReporting1 } from "./late-reporting.ts";
import { mandate2008 } from "./mandate.ts";
import { publication2010 } from "./publication.ts";
import { recommendation1 } from "./recommendation.ts";
import { referral2008 } from "./referral.ts";
import { stocktaking2009, stocktaking2010 } from "./stocktaking.ts";
import { visit2005, visit2018 } from "./visit.ts";

/** Every version of every procedure, the older version first. `docs/methods/procedures.md` says what is known of each. */
export const procedures: readonly Procedure[] = freezeDeep([
  assessment2008,
  assessment2010,
  consistencyReview2008,
  stocktaking2009,
  stocktaking2010,
  lateReporting1,
  visit2005,
  visit2018,
  referral2008,
  recommendation1,
  contribution2008,
  contribution2010Proposed,
  mandate2008,
  publication2010,
]);
