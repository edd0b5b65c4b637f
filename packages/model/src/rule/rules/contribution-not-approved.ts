import { COMMITTEE, DIRECTORATE } from "../bodies.ts";
import { approvals, contribution } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const { acceptance, use } = approvals;
const byDonor = { ...use, by: "donor-1" };

export const contributionNotApproved = defineRule({
  code: "contribution/not-approved",
  severity: "error",
  message: "The contribution `{contribution}` is held by the Directorate without {missing}.",
  why: "The Directorate may hold donors' money only with an authority in force and the Committee's approval, case by case, of its acceptance and of its use (S/2010/569, ¶38).",
  fix: "Record the authority and both approvals by `ctc`, or name the partner that holds the money.",

  *check({ dataset }) {
    for (const [i, { id, holder, approvals, authority }] of dataset.contributions.entries()) {
      if (holder !== DIRECTORATE) continue;
      const approved = new Set(approvals.filter(({ by }) => by === COMMITTEE).map(({ of }) => of));
      const missing: string[] = [];
      if (authority === undefined) missing.push("an authority");
      if (!approved.has("acceptance")) missing.push("an approval of its acceptance");
      if (!approved.has("use")) missing.push("an approval of its use");
      if (missing.length === 0) continue;
      yield { path: ["contributions", i], params: { contribution: id, missing: missing.join(", ") } };
    }
  },

  examples: {
    flagged: [
      { contributions: [contribution({ holder: "cted" })] },
      { contributions: [contribution({ holder: "cted", authority: "S/RES/1373(2001)", approvals: [acceptance] })] },
      {
        contributions: [
          contribution({ holder: "cted", authority: "S/RES/1373(2001)", approvals: [acceptance, byDonor] }),
        ],
      },
    ],
    silent: [
      { contributions: [contribution()] },
      {
        contributions: [contribution({ holder: "cted", authority: "S/RES/1373(2001)", approvals: [acceptance, use] })],
      },
    ],
  },
});
