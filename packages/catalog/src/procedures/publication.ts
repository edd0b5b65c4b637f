import type { Guard } from "@stocktake/model";
import { defineProcedure } from "@stocktake/model/define";
import { directorate } from "./actors.ts";
import { OWN } from "./sources.ts";

/** The five languages that English brings along. That they stand at its version is the rule's to compare. */
const fiveLanguages = [
  { id: "in-arabic", title: "it stands in Arabic", where: [{ field: "versions.language", is: "equal", value: "ar" }] },
  {
    id: "in-chinese",
    title: "it stands in Chinese",
    where: [{ field: "versions.language", is: "equal", value: "zh" }],
  },
  { id: "in-french", title: "it stands in French", where: [{ field: "versions.language", is: "equal", value: "fr" }] },
  {
    id: "in-russian",
    title: "it stands in Russian",
    where: [{ field: "versions.language", is: "equal", value: "ru" }],
  },
  {
    id: "in-spanish",
    title: "it stands in Spanish",
    where: [{ field: "versions.language", is: "equal", value: "es" }],
  },
] as const satisfies readonly Guard[];

/** Something published in six languages, from the English text to a refresh of the whole. */
export const publication2010 = defineProcedure({
  id: "publication",
  version: "2010",
  title: "Publication in six languages",
  source: `S/2010/569, ¶31, on the website; the practice that the report describes, without its first day. Steps: ${OWN}.`,
  about: "publications",
  actors: [directorate],
  initial: "in-preparation",
  states: [
    { id: "in-preparation", title: "In preparation" },
    { id: "english-updated", title: "English updated" },
    { id: "complete", title: "Complete in six languages" },
    { id: "published", title: "Published" },
    { id: "refreshed", title: "Replaced by a full refresh", end: true },
  ],
  transitions: [
    {
      id: "update-english",
      title: "Update the English text",
      from: ["in-preparation", "published"],
      to: "english-updated",
      kind: "may",
      by: "directorate",
      source: "S/2010/569, ¶31",
    },
    {
      id: "complete-languages",
      title: "Update the five other languages",
      from: ["english-updated"],
      to: "complete",
      kind: "owed",
      by: "directorate",
      guards: fiveLanguages,
      source: "S/2010/569, ¶31: all six whenever English changes",
    },
    {
      id: "publish",
      title: "Publish all six together",
      from: ["complete"],
      to: "published",
      kind: "owed",
      by: "directorate",
      source: OWN,
    },
    {
      id: "refresh",
      title: "Refresh the whole content",
      from: ["published"],
      to: "refreshed",
      kind: "owed",
      by: "directorate",
      source: "S/2010/569, ¶31: at regular intervals, whose length it does not give",
    },
  ],
  round: ["update-english", "complete-languages", "publish", "refresh"],
});
