export { explainScore } from "./explain/explain-score.ts";
export type * from "./explain/explanation.ts";
export { type AbortSignalLike, assessRobustnessInWorkers, type WorkerOptions } from "./parallel/assess-in-workers.ts";
export { serveDraws } from "./parallel/serve-draws.ts";
export { compileMethodology } from "./plan/compile-methodology.ts";
export type { Plan } from "./plan/plan.ts";
export { type Published, type PublishedRow, publishScores, type Rank, rankScores } from "./publish/publish-scores.ts";
export { assessRobustness } from "./robustness/assess-robustness.ts";
export type { DrawnInput, InputIndices, InputInfluence } from "./robustness/estimate-inputs.ts";
export type { Influence } from "./robustness/influence.ts";
export type { Effect, Swing } from "./robustness/leave-one-out.ts";
export type * from "./robustness/robustness.ts";
export { estimateSobol, type SobolIndex, type SobolIndices, type SobolInput } from "./robustness/sobol.ts";
export {
  type AnsweredCondition,
  type ConditionAnswer,
  type Consequence,
  consequencesOf,
} from "./score/consequences.ts";
export type { Population } from "./score/normalize.ts";
export type * from "./score/score.ts";
export { type ScoreOptions, type Scores, scoreDataset, scoreMatrix } from "./score/score-dataset.ts";
export { type EntityScorecard, type Scorecard, scorecardOf } from "./score/scorecard.ts";
export { type StateCommentNote, stateCommentOf } from "./score/state-comment.ts";
export type { Matrix } from "./select/matrix.ts";
export { type AssessmentRecord, type Records, select } from "./select/select.ts";
export type { PassedOver } from "./select/standing.ts";
