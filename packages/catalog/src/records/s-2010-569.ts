import { defineDataset } from "@stocktake/model/define";
import { activities } from "./s-2010-569/activities.ts";
import { commonStrategies, groups, mandates, organizationalProposals, reviews } from "./s-2010-569/bodies.ts";
import { claims } from "./s-2010-569/claims.ts";
import { completeness } from "./s-2010-569/completeness.ts";
import { figures } from "./s-2010-569/figures.ts";

const TITLE =
  "Letter dated 2 November 2010 from the Chair of the Security Council Committee established pursuant to resolution 1373 (2001) concerning counter-terrorism addressed to the President of the Security Council";

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
  documents: [
    {
      symbol: "S/2010/569",
      issue: 1,
      title: TITLE,
      date: "2010-11-02",
      author: "ctc",
      addressee: "security-council",
    },
    {
      symbol: "S/2010/569",
      issue: 2,
      title: TITLE,
      date: "2011-01-10",
      author: "ctc",
      addressee: "security-council",
      reissue: { reason: "technical reasons" },
    },
  ],
  mandates,
  reviews,
  groups,
  commonStrategies,
  organizationalProposals,
  activities,
  completeness,
  figures,
  claims,
});
