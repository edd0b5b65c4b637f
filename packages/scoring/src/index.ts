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
export type { NotSolved } from "./match/assignment.ts";
export type { AssignmentPlan, Placement } from "./match/assignment-plan.ts";
export type { FailingFilter, FilterName } from "./match/filters.ts";
export type * from "./match/funnel.ts";
export { matchNeeds } from "./match/match-needs.ts";
export type * from "./match/match-options.ts";
export { type MatchScheme, matchScheme1 } from "./match/match-scheme.ts";
export type * from "./match/matching.ts";
export type { OfferCapacity } from "./match/offer-capacity.ts";
export type { MatchOverlap } from "./match/overlaps.ts";
export type * from "./match/pair.ts";
export type { MatchReason, MatchReasonName } from "./match/reasons.ts";
export { type FunnelOptions, referralFunnel, type StatedFigures } from "./match/referral-funnel.ts";
export type { FilterTally, UnmatchedNeed, UnmatchedOffer } from "./match/why-unmatched.ts";
export { type AbortSignalLike, assessRobustnessInWorkers, type WorkerOptions } from "./parallel/assess-in-workers.ts";
export { serveDraws } from "./parallel/serve-draws.ts";
export { type CompileOptions, compileMethodology } from "./plan/compile-methodology.ts";
export type { Plan } from "./plan/plan.ts";
export type { AggregatorPlugIn } from "./plan/plug-in.ts";
export type { PopulationMoments, PopulationParameters, PopulationRange, PopulationValues } from "./plan/population.ts";
export type { KnownShortfall, LeverageReason, PriorityAction } from "./priority/action.ts";
export type { Aspect, VisitProgramme } from "./priority/aspects.ts";
export {
  type DecisiveSet,
  type DecisiveUnknowns,
  findDecisiveUnknowns,
  type PossiblySet,
  type UnknownsQuestion,
  type Unsettled,
} from "./priority/find-decisive-unknowns.ts";
export type { Obstruction, SafeguardGate } from "./priority/obstruction.ts";
export {
  type Priorities,
  type PriorityGoal,
  type PriorityQuestion,
  prioritizeActions,
  type Standing,
} from "./priority/prioritize-actions.ts";
export type { OpenQuestion } from "./priority/question.ts";
export {
  type AnswerChange,
  type ConsequenceEffect,
  type NodeEffect,
  type Simulation,
  simulateChanges,
} from "./priority/simulate-changes.ts";
export { type Published, type PublishedRow, publishScores, type Rank, rankScores } from "./publish/publish-scores.ts";
export { assessRobustness } from "./robustness/assess-robustness.ts";
export type { DrawnInput, InputIndices, InputInfluence } from "./robustness/estimate-inputs.ts";
export type { Influence } from "./robustness/influence.ts";
export type { Effect, Swing } from "./robustness/leave-one-out.ts";
export type * from "./robustness/robustness.ts";
export { estimateSobol, type SobolIndex, type SobolIndices, type SobolInput } from "./robustness/sobol.ts";
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
export type * from "./survey/survey.ts";
export type { SurveyOptions, SurveyRequest } from "./survey/survey-request.ts";
export { suppressTogether, surveyScores } from "./survey/survey-scores.ts";
export { surveyTrend, type Trend, type TrendCell, type Wave } from "./survey/survey-trend.ts";
export { wordsOf } from "./survey/words-of.ts";
