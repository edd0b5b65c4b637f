/**
 * The version of the catalog's English texts, its day and what it holds.
 *
 * A changed text changes the hash; the version then goes up by one, and every language follows in the same change.
 */
export const ENGLISH_TEXTS = {
  language: "en",
  version: 1,
  on: "2026-11-27",
  hash: "7e0c93763649d43f4acec5cc3305a3d3ff7d62b7906a78333e16369eb7f584bb",
} as const;
