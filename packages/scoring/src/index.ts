export type { Clusters } from "./agreement/cluster-differences.ts";
export type { AgreementMetric } from "./agreement/krippendorff-alpha.ts";
export { type AgreementOptions, measureAgreement } from "./agreement/measure-agreement.ts";
export type * from "./agreement/rater-agreement.ts";
export type { AgreementRecords } from "./agreement/read-judgments.ts";
export { compareScores } from "./compare/compare-scores.ts";
export type * from "./compare/comparison.ts";
export type { Shares, Source } from "./compare/share-out.ts";
export { explainScore } from "./explain/explain-score.ts";
export type * from "./explain/explanation.ts";
export { type CompileOptions, compileMethodology } from "./plan/compile-methodology.ts";
export type { Plan } from "./plan/plan.ts";
export type { AggregatorPlugIn } from "./plan/plug-in.ts";
export type {
  PopulationMoments,
  PopulationParameters,
  PopulationRange,
  PopulationValues,
} from "./plan/population.ts";
export { type Published, type PublishedRow, publishScores, type Rank, rankScores } from "./publish/publish-scores.ts";
export type { AnsweredCondition, ConditionAnswer } from "./score/conditions.ts";
export { type Consequence, consequencesOf } from "./score/consequences.ts";
export type { Population } from "./score/normalize.ts";
export type { Regions } from "./score/regions.ts";
export type * from "./score/score.ts";
export { type ScoreOptions, type Scores, scoreDataset, scoreMatrix } from "./score/score-dataset.ts";
export { type EntityScorecard, type Scorecard, scorecardOf } from "./score/scorecard.ts";
export { type StateCommentNote, stateCommentOf } from "./score/state-comment.ts";
export type { Matrix } from "./select/matrix.ts";
export { type AssessmentRecord, type Records, select } from "./select/select.ts";
export type { PassedOver } from "./select/standing.ts";
