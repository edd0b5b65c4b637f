import { answer, assessment, evidence, law } from "../example-records.ts";
import { defineRule } from "../rule.ts";

const seen = { strength: "verified-on-site" } as const;
const toLaw = { evidence: "law-1", pin: "section 3" };

export const answerVerifiedWithoutVisit = defineRule({
  code: "answer/verified-without-visit",
  severity: "warning",
  message:
    "The answer on `{criterion}` of `{entity}` is called verified on site, its basis is {basis} and it cites no visit note.",
  why: "Verified on site means that somebody from outside went there and saw it.",
  fix: "Cite the note of the visit, or lower the strength to `corroborated`.",

  *check({ dataset, evidence }) {
    const { answers } = dataset;
    for (let i = 0; i < answers.length; i++) {
      const { strength, basis, citations, criterion, entity } = answers[i]!;
      if (strength !== "verified-on-site" || basis === "visit") continue;
      if (citations?.some((citation) => evidence.get(citation.evidence)?.kind === "visit-note")) continue;
      yield { path: ["answers", i, "strength"], params: { criterion, entity, basis } };
    }
  },

  examples: {
    flagged: [{ assessments: [assessment()], evidence: [law()], answers: [answer({ ...seen, citations: [toLaw] })] }],
    silent: [
      { assessments: [assessment()], evidence: [evidence()], answers: [answer(seen)] },
      {
        assessments: [assessment()],
        evidence: [law()],
        answers: [answer({ ...seen, basis: "visit", citations: [toLaw] })],
      },
    ],
  },
});
