// The organizations that rules of the Committee's own procedures speak of, by their ids in the catalog.

/** The Counter-Terrorism Committee: it adopts, approves and advises. */
export const COMMITTEE = "ctc";
/** Its Executive Directorate: it assesses, drafts and facilitates. */
export const DIRECTORATE = "cted";
/** The Security Council: it decides on mandates. */
export const COUNCIL = "security-council";

/** The resolution that is addressed to all States and binds them. */
export const RESOLUTION_1373 = "S/RES/1373(2001)";

/** The resolutions whose implementation the Committee follows. */
export const FOLLOWED_BY_COMMITTEE: ReadonlySet<string> = new Set([RESOLUTION_1373, "S/RES/1624(2005)"]);
