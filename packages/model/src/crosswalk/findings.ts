import { defineFinding } from "../diagnostic/finding.ts";

export const editionMismatch = defineFinding({
  code: "crosswalk/edition-mismatch",
  severity: "error",
  message: "The crosswalk reads {side} {wanted} and was given {given}.",
  hint: "Give that edition, or a crosswalk for this one.",
});

export const unknownCriterion = defineFinding({
  code: "crosswalk/unknown-criterion",
  severity: "error",
  message: "The crosswalk `{crosswalk}` links {side} `{criterion}`, which {instrument} does not have.",
  hint: "{suggestion}",
});

export const unknownLevel = defineFinding({
  code: "crosswalk/unknown-level",
  severity: "error",
  message: "The level map from `{from}` to `{to}` names the level `{level}`, which the scale `{scale}` does not have.",
  hint: "Use the levels of the two scales.",
});

export const unmappedLevel = defineFinding({
  code: "crosswalk/unmapped-level",
  severity: "warning",
  message: "The level map from `{from}` to `{to}` says nothing of the level `{level}`.",
  hint: "Map every level of the scale it reads, so that no answer is passed over.",
});

export const doubledLink = defineFinding({
  code: "crosswalk/doubled-link",
  severity: "error",
  message: "The crosswalk `{crosswalk}` links `{from}` to `{to}` twice.",
  hint: "Keep one of the two.",
});

export const inferenceNotCovered = defineFinding({
  code: "crosswalk/inference-not-covered",
  severity: "error",
  message:
    "The link from `{from}` to `{to}` is `{relation}` and is said to cover the coverage `{coverage}` of the target.",
  hint: "What is equivalent, or contains the other, covers the whole of it.",
});

export const unlinkedAnswers = defineFinding({
  code: "crosswalk/answers-unlinked",
  severity: "info",
  message:
    "{count} answers are on criteria that the crosswalk `{crosswalk}` does not link; nothing is drafted from them.",
  hint: "Answer the target where it asks something else.",
});
