import type { Answer, Citation, Rating } from "../entity/assessment.ts";
import type { CrosswalkLink } from "../entity/crosswalk.ts";

/** An answer that a draft rests on, the link that led from it, and the level it reads as on the other scale. */
export interface DraftSource {
  readonly answer: Answer;
  readonly link: CrosswalkLink;
  /** Left out where the answer gives no level, or the link allows no inference. */
  readonly reads?: string;
}

/**
 * What answers to one instrument suggest for a criterion of another. It is not an answer: somebody has to accept it.
 */
export interface DraftAnswer {
  readonly status: "draft";
  readonly entity: string;
  readonly criterion: string;
  /** The lowest level that the sources read as; `inconclusive`, with the reason, where they allow none. */
  readonly suggestion: Rating;
  /** Every answer that bears on it, none dropped. */
  readonly sources: readonly DraftSource[];
  /** Whether all sources that read as a level read as the same one. */
  readonly agree: boolean;
  /** What is lost between the scales, a sentence each. */
  readonly losses: readonly string[];
}

/** Who accepts a draft, when, and for which assessment; the rating where it differs from the suggestion. */
export interface Acceptance {
  readonly assessment: string;
  readonly date: string;
  readonly rater: string;
  readonly rating?: Rating;
}

/**
 * Makes an answer of a draft: an act of a person, a desk review that is only asserted. The evidence of all sources is
 * cited again, so that the other instrument's reviewer can look at it.
 *
 * @example
 * acceptDraft(draft, { assessment: "QMA-fatf", date: "2026-06-30", rater: "rater-2" });
 */
export function acceptDraft(draft: DraftAnswer, { assessment, date, rater, rating }: Acceptance): Answer {
  const citations = citationsOf(draft);
  const from = draft.sources.map(({ answer }) => `${answer.criterion} in ${answer.assessment}`).join(", ");
  return {
    assessment,
    entity: draft.entity,
    criterion: draft.criterion,
    date,
    rater,
    basis: "desk-review",
    strength: "asserted",
    rating: rating ?? draft.suggestion,
    ...(citations.length > 0 ? { citations } : { uncited: `Drawn from answers on ${from}.` }),
  };
}

function citationsOf({ sources }: DraftAnswer): readonly Citation[] {
  const cited = new Map<string, Citation>();
  for (const { answer } of sources)
    for (const citation of answer.citations ?? []) cited.set(`${citation.evidence}\n${citation.pin}`, citation);
  return [...cited.values()];
}
