// Entry without zod: what identifies a methodology, an instrument, a dataset or any plain value.
export { hashOfDataset } from "./dataset/dataset-hash.ts";
export { hashOfInstrument, hashOfMethodology, type PlugInVersion } from "./define/methodology-hash.ts";
export { canonicalJson, hashOf } from "./value/hash.ts";
