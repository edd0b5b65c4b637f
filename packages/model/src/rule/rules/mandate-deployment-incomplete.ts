import { defineRule } from "../rule.ts";

const proposal = { id: "proposal-2", paragraph: "37", summary: "An officer helps a partner for some months" };

const deployment = {
  host: "partner-1",
  from: "2026-09",
  to: "2026-12",
  purpose: "Help with a subregional strategy",
  ifResourcesAllow: true,
};

export const mandateDeploymentIncomplete = defineRule({
  code: "mandate/deployment-incomplete",
  severity: "warning",
  message: "The deployment in the proposal `{proposal}` does not give its {missing}.",
  why: "Staff go to a partner for a time, for a purpose and as resources allow (S/2010/569, ¶37).",
  fix: "Give host, dates and purpose, and say that it hangs on resources.",

  *check({ dataset }) {
    for (const [i, { id, deployment }] of dataset.organizationalProposals.entries()) {
      if (deployment === undefined) continue;
      const { host, from, to, purpose, ifResourcesAllow } = deployment;
      const missing: string[] = [];
      if (host === undefined) missing.push("host");
      if (from === undefined) missing.push("first day");
      if (to === undefined) missing.push("last day");
      if (purpose === undefined) missing.push("purpose");
      if (!ifResourcesAllow) missing.push("condition that resources allow it");
      if (missing.length === 0) continue;
      const path = ["organizationalProposals", i, "deployment"];
      yield { path, params: { proposal: id, missing: missing.join(", ") } };
    }
  },

  examples: {
    flagged: [
      { organizationalProposals: [{ ...proposal, deployment: { host: "partner-1", ifResourcesAllow: true } }] },
    ],
    silent: [
      {
        organizationalProposals: [
          { ...proposal, deployment },
          { ...proposal, id: "proposal-3" },
        ],
      },
    ],
  },
});
