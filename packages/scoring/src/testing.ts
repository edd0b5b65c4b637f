// Entry: the laws that any aggregator of one's own can be held to.
export type { AggregatorPlugIn } from "./plan/plug-in.ts";
export { checkPlugIn, type Law, type LawOptions, type ViolatedLaw } from "./testing/check-plug-in.ts";
