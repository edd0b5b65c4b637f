import { defineInstrument } from "@stocktake/model/define";
import { implementationScale } from "../vocabulary/implementation-scale.ts";
import { chapterICriteria, chapterISections } from "./s-res-1373/chapter-i.ts";
import { provisions } from "./s-res-1373/provisions.ts";

/**
 * Security Council resolution 1373 (2001), with the criteria of its paragraph 1.
 *
 * The sections follow chapter I of the Technical Guide of 2009, which explains the resolution and adds no obligation.
 * Each of the nine has four criteria, one a facet, all binding: paragraph 1 decides. Titles, gists, the provision that
 * a section is put under and the themes are the SDK's own.
 *
 * Force follows the verb: what the Council decides or directs is `binding`, on whomever it addresses; what it calls
 * upon or notes as needed is `hortatory`; what it declares or expresses is `none`.
 *
 * An answer on legislation or on an institution is stale after 60 months, one on practice or on a safeguard after 36.
 * No source gives these times; they are the SDK's own choice.
 */
export const sRes1373 = defineInstrument({
  id: "s-res-1373",
  edition: "2009",
  title: "Threats to international peace and security caused by terrorist acts",
  symbol: "S/RES/1373(2001)",
  adopted: "2001-09-28",
  source: "https://undocs.org/S/RES/1373(2001)",
  provisions,
  sections: chapterISections,
  scales: [implementationScale],
  criteria: chapterICriteria,
});
