import { defineFinding } from "@stocktake/model/diagnostic";

const error = "error";

export const childWithoutCounts = defineFinding({
  code: "methodology/child-without-counts",
  severity: error,
  message: "The node `{node}` pools counts, but its child `{child}` has none to give.",
  hint: "Pool criteria that are answered by levels, and nodes that are pooled shares themselves, or take a mean.",
});
export const childWithoutLevel = defineFinding({
  code: "methodology/child-without-level",
  severity: error,
  message: "The node `{node}` looks up levels, but its child `{child}` has none.",
  hint: "Look up criteria that are answered by levels, or take a mean.",
});
export const plugInMissing = defineFinding({
  code: "methodology/plug-in-missing",
  severity: error,
  message: "The node `{node}` uses the plug-in `{name}`, which was not given.",
  hint: "{suggestion}",
});
export const outrankingNested = defineFinding({
  code: "methodology/outranking-nested",
  severity: error,
  message: "The node `{node}` compares entities by `{child}`, below which they are compared already.",
  hint: "Compare once: what one entity has would move the others' numbers, and ranges would not be exact.",
});
export const lookupScale = defineFinding({
  code: "methodology/lookup-scale",
  severity: error,
  message: "The node `{node}` looks up levels of one scale, but `{child}` and `{other}` are answered on two.",
  hint: "Put criteria on one scale in a node of their own.",
});
export const lookupNumbers = defineFinding({
  code: "methodology/lookup-numbers",
  severity: error,
  message: "The node `{node}` looks up `{level}`, which counts no more than `{below}`, so that the two look alike.",
  hint: "Give every level of the scale a number of its own; the table alone makes the value.",
});
export const lookupLevel = defineFinding({
  code: "methodology/lookup-level",
  severity: error,
  message: "The table of `{node}` names the level `{level}`, which the scale of its children does not have.",
  hint: "Use a level of that scale: {scale}.",
});
export const lookupRepeated = defineFinding({
  code: "methodology/lookup-row-repeated",
  severity: error,
  message: "The table of `{node}` has two rows for {levels}; the order in which levels are written does not count.",
  hint: "Keep one of the two.",
});
export const lookupTooLong = defineFinding({
  code: "methodology/lookup-row-unused",
  severity: "warning",
  message: "The table of `{node}` has a row for {levels}, which are more than its {count} children.",
  hint: "Remove the row.",
});
export const lookupIncomplete = defineFinding({
  code: "methodology/lookup-incomplete",
  severity: error,
  message: "The table of `{node}` has no row for {levels}.",
  hint: "Give every combination of 1 to {count} levels a value: a child that does not apply leaves the combination.",
});
export const lookupNotMonotone = defineFinding({
  code: "methodology/lookup-not-monotone",
  severity: error,
  message: "The table of `{node}` gives {value} for {levels} and less, {above}, for the better {better}.",
  hint: "A better level never lowers the value; ranges would not be exact.",
});
