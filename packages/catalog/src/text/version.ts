/**
 * The version of the catalog's English texts, its day and what it holds.
 *
 * A changed text changes the hash; the version then goes up by one, and every language follows in the same change.
 */
export const ENGLISH_TEXTS = {
  language: "en",
  version: 2,
  on: "2026-11-27",
  hash: "02a2a19a1dc02ca3deeb11c24c65061bcdef52936279710f41bab5afd5cd327a",
} as const;
