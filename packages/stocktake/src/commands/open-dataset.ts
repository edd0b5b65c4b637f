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
  session.report(opened.diagnostics);
  if (opened.kind !== "usable") return { ok: false, exit: opened.kind === "not-found" ? EXIT.usage : EXIT.errors };
  return opened.diagnostics.some(isBlocking) ? { ok: false, exit: EXIT.errors } : { ok: true, opened };
}

/** The day of `--as-of`, or the dataset's own. The clock is never read. */
export function asOfOrStop(given: string | undefined, own: string | undefined): string {
  const day = given ?? own;
  if (day === undefined) wrongUsage("Name the day to look at the records, as in --as-of 2026-06-30.");
  if (!isDay(day)) wrongUsage(`--as-of ${day} is not a day. Write it as YYYY-MM-DD.`);
  return day;
}
