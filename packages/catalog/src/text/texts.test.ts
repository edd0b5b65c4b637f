import { checkDataset, hashOf, SurveyLexicon } from "@stocktake/model";
import { defineDataset } from "@stocktake/model/define";
import { describe, expect, test } from "vitest";
import { catalog } from "../catalog.ts";
import { loadTexts } from "./load-texts.ts";
import { textOf } from "./texts.ts";
import { textsOfCatalog, translateCatalog } from "./translate-catalog.ts";
import { ENGLISH_TEXTS } from "./version.ts";

const english = textsOfCatalog(catalog);
const keys = new Set(english.map(({ key }) => key));

/** The languages beside English, each with a letter of its script. */
const OTHERS = [
  ["ar", /\p{Script=Arabic}/u],
  ["zh", /\p{Script=Han}/u],
  ["fr", /\p{Script=Latin}/u],
  ["ru", /\p{Script=Cyrillic}/u],
  ["es", /\p{Script=Latin}/u],
] as const;

describe.each(OTHERS)("the texts in %s", (language, script) => {
  test("leave no text of the catalog out", async () => {
    const texts = await loadTexts(language);
    expect(english.filter(({ key }) => textOf(texts, key) === undefined).map(({ key }) => key)).toEqual([]);
  });

  test("are written in their script, names that are the same in every language apart", async () => {
    const texts = await loadTexts(language);
    const foreign = Object.entries({ ...texts.official, ...texts.own }).filter(([, text]) => !script.test(text));
    expect(foreign).toEqual([]);
  });

  test("end as the English ends: a sentence is a sentence, a name is a name", async () => {
    const texts = await loadTexts(language);
    const differing = english.filter(({ key, english }) => {
      const text = textOf(texts, key)?.text ?? "";
      return /[.]$/.test(english) !== /[.。]$/.test(text);
    });
    expect(differing.map(({ key }) => key)).toEqual([]);
  });

  test("replace every text of the catalog and nothing else", async () => {
    const texts = await loadTexts(language);
    const translated = translateCatalog(catalog, texts);
    expect(textsOfCatalog(translated).map(({ key }) => key)).toEqual([...keys]);
    const theme = translated.themes.find(({ id }) => id === "BC");
    expect(theme?.title).toBe(textOf(texts, "theme/BC/title")?.text);
    expect(theme?.title).not.toBe(catalog.themes.find(({ id }) => id === "BC")?.title);
    expect(translated.instruments.map(({ criteria }) => criteria.length)).toEqual(
      catalog.instruments.map(({ criteria }) => criteria.length),
    );
  });

  test("keep the places that words are put into", async () => {
    const texts = await loadTexts(language);
    const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    const places = english.map(({ key, english }) => [key, placesOf(english)]);
    expect(english.map(({ key }) => [key, placesOf(textOf(texts, key)?.text ?? "")])).toEqual(places);
  });

  test("tell the words of a survey apart", async () => {
    const { surveyLexicon } = translateCatalog(catalog, await loadTexts(language));
    const { oneState, classes } = surveyLexicon;
    expect(SurveyLexicon.parse(surveyLexicon)).toEqual(surveyLexicon);
    expect(new Set([oneState, ...classes.map(({ word }) => word)]).size).toBe(1 + classes.length);
    const edgesOf = (each: typeof classes) => each.map(({ id, upTo, including }) => ({ id, upTo, including }));
    expect(edgesOf(classes)).toEqual(edgesOf(catalog.surveyLexicon.classes));
  });

  test("have keys of the catalog only, each in one place", async () => {
    const { official, own } = await loadTexts(language);
    const all = [...Object.keys(official), ...Object.keys(own)];
    expect(all.filter((key) => !keys.has(key))).toEqual([]);
    expect(all).toHaveLength(new Set(all).size);
  });

  test("are called official only where the English is the official name of something", async () => {
    const { official } = await loadTexts(language);
    const names = new Set(english.flatMap(({ key, official }) => (official ? [key] : [])));
    expect(Object.keys(official).filter((key) => !names.has(key))).toEqual([]);
  });
});

describe("the six languages", () => {
  const publication = async (english: { readonly version: number }) => {
    const others = await Promise.all(OTHERS.map(([language]) => loadTexts(language)));
    const versions = [{ ...ENGLISH_TEXTS, ...english }, ...others].map(({ language, version, on }) => ({
      language,
      version,
      on,
    }));
    return defineDataset({
      formatVersion: 1,
      publications: [{ id: "catalog-texts", title: "Texts of the catalog", versions }],
    });
  };

  test("stand at one version, as the Committee asks of its own website", async () => {
    const diagnostics = checkDataset(await publication(ENGLISH_TEXTS), catalog, { asOf: ENGLISH_TEXTS.on });
    expect(diagnostics).toEqual([]);
  });

  test("are told apart from an English text that was changed alone", async () => {
    const ahead = await publication({ version: ENGLISH_TEXTS.version + 1 });
    const diagnostics = checkDataset(ahead, catalog, { asOf: ENGLISH_TEXTS.on });
    expect(diagnostics.map(({ code, params }) => [code, params])).toEqual([
      [
        "publication/languages-incomplete",
        { publication: "catalog-texts", version: ENGLISH_TEXTS.version + 1, missing: "ar, es, fr, ru, zh" },
      ],
    ]);
  });

  test("render the English texts of that version", () => {
    // A changed text? Raise the version and its hash in version.ts, and bring every language to it.
    expect(hashOf(english)).toBe(ENGLISH_TEXTS.hash);
  });
});
