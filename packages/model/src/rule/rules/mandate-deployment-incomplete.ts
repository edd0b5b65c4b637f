import { DIRECTORATE } from "../bodies.ts";
import { defineRule } from "../rule.ts";

const deployment = {
  id: "deployment-1",
  direction: "outbound",
  body: DIRECTORATE,
  host: "partner-1",
  from: "2026-09",
  to: "2026-12",
  purpose: "Help with a subregional strategy",
  status: "agreed",
  ifResourcesAllow: true,
} as const;

export const mandateDeploymentIncomplete = defineRule({
  code: "mandate/deployment-incomplete",
  severity: "warning",
  message: "The deployment `{deployment}` is {status} and does not give its {missing}.",
  why: "Staff go to a partner for a time, for a purpose and as resources allow (S/2010/569, ¶37).",
  fix: "Give host, dates and purpose, and say that it hangs on resources.",

  *check({ dataset }) {
    for (const [i, { id, status, host, from, to, purpose, ifResourcesAllow }] of dataset.deployments.entries()) {
      if (status === "proposed") continue; // an example of what might be done need not have its dates
      const missing: string[] = [];
      if (host === undefined) missing.push("host");
      if (from === undefined) missing.push("first day");
      if (to === undefined) missing.push("last day");
      if (purpose === undefined) missing.push("purpose");
      if (!ifResourcesAllow) missing.push("condition that resources allow it");
      if (missing.length === 0) continue;
      yield { path: ["deployments", i], params: { deployment: id, status, missing: missing.join(", ") } };
    }
  },

  examples: {
    flagged: [{ deployments: [{ ...deployment, ifResourcesAllow: false }] }],
    silent: [{ deployments: [deployment] }, { deployments: [{ ...deployment, status: "proposed", purpose: "Help" }] }],
  },
});
