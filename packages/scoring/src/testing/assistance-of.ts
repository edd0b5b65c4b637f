import type { AssistanceNeed, Delivery, Donor, Offer, Referral } from "@stocktake/model";

/** A need of `QMA` on borders, found in a visit, agreed to be passed on; changed as a test says. */
export function needOf(id: string, is: Partial<AssistanceNeed> = {}): AssistanceNeed {
  const found = { source: { kind: "visit" }, priority: "medium", agreedByState: "2026-04-01" } as const;
  return { id, state: "QMA", theme: "BC", summary: "Help", ...found, ...is };
}

/** A need without the State's agreement. */
export function closedNeedOf(id: string, is: Partial<AssistanceNeed> = {}): AssistanceNeed {
  const { agreedByState: _, ...rest } = needOf(id, is);
  return rest;
}

/** An offer of `donor-1` without any limit. */
export function offerOf(id: string, is: Partial<Offer> = {}): Offer {
  return { id, donor: "donor-1", summary: "Help", ...is };
}

export function referralOf(id: string, need: string, is: Partial<Referral> = {}): Referral {
  return { id, need, donor: "donor-1", on: "2026-04-20", outcome: "unknown", ...is };
}

export function deliveryOf(id: string, is: Partial<Delivery> = {}): Delivery {
  return { id, provider: "provider-1", mode: "national", from: "2026-05-04", summary: "Help", ...is };
}

export const DONORS: readonly Donor[] = ["donor-1", "donor-2", "donor-3"].map((organization) => ({
  id: `d-${organization}`,
  organization,
  kind: "bilateral",
}));
