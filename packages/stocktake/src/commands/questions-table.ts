import { themes } from "@stocktake/catalog";
import { formatConditionAnswer, formatUnknownKind, type Table } from "@stocktake/formats";
import type { Aspect, DecisiveSet, DecisiveUnknowns, OpenQuestion } from "@stocktake/scoring";

type Questions = Extract<DecisiveUnknowns, { kind: "questions" }>;

/** The open questions that would settle a band or a rule, by the aspects of a focused visit, as a table for people. */
export function tableOfQuestions(found: DecisiveUnknowns): Table {
  const { state, settle } = found;
  const about = "rule" in settle ? `whether ${settle.rule} holds` : `the band of ${settle.node}`;
  return {
    kind: "table",
    title: `${state}: open questions that would settle ${about}`,
    columns: [{ name: "aspect" }, { name: "criterion" }, { name: "what it looks for" }, { name: "on record" }],
    rows: found.kind === "questions" && found.always !== undefined ? rowsOf(found.always) : [],
    note: noteOf(found),
  };
}

function rowsOf({ aspects, apart }: DecisiveSet): readonly (readonly string[])[] {
  return [
    ...aspects.flatMap((aspect) => aspect.questions.map((question) => rowOf(nameOf(aspect), question))),
    ...apart.map((question) => rowOf("apart", question)),
  ];
}

function rowOf(aspect: string, { criterion, title, standing }: OpenQuestion): readonly string[] {
  return [aspect, criterion, title, standing === "disputed" ? standing : formatUnknownKind(standing)];
}

function nameOf({ kind, id, title }: Aspect): string {
  const name = title ?? (kind === "theme" ? themes.find((theme) => theme.id === id)?.title : undefined);
  return name === undefined ? `${kind} ${id}` : `${kind} ${id}: ${name}`;
}

function noteOf(found: DecisiveUnknowns): string {
  switch (found.kind) {
    case "settled":
      return `It is settled: ${inWords(found.outcome)}, whatever the open questions come to.`;
    case "no-band":
      return "There is no band to settle.";
    case "no-questions":
      return "It is not settled, and no question is open that would settle it.";
    default:
      return noteOfQuestions(found);
  }
}

function noteOfQuestions({ between, open, always, perhaps }: Questions): string {
  const scope = `It may come to anything from ${inWords(between[0])} to ${inWords(between[1])}; ${open.length} ${open.length === 1 ? "question is" : "questions are"} open.`;
  const certain =
    always === undefined
      ? "No set settles it for certain: an answer would leave a cell without a number."
      : `Any answers to these settle it; ${always.exact ? "no smaller set does" : "a smaller set may do"}.`;
  if (perhaps === undefined || perhaps.questions.length === (always?.questions.length ?? 0))
    return `${scope} ${certain}`;
  const answers = perhaps.answers.map(({ criterion, to }) => `${criterion} at ${to}`).join(", ");
  return `${scope} ${certain} Fewer may do: ${answers} would settle it at ${inWords(perhaps.outcome)}.`;
}

function inWords(outcome: string): string {
  if (outcome === "holds" || outcome === "does-not-hold") return `"${formatConditionAnswer(outcome)}"`;
  return outcome === "" ? "below all bands" : outcome;
}
