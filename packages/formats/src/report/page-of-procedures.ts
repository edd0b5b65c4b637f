import { formatDue, type Procedure } from "@stocktake/model";
import type { Page, PagePart } from "./page.ts";
import type { Table } from "./table.ts";

/** Procedures as a page that can be read without any program: each version with its steps, by whom, and by when. */
export function pageOfProcedures(procedures: readonly Procedure[]): Page {
  return {
    kind: "page",
    title: "Procedures",
    parts: [
      {
        text: "Each table says where a case may stand, who leads it on, by what step and by when. Where a step, a time or a cost has no source, it says that it is the SDK's own. A version counts from its first day; a case at a place that a later version does not know stays under the version that has it.",
      },
      ...procedures.flatMap(partsOf),
    ],
  };
}

function partsOf(procedure: Procedure): readonly PagePart[] {
  const { id, version, title, source, validFrom, validTo, status, initial, states } = procedure;
  const nameOf = new Map<string, string>(states.map((state) => [state.id, state.title]));
  const time =
    status === "proposed" ? "proposed, in force for nobody" : `from ${validFrom ?? "open"} to ${validTo ?? "open"}`;
  return [
    { heading: title, level: 2 },
    {
      items: [
        { label: "Version", text: `${id}@${version}, ${time}` },
        { label: "Source", text: source },
        { label: "Begins at", text: nameOf.get(initial) ?? initial },
        {
          label: "Ends at",
          text: states.flatMap((state) => (state.end === true ? [state.title] : [])).join("; "),
        },
      ],
    },
    tableOf(procedure, nameOf),
  ];
}

function tableOf({ actors, transitions }: Procedure, nameOf: ReadonlyMap<string, string>): Table {
  const actorOf = new Map<string, string>(actors.map(({ id, title }) => [id, title]));
  return {
    kind: "table",
    columns: ["step", "who", "from", "to", "when", "on condition that", "by document", "source"].map((name) => ({
      name,
    })),
    rows: transitions.map((step) => [
      step.kind === "may" ? `${step.title} (may)` : step.title,
      step.by === undefined ? "nobody: it happens" : (actorOf.get(step.by) ?? step.by),
      step.from.map((state) => nameOf.get(state) ?? state).join("; "),
      nameOf.get(step.to) ?? step.to,
      step.due === undefined ? "" : formatDue(step.due).replace(/^within/, step.kind === "lapse" ? "after" : "within"),
      (step.guards ?? []).map(({ title }) => title).join("; "),
      step.document ?? "",
      step.source ?? "",
    ]),
  };
}
