import { defineRule } from "../rule.ts";

const document = { symbol: "S/2010/569", issue: 1, title: "Letter of the Chair", date: "2010-11-02" };

export const publicationReissueSymbol = defineRule({
  code: "publication/reissue-symbol",
  severity: "error",
  message: "Two documents are recorded as issue {issue} of {symbol}.",
  why: "A reissue keeps its symbol, so symbol and issue together name a text (S/2010/569, note on its reissue).",
  fix: "Give the later one the next issue number, or remove one of the two.",

  *check({ dataset }) {
    const seen = new Set<string>();
    for (const [i, { symbol, issue }] of dataset.documents.entries()) {
      const key = `${symbol}\n${issue}`;
      if (seen.has(key)) yield { path: ["documents", i, "issue"], params: { symbol, issue } };
      seen.add(key);
    }
  },

  examples: {
    flagged: [{ documents: [document, { ...document, date: "2011-01-10" }] }],
    silent: [{ documents: [document, { ...document, issue: 2, date: "2011-01-10" }] }],
  },
});
