// Worked cases as data, and what runs them.
export type { Difference } from "./conformance/difference.ts";
export { type CaseReport, runVectors, type VectorReport } from "./conformance/run-vectors.ts";
export { VECTOR_FORMAT, VectorFile, vectorSchema } from "./conformance/vector-file.ts";
