import { defineInstrument } from "@stocktake/model/define";
import { implementationScale } from "../vocabulary/implementation-scale.ts";
import { chapterICriteria, chapterISections } from "./s-res-1373/chapter-i.ts";
import { chapterIICriteria, chapterIISections } from "./s-res-1373/chapter-ii.ts";
import { chapterIIICriteria, chapterIIISections } from "./s-res-1373/chapter-iii.ts";
import { strategyCriteria, strategySections } from "./s-res-1373/national-strategy.ts";
import { provisions } from "./s-res-1373/provisions.ts";

/**
 * Security Council resolution 1373 (2001), with the criteria of its first three paragraphs and of the national strategy.
 *
 * The sections follow the 25 subsections of the Technical Guide of 2009: nine on paragraph 1, ten on paragraph 2, six
 * on paragraph 3. The group `S` looks at the overarching strategy that the report S/2010/569 asks for in its ¶11, 29
 * and 33; it is put under paragraph 4. Paragraphs 1 and 2 decide, so their criteria bind; those of paragraphs 3 and 4
 * are hortatory. The criteria of chapter I are those of the first edition, `sRes1373`.
 *
 * Titles, gists, the provision that a section is put under, themes, leverage areas and who usually answers are the
 * SDK's own. The Guide adds no obligation, and neither do they.
 */
export const sRes1373Edition2 = defineInstrument({
  id: "s-res-1373",
  edition: "2009.2",
  title: "Threats to international peace and security caused by terrorist acts",
  symbol: "S/RES/1373(2001)",
  adopted: "2001-09-28",
  source: "https://undocs.org/S/RES/1373(2001)",
  provisions,
  sections: [...chapterISections, ...chapterIISections, ...chapterIIISections, ...strategySections],
  scales: [implementationScale],
  criteria: [...chapterICriteria, ...chapterIICriteria, ...chapterIIICriteria, ...strategyCriteria],
});
