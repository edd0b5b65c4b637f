export { explainScore } from "./explain/explain-score.ts";
export type * from "./explain/explanation.ts";
export { compileMethodology } from "./plan/compile-methodology.ts";
export type { Plan } from "./plan/plan.ts";
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
