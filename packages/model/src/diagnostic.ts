// Entry without zod: what every stage says about data.
export * from "./diagnostic/diagnostic.ts";
export * from "./diagnostic/finding.ts";
export * from "./diagnostic/nearest.ts";
export * from "./diagnostic/path.ts";
export * from "./diagnostic/sources.ts";
export * from "./diagnostic/stocktake-error.ts";
