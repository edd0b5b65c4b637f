import type { ReactNode } from "react";
import type { Question } from "../store/scored-records.ts";
import { ASKED } from "./wording.ts";

/** Called with the number that was clicked. */
export type Ask = (question: Question) => void;

/** A number that says why when it is clicked. */
export function WhyButton({ ask, question, children }: { ask: Ask; question: Question; children: ReactNode }) {
  return (
    <button type="button" className="why" aria-haspopup="dialog" onClick={() => ask(question)}>
      {children}
      <span className="unseen">
        {" "}
        (why this {ASKED[question.about.kind]}? {question.state}, {question.node})
      </span>
    </button>
  );
}
