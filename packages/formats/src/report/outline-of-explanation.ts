import type { Aggregator, MissingPolicy } from "@stocktake/model";
import type { ExplainedCriterion, ExplainedNode, Explanation, Role } from "@stocktake/scoring";
import { formatNumber, formatPercent } from "./format-number.ts";
import { type OutlineItem, phrase } from "./outline.ts";
import { answerInWords, conversionInWords, readingInWords } from "./reading-in-words.ts";
import { gateInWords, rangeInWords, scoreInWords } from "./score-in-words.ts";

type Child = ExplainedNode | ExplainedCriterion;

const AGGREGATOR_IN_WORDS: Readonly<Record<Aggregator["use"], string>> = {
  "weighted-mean": "weighted mean",
  "geometric-mean": "weighted geometric mean",
  "harmonic-mean": "weighted harmonic mean",
  "power-mean": "weighted power mean",
  "weakest-link": "least of the children",
  sum: "weighted sum",
  product: "product",
  none: "counts only, no number",
};

const MISSING_IN_WORDS: Readonly<Record<MissingPolicy, string>> = {
  renormalize: "a child without a value is left out and the others share its weight",
  "require-complete": "every child must have a value",
  "worst-case": "a child without a value counts at its worst",
  "group-mean": "a child without a value counts at the mean of the population",
};

/** The tree of reasons as lines of text, from the explained node down to the answers. */
export function outlineOfExplanation({ root }: Explanation): OutlineItem {
  return nodeItem(root, undefined);
}

function nodeItem(node: ExplainedNode, entered: string | undefined): OutlineItem {
  return {
    label: nameOf(node.node, node.title),
    text: scoreInWords(node.score),
    items: [
      ...(entered === undefined ? [] : [{ text: entered }]),
      { text: methodInWords(node) },
      ...(node.mixedForce === undefined
        ? []
        : [{ text: `Binding and hortatory criteria in one number: ${node.mixedForce}` }]),
      ...node.gates.map(gateItem),
      ...node.children.map(childItem),
    ],
  };
}

function gateItem({ outcome, cells }: ExplainedNode["gates"][number]): OutlineItem {
  const items = cells.map(({ criterion, reading }) => ({ text: `${criterion}: ${readingInWords(reading)}` }));
  return { label: "Gate", text: gateInWords(outcome), items };
}

function childItem(child: Child): OutlineItem {
  const entered = entryInWords(child);
  return child.kind === "node" ? nodeItem(child, entered) : criterionItem(child, entered);
}

function criterionItem(criterion: ExplainedCriterion, entered: string): OutlineItem {
  const { reading, value, range, conversion, answers, adjudication } = criterion;
  const number = value === undefined ? "no value" : formatNumber(value);
  const spoke = answers.filter((answer) => answer.passedOver === undefined);
  const passedOver = answers.filter((answer) => answer.passedOver !== undefined);
  return {
    label: nameOf(criterion.criterion, criterion.title),
    text: phrase("; ", readingInWords(reading), phrase(", ", number, range && rangeInWords(range))),
    items: [
      { text: entered },
      { text: `Conversion: ${conversionInWords(conversion)}.` },
      ...(adjudication === undefined
        ? []
        : [
            {
              label: adjudication.reopened ? "Adjudication, reopened" : "Adjudication",
              text: adjudicationInWords(adjudication),
            },
          ]),
      ...spoke.map((answer) => ({ label: "Speaks", text: answerInWords(answer) })),
      ...passedOver.map((answer) => ({ label: "Passed over", text: answerInWords(answer) })),
      ...(answers.length === 0 ? [{ text: "No answer." }] : []),
    ],
  };
}

function adjudicationInWords({ id, date, rationale }: NonNullable<ExplainedCriterion["adjudication"]>): string {
  return `${id} on ${date}: ${rationale}`;
}

function methodInWords({ aggregate, missing, minCoverage, minPresent, statisticalIndex }: ExplainedNode): string {
  const detail =
    aggregate.use === "power-mean"
      ? `, exponent ${formatNumber(aggregate.exponent)}`
      : aggregate.use === "geometric-mean" && aggregate.floor !== undefined
        ? `, floor ${formatNumber(aggregate.floor)}`
        : "";
  const sentence = phrase(
    "; ",
    `Method: ${AGGREGATOR_IN_WORDS[aggregate.use]}${detail}`,
    missing && MISSING_IN_WORDS[missing],
    minCoverage > 0 && `at least ${formatPercent(minCoverage)} must be known`,
    minPresent !== undefined && `at least ${formatPercent(minPresent)} of the children must have a value`,
    statisticalIndex && "a statistical index",
  );
  return `${sentence}.`;
}

function entryInWords({ weight, effectiveWeight, role, counted }: Child): string {
  const number = counted === undefined ? "" : ` ${formatNumber(counted)}`;
  const roles: Readonly<Record<Role, string>> = {
    counted: counted === undefined ? "counted" : `counted at${number}`,
    "left-out": "left out, for want of a value",
    "at-worst": `without a value, counted at its worst,${number}`,
    "at-group-mean": `without a value, counted at the mean of the population,${number}`,
    "not-applicable": "not applicable, so not in the denominator",
    "weight-zero": "weight zero, so not counted",
  };
  return `Weight ${formatNumber(weight)}, ${formatPercent(effectiveWeight)} of the whole; ${roles[role]}.`;
}

function nameOf(id: string, title: string | undefined): string {
  return title === undefined || title === id ? id : `${id} ${title}`;
}
