import { COMMITTEE, DIRECTORATE } from "../bodies.ts";
import { approvals, contribution } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const { acceptance, use } = approvals;
const held = { holder: "cted", authority: "S/RES/1373(2001)", approvals: [acceptance, use] };

export const contributionUsedBeforeApproval = defineRule({
  code: "contribution/used-before-approval",
  severity: "error",
  message: "The contribution `{contribution}` was used on {used}; the approval of its use is recorded {approved}.",
  why: "The Committee approves the use of each contribution that the Directorate holds, apart from its acceptance (S/2010/569, ¶38).",
  fix: "Record the approval of the use by `ctc`, or correct the day of the use.",

  *check({ dataset }) {
    for (const [i, { id, holder, used, approvals }] of dataset.contributions.entries()) {
      if (used === undefined || holder !== DIRECTORATE) continue;
      const days = approvals.filter(({ of, by }) => of === "use" && by === COMMITTEE).map(({ on }) => on);
      if (days.some((on) => on <= used)) continue;
      const approved = days[0] === undefined ? "nowhere" : `for ${days[0]}`;
      yield { path: ["contributions", i, "used"], params: { contribution: id, used, approved } };
    }
  },

  examples: {
    flagged: [
      { contributions: [contribution({ ...held, used: "2026-03-01" })] },
      { contributions: [contribution({ ...held, approvals: [acceptance], used: "2026-03-10" })] },
    ],
    silent: [
      { contributions: [contribution({ ...held, used: "2026-03-02" })] },
      { contributions: [contribution({ used: "2026-03-02" })] },
    ],
  },
});
