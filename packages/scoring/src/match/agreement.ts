import type { AssistanceNeed } from "@stocktake/model";

/** Whether a State's agreement to passing a need on is on record, and if not, what is. */
export type Agreement = { readonly kind: "agreed" } | { readonly kind: "not-agreed"; readonly why: string };

/**
 * Whether a need may be passed on as of a day. It needs the day of the agreement, no later than that day; and where the
 * record says how the need may be shared, nothing in that stands against it.
 */
export function agreementOn({ agreedByState, sharing }: AssistanceNeed, asOf: string): Agreement {
  if (agreedByState === undefined) return not("The State's agreement to passing it on is not on record.");
  if (agreedByState > asOf) return not(`The State's agreement is recorded for ${agreedByState}.`);
  if (sharing?.visibility === "state-only") return not("The record is open to the State alone.");
  const consent = sharing?.consent;
  if (consent === undefined) return { kind: "agreed" };
  const later = consent.on !== undefined && consent.on > asOf;
  if (consent.status === "withdrawn" && !later) return not("The State's consent is recorded as withdrawn.");
  if (consent.status === "granted" && later) return not(`The State's consent is recorded for ${consent.on}.`);
  if (consent.status === "granted" || consent.status === "withdrawn") return { kind: "agreed" };
  return not(`The State's consent is recorded as ${consent.status}.`);
}

function not(why: string): Agreement {
  return { kind: "not-agreed", why };
}
