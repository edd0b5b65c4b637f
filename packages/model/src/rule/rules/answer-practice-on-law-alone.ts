import { answer, assessment, evidence, law } from "../example-records.ts";
import { defineRule } from "../rule.ts";
import { isAboveWorst } from "../standing.ts";

const toLaw = { evidence: "law-1", pin: "section 3" };

export const answerPracticeOnLawAlone = defineRule({
  code: "answer/practice-on-law-alone",
  severity: "warning",
  message: "The answer rates the practice `{criterion}` of `{entity}` as `{level}` and cites laws only.",
  why: "A law says what ought to be done; that it is done takes cases, figures or somebody who saw it.",
  fix: "Cite a statistic, a case, a visit note or a report on practice, or lower the level.",

  *check({ dataset, instrumentOf, criterionOf, evidence }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const criterion = criterionOf[i];
      if (criterion?.facet !== "practice") continue;
      const { rating, citations, entity } = answers[i]!;
      if (rating.kind !== "level" || citations === undefined || citations.length === 0) continue;
      if (!citations.every((citation) => evidence.get(citation.evidence)?.kind === "law")) continue;
      if (!isAboveWorst(instrumentOf[i], criterion, rating.level)) continue;
      yield { path: ["answers", i, "citations"], params: { criterion: criterion.id, entity, level: rating.level } };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], evidence: [law()], answers: [answer({ citations: [toLaw] })] }],
    silent: [
      {
        assessments: [assessment()],
        evidence: [law(), evidence()],
        answers: [answer({ citations: [toLaw, { evidence: "note-1", pin: "page 4" }] })],
      },
      {
        assessments: [assessment()],
        evidence: [law()],
        answers: [answer({ criterion: "cargo.legislation", citations: [toLaw] })],
      },
    ],
  },
});
