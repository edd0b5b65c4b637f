import type { Publication } from "../../entity/publication.ts";
import { defineRule } from "../rule.ts";

const OTHERS = ["ar", "es", "fr", "ru", "zh"] as const;

export const publicationLanguagesIncomplete = defineRule({
  code: "publication/languages-incomplete",
  severity: "warning",
  message: "The English text of `{publication}` stands at version {version}; {missing} do not.",
  why: "Whenever the English content changes, all six languages are brought to the same version (S/2010/569, ¶31).",
  fix: "Record the missing language versions once they are out.",

  *check({ dataset }) {
    for (const [i, { id, versions }] of dataset.publications.entries()) {
      const newest = newestOf(versions);
      const english = newest.get("en");
      if (english === undefined) continue;
      const missing = OTHERS.filter((language) => (newest.get(language) ?? 0) < english);
      if (missing.length === 0) continue;
      const params = { publication: id, version: english, missing: missing.join(", ") };
      yield { path: ["publications", i, "versions"], params };
    }
  },

  examples: {
    flagged: [
      { publications: [publication(["en", "fr"])] },
      {
        publications: [
          publication(["ar", "zh", "en", "fr", "ru", "es"], { language: "en", version: 2, on: "2026-05-01" }),
        ],
      },
    ],
    silent: [
      { publications: [publication(["ar", "zh", "en", "fr", "ru", "es"])] },
      { publications: [publication([])] },
    ],
  },
});

type Version = Publication["versions"][number];

function newestOf(versions: readonly Version[]): Map<Version["language"], number> {
  const newest = new Map<Version["language"], number>();
  for (const { language, version } of versions) newest.set(language, Math.max(version, newest.get(language) ?? 0));
  return newest;
}

function publication(languages: readonly Version["language"][], ...later: Version[]): Publication {
  const first = languages.map((language) => ({ language, version: 1, on: "2026-04-01" }));
  return { id: "press-kit", title: "Press kit", versions: [...first, ...later] };
}
