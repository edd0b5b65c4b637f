import { useEffect, useId, useRef } from "react";
import { type Explanation, formatPercent } from "stocktake";
import { countOf } from "../store/numerals.ts";
import { explanationOf, nameOf, type Question } from "../store/scored-records.ts";
import { criteriaBelow, isOpen, isSameStanding, standingOf } from "../store/standing.ts";
import { CopyButtons } from "./copy-buttons.tsx";
import { ReasonCriterion, ReasonNode } from "./explanation-tree.tsx";
import { FailureBoundary } from "./failure-boundary.tsx";
import { ASKED, standingInWords } from "./wording.ts";

/**
 * Says why a number is what it is. A modal dialog of the browser: the focus moves in, Escape closes, and the focus
 * returns to the number.
 */
export function WhyDialog({ question, onClose }: { question: Question | undefined; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (question !== undefined && dialog.current?.open === false) dialog.current.showModal();
  }, [question]);
  return (
    <dialog ref={dialog} className="why-dialog" aria-labelledby={heading} onClose={onClose}>
      <div className="dialog-bar">
        <h2 id={heading}>{question === undefined ? "Why" : titleOf(question)}</h2>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      {question === undefined ? null : (
        <FailureBoundary key={JSON.stringify([question.state, question.node, question.about])}>
          <Reasons question={question} />
        </FailureBoundary>
      )}
    </dialog>
  );
}

function titleOf({ records, state, node, about }: Question): string {
  const titled = records.scores.plan.nodes.find(({ id }) => id === node)?.title ?? node;
  return `Why this ${ASKED[about.kind]}? ${titled}, ${nameOf(records, state)} (${state})`;
}

function Reasons({ question }: { question: Question }) {
  const explanation = explanationOf(question);
  const { dataset } = question.records;
  return (
    <>
      <p className="dialog-facts">
        Unofficial. Methodology {explanation.methodology}, instrument {explanation.instrument}, as of {explanation.asOf}
        . Figures here are exact up to four decimals; the page shows published ones.
      </p>
      <CopyButtons explanation={explanation} />
      <Asked question={question} explanation={explanation} />
      <h3>All reasons</h3>
      <ReasonNode node={explanation.root} dataset={dataset} top />
    </>
  );
}

/** What answers the very number that was clicked, before the whole tree. */
function Asked({ question, explanation }: { question: Question; explanation: Explanation }) {
  const { about } = question;
  const criteria = criteriaBelow(explanation.root);
  if (about.kind === "value" || about.kind === "total") return null;
  if (about.kind === "standing") {
    const standing = criteria.filter((criterion) => isSameStanding(standingOf(criterion), about.standing));
    return (
      <>
        <h3>
          {countOf(standing.length, "criterion", "criteria")} at {standingInWords(about.standing)}
        </h3>
        {standing.length === 0 ? <p>No criterion stands here.</p> : null}
        <CriterionList criteria={standing} question={question} />
      </>
    );
  }
  const open = criteria.filter(isOpen);
  const weight = open.reduce((sum, { effectiveWeight }) => sum + effectiveWeight, 0);
  return (
    <>
      <h3>What is not known here</h3>
      <p>
        {open.length === 0
          ? "Everything that applies here is known, so the worst and the best are the same."
          : `${countOf(open.length, "criterion is", "criteria are")} unknown or disputed and weigh ${formatPercent(weight)} of the whole. The range reads each of them first at its worst, then at its best.`}
      </p>
      <CriterionList criteria={open} question={question} />
    </>
  );
}

function CriterionList({ criteria, question }: { criteria: ReturnType<typeof criteriaBelow>; question: Question }) {
  if (criteria.length === 0) return null;
  return (
    <ul className="reasons">
      {criteria.map((criterion) => (
        <li key={criterion.criterion}>
          <ReasonCriterion criterion={criterion} dataset={question.records.dataset} />
        </li>
      ))}
    </ul>
  );
}
