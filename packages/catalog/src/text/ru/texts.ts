import { joinAreas, type Texts } from "../texts.ts";
import { criteria } from "./criteria.ts";
import { names } from "./names.ts";
import { procedures } from "./procedures.ts";
import { provisions } from "./provisions.ts";
import { states } from "./states.ts";
import { vocabulary } from "./vocabulary.ts";

export const texts: Texts = {
  language: "ru",
  version: 2,
  on: "2026-11-27",
  ...joinAreas(criteria, names, procedures, provisions, states, vocabulary),
};
