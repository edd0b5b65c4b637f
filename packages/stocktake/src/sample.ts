// A dataset of States that do not exist, for trying things out.

export { SAMPLE_FINDINGS, type SampleFinding } from "./sample/findings.ts";
export { makeSample, SAMPLE_SIZES, type SampleOptions, sampleAsOf } from "./sample/make-sample.ts";
export { sampleRegions } from "./sample/regions.ts";
