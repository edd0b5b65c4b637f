// Entry without zod: a small invented instrument, and records about it that read like speech.
export {
  EXAMPLE_AS_OF,
  exampleCatalog,
  exampleInstrument,
  exampleMethodology,
  exampleProcedure,
} from "./rule/example-catalog.ts";
export {
  activity,
  adjudication,
  answer,
  assessment,
  contribution,
  evidence,
  law,
  mandate,
  need,
  proceeding,
  recommendation,
  referral,
  shortfall,
  stateReport,
  stocktaking,
  visit,
  visitPlan,
} from "./rule/example-records.ts";
export { dataset, exampleDataset } from "./testing/dataset.ts";
export { measured, rated, unknown } from "./testing/rating.ts";
