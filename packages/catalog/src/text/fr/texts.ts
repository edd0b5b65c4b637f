import { joinAreas, type Texts } from "../texts.ts";
import { TEXT_VERSION } from "../version.ts";
import { states } from "./states.ts";

export const texts: Texts = { language: "fr", version: TEXT_VERSION, ...joinAreas(states) };
