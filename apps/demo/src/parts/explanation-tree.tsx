import {
  type Dataset,
  type ExplainedCriterion,
  type ExplainedNode,
  formatCondition,
  formatConversion,
  formatCoverage,
  formatGate,
  formatInsufficient,
  formatMethod,
  formatNumber,
  formatPlace,
  formatRange,
  formatReading,
  type Score,
} from "stocktake";
import { formulaOf } from "../store/formula.ts";
import { ExplainedAnswers } from "./explained-answers.tsx";

/** One node of the reasons: how its number came out, then everything it came out of. */
export function ReasonNode({ node, dataset, top }: { node: ExplainedNode; dataset: Dataset; top?: boolean }) {
  const formula = formulaOf(node);
  const { score } = node;
  return (
    <details className="reason" open={top}>
      <summary>
        <span className="reason-name">{node.title ?? node.node}</span>{" "}
        <span className="reason-number">{headlineOf(score)}</span>
        {top ? null : <span className="reason-place">{formatPlace(node)}</span>}
      </summary>
      <div className="reason-body">
        <p>Method: {formatMethod(node)}.</p>
        {node.mixedForce === undefined ? null : <p>Binding and hortatory criteria in one number: {node.mixedForce}</p>}
        {formula === undefined ? null : (
          <p>
            <code className="formula">{formula}</code>
          </p>
        )}
        {score.kind === "insufficient" ? <p>No value: {formatInsufficient(score.why, score.needed)}.</p> : null}
        {score.kind === "scored" || score.kind === "insufficient" ? <p>Range {formatRange(score.range)}.</p> : null}
        {"coverage" in score ? <p>Coverage: {formatCoverage(score.coverage)}.</p> : null}
        {node.eligibility === undefined ? null : (
          <p>
            <strong>Eligibility.</strong> {formatCondition(node.eligibility.condition)}.
          </p>
        )}
        {node.gates.map((explained) => (
          <p key={`${explained.gate.use} ${explained.gate.reason}`}>
            <strong>Gate.</strong> {formatGate(explained)}{" "}
            {explained.cells.map(({ criterion, reading }) => `${criterion}: ${formatReading(reading)}.`).join(" ")}
          </p>
        ))}
        <ul className="reasons">
          {node.children.map((child) => (
            <li key={child.kind === "node" ? child.node : child.criterion}>
              {child.kind === "node" ? (
                <ReasonNode node={child} dataset={dataset} />
              ) : (
                <ReasonCriterion criterion={child} dataset={dataset} />
              )}
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

/** One criterion of the reasons: what it was read as, how that became a number, and the answers behind it. */
export function ReasonCriterion({ criterion, dataset }: { criterion: ExplainedCriterion; dataset: Dataset }) {
  const { value, adjudication } = criterion;
  return (
    <details className="reason">
      <summary>
        <span className="reason-name">{criterion.title}</span>{" "}
        <span className="reason-number">{value === undefined ? "no value" : formatNumber(value)}</span>
        <span className="reason-place">
          {formatReading(criterion.reading)}; {formatPlace(criterion)}
        </span>
      </summary>
      <div className="reason-body">
        <p>
          Criterion <code>{criterion.criterion}</code>, read as {formatReading(criterion.reading)}.
          {criterion.range === undefined ? null : ` Range ${formatRange(criterion.range)}.`}
        </p>
        <p>Conversion: {formatConversion(criterion.conversion)}.</p>
        {adjudication === undefined ? null : (
          <p>
            <strong>{adjudication.reopened ? "Adjudication, reopened by a later answer." : "Adjudication."}</strong>{" "}
            {adjudication.date}: {adjudication.rationale} ({adjudication.id})
          </p>
        )}
        <ExplainedAnswers answers={criterion.answers} dataset={dataset} />
      </div>
    </details>
  );
}

function headlineOf(score: Score): string {
  switch (score.kind) {
    case "scored":
      return formatNumber(score.value);
    case "insufficient":
      return "no value";
    case "counted":
      return `${score.counts.total} criteria counted`;
    case "judged":
      return `judged ${score.level}`;
    case "not-applicable":
      return "not applicable";
  }
}
