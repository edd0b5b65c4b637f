import { isBlocking, isDay } from "@stocktake/model";
import { type OpenedDataset, readDataset } from "../disk/read-dataset.ts";
import { EXIT } from "./exit-code.ts";
import { type Session, wrongUsage } from "./session.ts";

/** A dataset that can be worked with, or the exit code where there is none. */
export type Opening =
  | { readonly ok: true; readonly opened: Extract<OpenedDataset, { kind: "usable" }> }
  | { readonly ok: false; readonly exit: number };

/** Opens a dataset for a command that needs one without errors; what was found is reported. */
export async function openDataset(reference: string, session: Session): Promise<Opening> {
  const opened = await readDataset(reference, session.streams.stdin);
  const exit = exitOf(opened);
  if (exit === undefined && opened.kind === "usable") {
    session.report(opened.diagnostics);
    return { ok: true, opened };
  }
  session.refuse(opened.diagnostics);
  return { ok: false, exit: exit ?? EXIT.errors };
}

function exitOf(opened: OpenedDataset): number | undefined {
  if (opened.kind === "not-found") return EXIT.usage;
  return opened.kind === "unusable" || opened.diagnostics.some(isBlocking) ? EXIT.errors : undefined;
}

/** The day of `--as-of`, or of another option, or the dataset's own. The clock is never read. */
export function asOfOrStop(given: string | undefined, own: string | undefined, option = "--as-of"): string {
  const day = given ?? own;
  if (day === undefined) wrongUsage(`Name the day to look at the records, as in ${option} 2026-06-30.`);
  if (!isDay(day)) wrongUsage(`${option} ${day} is not a day. Write it as YYYY-MM-DD.`);
  return day;
}
