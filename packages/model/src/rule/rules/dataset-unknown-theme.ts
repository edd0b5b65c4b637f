import { fieldsHolding, idsIn } from "../../dataset/fields-holding.ts";
import { nearestAmong } from "../../dataset/nearest-among.ts";
import { ThemeId } from "../../value/identifier.ts";
import { activity, need } from "../example-records.ts";
import { defineRule } from "../rule.ts";

export const datasetUnknownTheme = defineRule({
  code: "dataset/unknown-theme",
  severity: "error",
  message: "`{theme}` is no theme of the catalog.",
  why: "Needs, offers and activities meet by their themes.",
  fix: "Write the id of a theme of the catalog.",

  *check({ dataset, catalog }) {
    const known = new Set(catalog.themes.map(({ id }) => id));
    const nearest = nearestAmong([...known]);
    for (const { path, id } of idsIn(dataset, fieldsHolding(ThemeId)))
      if (!known.has(id)) yield { path, params: { theme: id }, nearest: nearest(id) };
  },

  examples: {
    flagged: [{ needs: [need({ theme: "cago" })] }, { activities: [activity({ themes: ["staff", "ships"] })] }],
    silent: [{ needs: [need(), need({ id: "need-2", theme: "cargo" })] }],
  },
});
