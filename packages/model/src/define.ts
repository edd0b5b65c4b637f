// Entry without zod: declare content in code.
export type { Catalog } from "./dataset/catalog.ts";
export { defineDataset } from "./dataset/define-dataset.ts";
export * from "./define/define.ts";
export { freezeDeep } from "./define/freeze.ts";
