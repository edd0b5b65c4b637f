import { defineFinding } from "@stocktake/model/diagnostic";

export const unknownCriterion = defineFinding({
  code: "score/change-unknown-criterion",
  severity: "error",
  message: "The change names the criterion `{criterion}`, which the methodology does not use.",
  hint: "{suggestion}",
});

export const unreadable = defineFinding({
  code: "score/change-unreadable",
  severity: "error",
  message: "The change gives `{criterion}` the answer `{says}`, which cannot be read there.",
  hint: "{suggestion}",
});

export const notApplicable = defineFinding({
  code: "score/change-not-applicable",
  severity: "error",
  message: "The change is to `{criterion}`, which the record says does not apply.",
  hint: "Whether a criterion applies is for the record to say; leave the change out.",
});

export const repeated = defineFinding({
  code: "score/change-repeated",
  severity: "error",
  message: "The criterion `{criterion}` is changed twice; the first change counts.",
  hint: "Keep one of them.",
});
