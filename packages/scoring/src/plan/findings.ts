import { defineFinding } from "@stocktake/model/diagnostic";

const error = "error";

export const editionMismatch = defineFinding({
  code: "methodology/edition-mismatch",
  severity: error,
  message: "The methodology is written for {wanted} and was given {given}.",
  hint: "Compile it with that edition, or write a methodology for this one.",
});
export const unknownCriterion = defineFinding({
  code: "methodology/unknown-criterion",
  severity: error,
  message: "The methodology names the criterion `{criterion}`, which {instrument} does not have.",
  hint: "Use an id of the instrument{suggestion}.",
});
export const criterionRepeated = defineFinding({
  code: "methodology/criterion-repeated",
  severity: error,
  message: "The criterion `{criterion}` stands twice under the root `{root}`, so it would count twice.",
  hint: "Keep one of the two places.",
});
export const nodeRepeated = defineFinding({
  code: "methodology/node-repeated",
  severity: error,
  message: "Two nodes are named `{node}`.",
  hint: "Give each node an id of its own.",
});
export const badWeight = defineFinding({
  code: "methodology/weight-out-of-range",
  severity: error,
  message: "The weight of `{child}` is {weight}; a weight is a finite number that is not negative.",
  hint: "Give a weight of zero or more; zero means not counted.",
});
export const noWeight = defineFinding({
  code: "methodology/no-weight",
  severity: "warning",
  message: "The node `{node}` counts nothing: it has no child with a weight above zero.",
  hint: "It is left out of the node above. Give a child a weight, or remove the node.",
});
export const weightWithoutEffect = defineFinding({
  code: "methodology/weight-without-effect",
  severity: "warning",
  message: "The weight {weight} of `{child}` changes nothing: `{use}` only tells zero from not zero.",
  hint: "Write 1.",
});
export const levelWithoutNumber = defineFinding({
  code: "methodology/level-without-number",
  severity: error,
  message: "The level `{level}` of the scale `{scale}` has no number in `levels`.",
  hint: "Give every level of the scale a number.",
});
export const levelOrder = defineFinding({
  code: "methodology/level-order",
  severity: error,
  message: "The level `{level}` counts {number}, less than the worse level `{below}` of the scale `{scale}`.",
  hint: "Numbers do not fall from worst to best.",
});
export const unknownLevel = defineFinding({
  code: "methodology/unknown-level",
  severity: error,
  message: "The level `{level}` belongs to no scale that the methodology uses.",
  hint: "Use a level of the instrument's scales, or remove it.",
});
export const normalizerMissing = defineFinding({
  code: "methodology/normalizer-missing",
  severity: error,
  message: "The criterion `{criterion}` is measured and has no normalizer.",
  hint: "Say in `normalizers` how its values become numbers, with their direction.",
});
export const normalizerUnused = defineFinding({
  code: "methodology/normalizer-unused",
  severity: error,
  message: "The normalizer of `{criterion}` applies to nothing: the criterion is not measured, or not in the tree.",
  hint: "Remove it.",
});
export const goalposts = defineFinding({
  code: "methodology/goalposts",
  severity: error,
  message: "The goalposts of `{criterion}` run from {low} to {high}; {problem}.",
  hint: "Give two finite posts, the low one below the high one, above zero on a logarithmic scale.",
});
export const missingPolicy = defineFinding({
  code: "methodology/no-missing-policy",
  severity: error,
  message: "The node `{node}` does not say what a missing child means.",
  hint: "Choose `renormalize`, `require-complete`, `worst-case`, for a statistical index `group-mean` or `region-mean`, for an outranking `half`.",
});
export const policyRefused = defineFinding({
  code: "methodology/missing-policy-refused",
  severity: error,
  message: "The node `{node}` cannot use `{missing}`: {why}.",
  hint: "Choose another policy.",
});
export const noMinCoverage = defineFinding({
  code: "methodology/no-min-coverage",
  severity: error,
  message: "The node `{node}` has no least coverage above zero, of its own or of the methodology.",
  hint: "Set `minCoverage` to a share above 0 and up to 1.",
});
export const mayBeNegative = defineFinding({
  code: "methodology/may-be-negative",
  severity: error,
  message: "The node `{node}` is a {use} of `{child}`, which may be negative.",
  hint: "Put the child on a scale that starts at zero or above, or use a weighted mean.",
});
export const countedChild = defineFinding({
  code: "methodology/child-without-number",
  severity: error,
  message: "The node `{node}` gives a number, but its child `{child}` only counts.",
  hint: "Give the child an aggregator, or make the node `none`.",
});
export const mixedForce = defineFinding({
  code: "methodology/mixed-force",
  severity: error,
  message: "The node `{node}` makes one number of binding and hortatory criteria without saying so.",
  hint: "Split it in two nodes, or give the reason in `mixedForce`; it is printed with the result.",
});
export const gateOnMeasured = defineFinding({
  code: "methodology/gate-on-measured",
  severity: error,
  message: "A gate of `{node}` looks at `{criterion}`, which has no levels.",
  hint: "Gates look at criteria that are answered by levels.",
});
export const gateLevel = defineFinding({
  code: "methodology/gate-level",
  severity: error,
  message: "A gate of `{node}` names the level `{level}`, which the scale of `{criterion}` does not have.",
  hint: "Use a level of that scale.",
});
export const gateNotMonotone = defineFinding({
  code: "methodology/not-monotone",
  severity: error,
  message: "The gate of `{node}` on the levels {levels} would let a better rating of `{criterion}` lower the result.",
  hint: "Name a run of levels from the worst one up.",
});
export const sumLimits = defineFinding({
  code: "methodology/sum-limits",
  severity: error,
  message: "The sum of `{node}` is held between {least} and {greatest}, of which the first is not below the second.",
  hint: "Give a `least` below `greatest`, or leave one of them out.",
});
export const ladderFalls = defineFinding({
  code: "methodology/ladder-falls",
  severity: error,
  message: "Rung {rung} of a ladder of `{node}` is capped at {cap}, less than {below} below it.",
  hint: "Caps do not fall from one rung to the next, nor below `otherwise`.",
});
export const gateEmpty = defineFinding({
  code: "methodology/gate-empty",
  severity: "warning",
  message: "A gate of `{node}` names no criterion, so it never acts.",
  hint: "Name its criteria, or remove it.",
});
export const bandRounding = defineFinding({
  code: "methodology/band-rounding-undeclared",
  severity: error,
  message: "Bands are read off rounded values, but the methodology does not say how it rounds.",
  hint: "Add `publish` with the number of decimals, or read bands off exact values.",
});
export const nothingBelow = defineFinding({
  code: "methodology/too-deep",
  severity: error,
  message: "The tree under `{root}` is deeper than {limit} nodes, or runs in a circle.",
  hint: "A node may not contain itself.",
});
export const unknownScale = defineFinding({
  code: "methodology/unknown-scale",
  severity: error,
  message: "The node `{node}` is judged on the scale `{scale}`, which {instrument} does not have.",
  hint: "Name a scale of the instrument.",
});
export const consequenceRepeated = defineFinding({
  code: "methodology/consequence-repeated",
  severity: error,
  message: "Two consequence rules are named `{rule}`.",
  hint: "Give each rule an id of its own.",
});
export const consequenceEmpty = defineFinding({
  code: "methodology/consequence-empty",
  severity: error,
  message: "The consequence rule `{rule}` joins no condition under `{use}`.",
  hint: "Name the conditions, or remove the rule.",
});
export const consequenceOnMeasured = defineFinding({
  code: "methodology/consequence-on-measured",
  severity: error,
  message: "The consequence rule `{rule}` counts `{criterion}`, which has no levels.",
  hint: "Count criteria that are answered by levels.",
});
export const consequenceLevel = defineFinding({
  code: "methodology/consequence-level",
  severity: error,
  message: "The consequence rule `{rule}` names the level `{level}`, which the scale of `{criterion}` does not have.",
  hint: "{suggestion}",
});
export const consequenceOutOfReach = defineFinding({
  code: "methodology/consequence-out-of-reach",
  severity: "warning",
  message: "The consequence rule `{rule}` asks for at least {atLeast} of {count} criteria, so it never holds.",
  hint: "Ask for fewer, or name more criteria.",
});
