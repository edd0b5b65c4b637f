// A dataset of States that do not exist, for trying things out.

export { SAMPLE_FINDINGS, type SampleFinding } from "./sample/findings.ts";
export { makeSample, type SampleOptions, sampleAsOf } from "./sample/make-sample.ts";
