// Entry without zod: declare content in code, and compute with its dates.
export type { Catalog } from "./dataset/catalog.ts";
export { defineDataset } from "./dataset/define-dataset.ts";
export { memberStatesAt } from "./dataset/member-states.ts";
export { treatiesAt } from "./dataset/treaties-at.ts";
export * from "./define/define.ts";
export { freezeDeep } from "./define/freeze.ts";
export { dayOrThrow, daysAfter, daysBetween, earliestDay, isDay, latestDay, monthsAfter } from "./value/calendar.ts";
