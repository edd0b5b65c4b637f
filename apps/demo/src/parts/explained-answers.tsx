import { type AnswerNote, type Dataset, formatPassedOver } from "stocktake";

/** The answers to one criterion: first those that speak, then those passed over, each with the reason. */
export function ExplainedAnswers({ answers, dataset }: { answers: readonly AnswerNote[]; dataset: Dataset }) {
  if (answers.length === 0) return <p>Nobody has answered this criterion.</p>;
  const speaking = answers.filter(({ passedOver }) => passedOver === undefined);
  const passedOver = answers.filter((answer) => answer.passedOver !== undefined);
  return (
    <>
      <p className="label">Answers that speak</p>
      {speaking.length === 0 ? <p>None.</p> : <AnswerList answers={speaking} dataset={dataset} />}
      {passedOver.length === 0 ? null : (
        <>
          <p className="label">Answers passed over</p>
          <AnswerList answers={passedOver} dataset={dataset} />
        </>
      )}
    </>
  );
}

function AnswerList({ answers, dataset }: { answers: readonly AnswerNote[]; dataset: Dataset }) {
  return (
    <ul className="answers">
      {answers.map((answer) => (
        <li key={[answer.assessment, answer.date, answer.rater, answer.basis, answer.says].join(" ")}>
          <p>
            <strong>{answer.says}</strong>, {answer.date}, {answer.basis}, {answer.strength}, by {answer.rater} in{" "}
            {answer.assessment}.
          </p>
          {answer.passedOver === undefined ? null : <p>Passed over: {formatPassedOver(answer.passedOver)}.</p>}
          <Citations citations={answer.citations} dataset={dataset} />
        </li>
      ))}
    </ul>
  );
}

function Citations({ citations, dataset }: { citations: AnswerNote["citations"]; dataset: Dataset }) {
  if (citations.length === 0) return <p>It cites nothing.</p>;
  return (
    <ul className="citations">
      {citations.map(({ evidence, pin }) => {
        const item = dataset.evidence.find(({ id }) => id === evidence);
        const kind = item && [item.kind, item.stage].filter((part) => part !== undefined).join(", ");
        return (
          <li key={`${evidence} ${pin}`}>
            {item === undefined ? `${evidence}, which the records do not have` : <cite>{item.title.en}</cite>}
            {item === undefined ? null : ` (${kind}, ${item.date}; ${evidence})`}, {pin}
          </li>
        );
      })}
    </ul>
  );
}
