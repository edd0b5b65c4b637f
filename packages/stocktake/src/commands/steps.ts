import { catalog } from "@stocktake/catalog";
import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import { listSteps, type Step } from "@stocktake/model";
import { EXIT } from "./exit-code.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface StepsOptions extends CommonOptions {
  readonly asOf?: string;
  readonly actor?: string;
  readonly state?: string;
  readonly all?: boolean;
  readonly overdue?: boolean;
}

/** `stocktake steps`: who owes what by when, under which version of which procedure, and why; by actor. */
export async function steps(reference: string, options: StepsOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening.exit;
  const { dataset, asOf: own } = opening.opened;
  const asOf = asOfOrStop(options.asOf, own);
  const every = listSteps(dataset, catalog.procedures, { asOf });
  const { actor, state, all, overdue } = options;
  const actors = [...new Set(every.map((step) => step.actor.id))].sort();
  if (actor !== undefined && every.length > 0 && !actors.includes(actor))
    wrongUsage(`Nobody here is called ${actor}. There are ${actors.join(", ")}.`);
  const listed = every.filter(
    (step) =>
      (all === true || step.kind === "owed") &&
      (actor === undefined || step.actor.id === actor) &&
      (state === undefined || step.entity === state) &&
      (overdue !== true || step.standing === "overdue" || step.standing === "perhaps-overdue"),
  );
  if (listed.length === 0) session.remark(`As of ${asOf} nobody owes a step here.`);
  if (options.format === "json") return session.deliver(JSON.stringify(listed, null, 2));
  const print = options.format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
  return listed.length === 0 ? EXIT.fine : session.deliver(tablesOf(listed, asOf).map(print).join("\n"));
}

/** One table for each actor, what is due first on top; what has no day stands last. */
function tablesOf(steps: readonly Step[], asOf: string): readonly Table[] {
  const byActor = new Map<string, Step[]>();
  for (const step of steps) byActor.set(step.actor.title, [...(byActor.get(step.actor.title) ?? []), step]);
  return [...byActor]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([actor, own]) => ({
      kind: "table",
      title: `${actor}: ${own.length} ${own.length === 1 ? "step" : "steps"} as of ${asOf}`,
      columns: [
        { name: "about" },
        { name: "step" },
        { name: "due" },
        { name: "standing" },
        { name: "under" },
        { name: "why" },
      ],
      rows: own.toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0)).map(rowOf),
    }));
}

function rowOf({ entity, subject, title, due, standing, waitsFor, procedure, why }: Step): readonly string[] {
  const about = entity === undefined || subject.id.includes(entity) ? subject.id : `${entity} (${subject.id})`;
  const days = due === undefined ? "" : due.earliest === due.latest ? due.latest : `${due.earliest} to ${due.latest}`;
  const word = standing.replaceAll("-", " ");
  return [about, title, days, waitsFor.length === 0 ? word : `${word}: ${waitsFor.join("; ")}`, procedure, why];
}

function dayOf({ due }: Step): string {
  return due?.latest ?? "9999";
}
