import { leverageAreas } from "@stocktake/catalog";
import { formatConditionAnswer, formatInsufficient, formatScore, type Table } from "@stocktake/formats";
import type { Obstruction, Priorities, PriorityAction, PriorityGoal, Standing } from "@stocktake/scoring";

const COLUMNS = [
  { name: "criterion" },
  { name: "what it looks for" },
  { name: "on record" },
  { name: "goal" },
  { name: "what the next level asks" },
  { name: "why first" },
  { name: "obstacles on record" },
];

/** What would reach the goal, or what stands in the way, as a table for people. */
export function tableOfPriorities(found: Priorities): Table {
  const { state, goal, before } = found;
  const title = `${state}: ${inWords(goal)}`;
  const now = `On record ${standingInWords(before)}.`;
  switch (found.kind) {
    case "actions":
      return {
        kind: "table",
        title,
        columns: COLUMNS,
        rows: found.actions.map(rowOf),
        note: `${now} With these levels ${standingInWords(found.after)}. ${searchInWords(found.exact, found.looked)} Safeguards are not among what may be traded.`,
      };
    case "reached-already":
      return { kind: "table", title, columns: COLUMNS, rows: [], note: `${now} Nothing further is asked for.` };
    case "unreachable":
      return {
        ...obstructionTable(title, found.obstruction),
        note: `${now} With every measure at its best level ${standingInWords(found.after)}. ${WHY[found.obstruction.why]}`,
      };
    default: {
      const { obstruction, mostChanges, looked, exact } = found;
      const limit = `No set of at most ${mostChanges} criteria was found that reaches it`;
      const search = exact ? "and there is none" : "and not all that there are";
      return {
        ...(obstruction === undefined
          ? ({ kind: "table", title, columns: COLUMNS, rows: [] } as const)
          : obstructionTable(title, obstruction)),
        note: `${now} ${limit}; ${looked} sets were looked at, ${search}.`,
      };
    }
  }
}

function rowOf({ criterion, title, from, to, asks, first, obstacles }: PriorityAction): readonly string[] {
  const area = leverageAreas.find(({ id }) => id === first?.area);
  return [
    criterion,
    title,
    from.title,
    to.title,
    asks[0] === undefined ? "" : `${asks[0].title}: ${asks[0].anchor}`,
    first === undefined ? "" : `${area?.title ?? first.area} (${first.source})`,
    obstacles.map((obstacle) => obstacle.replaceAll("-", " ")).join(", "),
  ];
}

const WHY: Readonly<Record<Obstruction["why"], string>> = {
  "no-number": "The node makes no number, so it has no band.",
  "too-little-known": "Levels alone do not reach it: too little is known to state a value.",
  safeguards: "Levels alone do not reach it: these safeguards stand below what is asked, and are not traded.",
  "open-questions": "Levels alone do not reach it: it hangs on these open questions.",
  "safeguards-and-open-questions": "Levels alone do not reach it: it hangs on these safeguards and open questions.",
  "out-of-reach": "Levels alone do not reach it, nor would safeguards and open questions at their best.",
};

function obstructionTable(title: string, { insufficient, gates, safeguards, open }: Obstruction): Table {
  return {
    kind: "table",
    title,
    columns: [{ name: "what stands in the way" }, { name: "where" }],
    rows: [
      ...(insufficient === undefined ? [] : [["too little is known", formatInsufficient(insufficient, undefined)]]),
      ...gates.map((gate) => [`gate: ${gate.reason}`, `${gate.node}, on ${gate.safeguards.join(", ")}`]),
      ...safeguards.map((id) => ["safeguard", id]),
      ...open.map((id) => ["open question", id]),
    ],
  };
}

function inWords(goal: PriorityGoal): string {
  return "leave" in goal ? `what would take it out of ${goal.leave}` : `what would bring ${goal.node} to ${goal.band}`;
}

function standingInWords(standing: Standing): string {
  return "answer" in standing
    ? `the rule ${formatConditionAnswer(standing.answer)}`
    : `it stands at ${formatScore(standing.score)}`;
}

function searchInWords(exact: boolean, looked: number): string {
  return exact
    ? `No smaller set reaches it (${looked} sets were looked at).`
    : `A smaller set may reach it: ${looked} sets were looked at, and not all.`;
}
