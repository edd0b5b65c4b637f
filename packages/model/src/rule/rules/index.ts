import type { Rule } from "../rule.ts";
import { answerConsistencyReviewMissing } from "./answer-consistency-review-missing.ts";
import { answerContradictsStronger } from "./answer-contradicts-stronger.ts";
import { answerDuplicate } from "./answer-duplicate.ts";
import { answerEntityMismatch } from "./answer-entity-mismatch.ts";
import { answerEvidenceMissing } from "./answer-evidence-missing.ts";
import { answerFullWithoutSafeguard } from "./answer-full-without-safeguard.ts";
import { answerLaterThanAsOf } from "./answer-later-than-as-of.ts";
import { answerNotApplicableShare } from "./answer-not-applicable-share.ts";
import { answerNotApplicableUnreviewed } from "./answer-not-applicable-unreviewed.ts";
import { answerNotApplicableWholeProvision } from "./answer-not-applicable-whole-provision.ts";
import { answerNotApplicableWithoutGround } from "./answer-not-applicable-without-ground.ts";
import { answerOutsideDomain } from "./answer-outside-domain.ts";
import { answerPracticeOnLawAlone } from "./answer-practice-on-law-alone.ts";
import { answerResponseMismatch } from "./answer-response-mismatch.ts";
import { answerStale } from "./answer-stale.ts";
import { answerTopLevelOnLawNotInForce } from "./answer-top-level-on-law-not-in-force.ts";
import { answerUnitMismatch } from "./answer-unit-mismatch.ts";
import { answerUnknownCriterion } from "./answer-unknown-criterion.ts";
import { answerUnknownLevel } from "./answer-unknown-level.ts";
import { answerVerifiedWithoutVisit } from "./answer-verified-without-visit.ts";
import { answerWithdrawnBeforeDate } from "./answer-withdrawn-before-date.ts";
import { assessmentCommentMissing } from "./assessment-comment-missing.ts";
import { assessmentShortfallRankDoubled } from "./assessment-shortfall-rank-doubled.ts";
import { claimContradicted } from "./claim-contradicted.ts";
import { consentSharedBeyond } from "./consent-shared-beyond.ts";
import { consentWorkWithoutAgreement } from "./consent-work-without-agreement.ts";
import { contributionNotApproved } from "./contribution-not-approved.ts";
import { contributionUsedBeforeApproval } from "./contribution-used-before-approval.ts";
import { datasetAssessmentNotAdoptedByCommittee } from "./dataset-assessment-not-adopted-by-committee.ts";
import { datasetAssessmentsMissing } from "./dataset-assessments-missing.ts";
import { datasetDatesOutOfOrder } from "./dataset-dates-out-of-order.ts";
import { datasetDoubledId } from "./dataset-doubled-id.ts";
import { datasetStateInTwoClusters } from "./dataset-state-in-two-clusters.ts";
import { datasetStocktakenBeforeAdoption } from "./dataset-stocktaken-before-adoption.ts";
import { datasetTopShortfallsTooMany } from "./dataset-top-shortfalls-too-many.ts";
import { datasetUnknownAssessment } from "./dataset-unknown-assessment.ts";
import { datasetUnknownEntity } from "./dataset-unknown-entity.ts";
import { datasetUnknownInstrument } from "./dataset-unknown-instrument.ts";
import { datasetUnknownOrganization } from "./dataset-unknown-organization.ts";
import { datasetUnknownRecord } from "./dataset-unknown-record.ts";
import { datasetUnknownTheme } from "./dataset-unknown-theme.ts";
import { evidenceLaterThanAnswer } from "./evidence-later-than-answer.ts";
import { evidenceStageMissing } from "./evidence-stage-missing.ts";
import { evidenceStageOnNonLaw } from "./evidence-stage-on-non-law.ts";
import { evidenceUnknown } from "./evidence-unknown.ts";
import { mandateActingOutside } from "./mandate-acting-outside.ts";
import { mandateDeploymentIncomplete } from "./mandate-deployment-incomplete.ts";
import { mandatePostsChange } from "./mandate-posts-change.ts";
import { mandateProposalUnconditional } from "./mandate-proposal-unconditional.ts";
import { mandateRenewalRoles } from "./mandate-renewal-roles.ts";
import { mandateReviewLate } from "./mandate-review-late.ts";
import { procedureActorMismatch } from "./procedure-actor-mismatch.ts";
import { procedureDatesOutOfOrder } from "./procedure-dates-out-of-order.ts";
import { procedureDocumentMissing } from "./procedure-document-missing.ts";
import { procedureGuardMissing } from "./procedure-guard-missing.ts";
import { procedureStepNotAllowed } from "./procedure-step-not-allowed.ts";
import { procedureStepOverdue } from "./procedure-step-overdue.ts";
import { procedureStepUnknown } from "./procedure-step-unknown.ts";
import { procedureSubjectUnknown } from "./procedure-subject-unknown.ts";
import { procedureUnknown } from "./procedure-unknown.ts";
import { publicationLanguagesIncomplete } from "./publication-languages-incomplete.ts";
import { publicationReissueSymbol } from "./publication-reissue-symbol.ts";
import { recommendationClosingIncomplete } from "./recommendation-closing-incomplete.ts";
import { referralBeforeAgreement } from "./referral-before-agreement.ts";
import { referralDeliveredByDirectorate } from "./referral-delivered-by-directorate.ts";
import { referralOutcomeUndated } from "./referral-outcome-undated.ts";
import { referralProviderIsDirectorate } from "./referral-provider-is-directorate.ts";
import { referralReasonMissing } from "./referral-reason-missing.ts";
import { referralUnknownNeed } from "./referral-unknown-need.ts";
import { reportOverdue } from "./report-overdue.ts";
import { treatyActionBeforeAdoption } from "./treaty-action-before-adoption.ts";
import { treatyUnknown } from "./treaty-unknown.ts";
import { visitCommentWindowShort } from "./visit-comment-window-short.ts";
import { visitConsentMissing } from "./visit-consent-missing.ts";
import { visitFocusCount } from "./visit-focus-count.ts";
import { visitFollowUpWithoutVisit } from "./visit-follow-up-without-visit.ts";
import { visitHumanRightsItemMissing } from "./visit-human-rights-item-missing.ts";
import { visitJointWithoutRelevance } from "./visit-joint-without-relevance.ts";
import { visitNotOnPlan } from "./visit-not-on-plan.ts";
import { visitPlanNotConsidered } from "./visit-plan-not-considered.ts";
import { visitRegionalTooFew } from "./visit-regional-too-few.ts";
import { visitReplyDue } from "./visit-reply-due.ts";
import { visitStateNotOnPlan } from "./visit-state-not-on-plan.ts";

