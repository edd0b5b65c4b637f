import { joinAreas, type Texts } from "../texts.ts";
import { states } from "./states.ts";

export const texts: Texts = { language: "ar", version: 1, on: "2026-11-27", ...joinAreas(states) };
