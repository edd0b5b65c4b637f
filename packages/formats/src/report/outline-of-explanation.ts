import type { ExplainedCriterion, ExplainedNode, Explanation } from "@stocktake/scoring";
import { formatAnswerNote } from "./format-answer-note.ts";
import { formatCondition } from "./format-condition.ts";
import { formatConversion } from "./format-conversion.ts";
import { formatGain } from "./format-gain.ts";
import { formatGate } from "./format-gate.ts";
import { formatMethod } from "./format-method.ts";
import { formatNumber } from "./format-number.ts";
import { formatPlace } from "./format-place.ts";
import { formatRange } from "./format-range.ts";
import { formatReading } from "./format-reading.ts";
import { formatScore } from "./format-score.ts";
import { type OutlineItem, phrase } from "./outline.ts";

type Child = ExplainedNode | ExplainedCriterion;

/** The tree of reasons as lines of text, from the explained node down to the answers. */
export function outlineOfExplanation({ root }: Explanation): OutlineItem {
  return nodeItem(root, undefined);
}

function nodeItem(node: ExplainedNode, entered: string | undefined): OutlineItem {
  return {
    label: nameOf(node.node, node.title),
    text: formatScore(node.score),
    items: [
      ...(entered === undefined ? [] : [{ text: entered }]),
      { text: `Method: ${formatMethod(node)}.` },
      ...(node.mixedForce === undefined
        ? []
        : [{ text: `Binding and hortatory criteria in one number: ${node.mixedForce}` }]),
      ...(node.eligibility === undefined
        ? []
        : [{ label: "Eligibility", text: `${formatCondition(node.eligibility.condition)}.` }]),
      ...node.gates.map(gateItem),
      ...node.children.map(childItem),
    ],
  };
}

function gateItem(explained: ExplainedNode["gates"][number]): OutlineItem {
  const { cells } = explained;
  const items = cells.map(({ criterion, reading }) => ({ text: `${criterion}: ${formatReading(reading)}` }));
  return { label: "Gate", text: formatGate(explained), items };
}

function childItem(child: Child): OutlineItem {
  const entered = `${capitalized(formatPlace(child))}.`;
  return child.kind === "node" ? nodeItem(child, entered) : criterionItem(child, entered);
}

function criterionItem(criterion: ExplainedCriterion, entered: string): OutlineItem {
  const { reading, value, range, conversion, atBest, answers, adjudication } = criterion;
  const gain = atBest && formatGain(atBest);
  const number = value === undefined ? "no value" : formatNumber(value);
  const spoke = answers.filter((answer) => answer.passedOver === undefined);
  const passedOver = answers.filter((answer) => answer.passedOver !== undefined);
  return {
    label: nameOf(criterion.criterion, criterion.title),
    text: phrase("; ", formatReading(reading), phrase(", ", number, range && `range ${formatRange(range)}`)),
    items: [
      { text: entered },
      { text: `Conversion: ${formatConversion(conversion)}.` },
      ...(gain === undefined ? [] : [{ text: `${capitalized(gain)}.` }]),
      ...(adjudication === undefined
        ? []
        : [
            {
              label: adjudication.reopened ? "Adjudication, reopened" : "Adjudication",
              text: adjudicationInWords(adjudication),
            },
          ]),
      ...spoke.map((answer) => ({ label: "Speaks", text: formatAnswerNote(answer) })),
      ...passedOver.map((answer) => ({ label: "Passed over", text: formatAnswerNote(answer) })),
      ...(answers.length === 0 ? [{ text: "No answer." }] : []),
    ],
  };
}

function adjudicationInWords({ id, date, rationale }: NonNullable<ExplainedCriterion["adjudication"]>): string {
  return `${id} on ${date}: ${rationale}`;
}

function nameOf(id: string, title: string | undefined): string {
  return title === undefined || title === id ? id : `${id} ${title}`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