/** Every rule, in the order in which findings are listed. */
export const rules: readonly Rule[] = [
  answerConsistencyReviewMissing,
  answerContradictsStronger,
  answerDuplicate,
  answerEntityMismatch,
  answerEvidenceMissing,
  answerLaterThanAsOf,
  answerNotApplicableUnreviewed,
  answerOutsideDomain,
  answerPracticeOnLawAlone,
  answerResponseMismatch,
  answerStale,
  answerTopLevelOnLawNotInForce,
  answerUnitMismatch,
  answerUnknownCriterion,
  answerUnknownLevel,
  answerWithdrawnBeforeDate,
  answerFullWithoutSafeguard,
  answerNotApplicableShare,
  answerNotApplicableWholeProvision,
  answerNotApplicableWithoutGround,
  answerVerifiedWithoutVisit,
  evidenceStageMissing,
  evidenceStageOnNonLaw,
  evidenceUnknown,
  evidenceLaterThanAnswer,
  assessmentCommentMissing,
  assessmentShortfallRankDoubled,
  datasetAssessmentNotAdoptedByCommittee,
  datasetAssessmentsMissing,
  datasetDoubledId,
  datasetStocktakenBeforeAdoption,
  datasetTopShortfallsTooMany,
  datasetUnknownAssessment,
  datasetUnknownEntity,
  datasetUnknownInstrument,
  datasetDatesOutOfOrder,
  datasetUnknownOrganization,
  datasetUnknownRecord,
  datasetUnknownTheme,
  datasetStateInTwoClusters,
  reportOverdue,
  treatyActionBeforeAdoption,
  treatyUnknown,
  visitCommentWindowShort,
  visitConsentMissing,
  visitFocusCount,
  visitFollowUpWithoutVisit,
  visitHumanRightsItemMissing,
  visitJointWithoutRelevance,
  visitNotOnPlan,
  visitRegionalTooFew,
  visitReplyDue,
  visitPlanNotConsidered,
  visitStateNotOnPlan,
  consentSharedBeyond,
  consentWorkWithoutAgreement,
  referralBeforeAgreement,
  referralProviderIsDirectorate,
  referralReasonMissing,
  referralUnknownNeed,
  referralOutcomeUndated,
  referralDeliveredByDirectorate,
  recommendationClosingIncomplete,
  mandateActingOutside,
  mandateDeploymentIncomplete,
  mandatePostsChange,
  mandateProposalUnconditional,
  mandateRenewalRoles,
  mandateReviewLate,
  contributionNotApproved,
  contributionUsedBeforeApproval,
  publicationLanguagesIncomplete,
  publicationReissueSymbol,
  procedureUnknown,
  procedureSubjectUnknown,
  procedureStepUnknown,
  procedureStepNotAllowed,
  procedureGuardMissing,
  procedureActorMismatch,
  procedureDocumentMissing,
  procedureDatesOutOfOrder,
  procedureStepOverdue,
  claimContradicted,
];
