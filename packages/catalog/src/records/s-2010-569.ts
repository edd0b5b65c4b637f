import { defineDataset } from "@stocktake/model/define";
import { activities, activitySeries, hostAgreements, initiatives, networks, pilots } from "./s-2010-569/activities.ts";
import {
  bodies,
  consultations,
  deployments,
  mandates,
  organizationalPlans,
  organizationalProposals,
  policyGuidelines,
  posts,
  renewalAdvice,
  reviews,
  visitPlans,
  workloads,
} from "./s-2010-569/bodies.ts";
import { claims } from "./s-2010-569/claims.ts";
import { completeness } from "./s-2010-569/completeness.ts";
import { dataSystems, dialogues, needsRegistries, partnerships } from "./s-2010-569/cooperation.ts";
import { figures } from "./s-2010-569/figures.ts";
import { dependencies, findings } from "./s-2010-569/findings.ts";
import { commonStrategies, groups, liaisons, standingInvitations, taskForces } from "./s-2010-569/groups.ts";
import { documents, letters, periodicReports } from "./s-2010-569/letters.ts";
import { publications, targetGroups } from "./s-2010-569/outreach.ts";
import { conduciveConditions, nationalMechanisms, nationalStrategies } from "./s-2010-569/strategies.ts";

/**
 * The report of the Counter-Terrorism Committee Executive Directorate on 2008 to 2010, as data: what it itemizes as
 * records, what it only states as figures, each with its paragraph, and its sentences with a number or a date as claims.
 *
 * It speaks as of 2 November 2010; nothing later stands in it. It lists no visits, referrals, assessments or States, so
 * none are here. The text prints no symbol: S/2010/569 is the one under which the Council's documents list it.
 *
 * @example
 * s2010569.documents.map((document) => document.issue); // => [1, 2]
 */
export const s2010569 = defineDataset({
  formatVersion: 1,
  id: "s-2010-569",
  title: {
    en: "Report of the Counter-Terrorism Committee Executive Directorate on its work from 2008 to 2010, as data",
  },
  source: "S/2010/569, reissued for technical reasons on 10 January 2011",
  documents,
  letters,
  periodicReports,
  bodies,
  mandates,
  reviews,
  renewalAdvice,
  organizationalPlans,
  organizationalProposals,
  posts,
  deployments,
  policyGuidelines,
  consultations,
  workloads,
  visitPlans,
  groups,
  taskForces,
  liaisons,
  standingInvitations,
  commonStrategies,
  partnerships,
  dataSystems,
  needsRegistries,
  dialogues,
  activities,
  activitySeries,
  networks,
  initiatives,
  hostAgreements,
  pilots,
  nationalStrategies,
  nationalMechanisms,
  conduciveConditions,
  dependencies,
  publications,
  targetGroups,
  findings,
  completeness,
  figures,
  claims,
});
