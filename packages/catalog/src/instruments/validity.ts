/**
 * For how many months an answer on each facet is good, under the Council's resolutions.
 *
 * A law or a mandate stands until it is changed; use and the protection of rights have to be seen again sooner.
 */
export const VALIDITY_MONTHS = { legislation: 60, institution: 60, practice: 36, safeguard: 36 } as const;
