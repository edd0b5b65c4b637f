import { readFileSync } from "node:fs";
import { catalog, loadTexts, type OtherLanguage, translateCatalog } from "@stocktake/catalog";
import {
  type Language,
  Language as languages,
  orThrow,
  parseSurveyLexicon,
  type SurveyLexicon,
} from "@stocktake/model";
import { wordsOf } from "@stocktake/scoring";
import { describe, expect, test } from "vitest";

const page = readFileSync(new URL("../../../../docs/methods/survey.md", import.meta.url), "utf8");

async function lexiconIn(language: Language): Promise<SurveyLexicon> {
  if (language === "en") return catalog.surveyLexicon;
  return translateCatalog(catalog, await loadTexts(language satisfies OtherLanguage)).surveyLexicon;
}

describe("the words of a survey", () => {
  test.each(languages.options)("in %s stand in docs/methods/survey.md", async (language) => {
    const { oneState, fromTo, classes } = await lexiconIn(language);
    const words = [...classes.map(({ word }) => word), oneState, fromTo];
    expect(page).toContain(`| ${language} | ${words.join(" | ")} |`);
  });

  test("may be one's own, as the page writes them", () => {
    const [, written = ""] = page.match(/```json\n([\s\S]*?)```/) ?? [];
    const lexicon = orThrow(parseSurveyLexicon(JSON.parse(written)));
    expect(wordsOf({ n: 1, unknown: 1, N: 8 }, lexicon)).toBe("from a single State to a minority");
    expect(wordsOf({ n: 4, unknown: 0, N: 8 }, lexicon)).toBe("half or more");
  });

  test("are English only in English", async () => {
    const others = languages.options.filter((language) => language !== "en");
    const rows = await Promise.all(
      others.map(async (language) => {
        const lexicon = await lexiconIn(language);
        const say = (n: number, unknown: number) => wordsOf({ n, unknown, N: 20 }, lexicon);
        return [language, say(0, 0), say(1, 0), say(0, 1), say(2, 18), say(19, 1)];
      }),
    );
    expect(rows).toMatchInlineSnapshot(`
      [
        [
          "ar",
          "لا دولة",
          "دولة واحدة",
          "من لا دولة إلى دولة واحدة",
          "من عدد قليل من الدول إلى جميع الدول",
          "من جميع الدول تقريباً إلى جميع الدول",
        ],
        [
          "zh",
          "无",
          "一个国家",
          "从无到一个国家",
          "从少数到全部",
          "从几乎全部到全部",
        ],
        [
          "fr",
          "aucun",
          "un État",
          "entre aucun et un État",
          "entre un petit nombre et tous",
          "entre presque tous et tous",
        ],
        [
          "ru",
          "ни одно",
          "одно государство",
          "минимум – ни одно, максимум – одно государство",
          "минимум – немногие, максимум – все",
          "минимум – почти все, максимум – все",
        ],
        [
          "es",
          "ninguno",
          "un Estado",
          "entre ninguno y un Estado",
          "entre pocos y todos",
          "entre casi todos y todos",
        ],
      ]
    `);
  });
});
