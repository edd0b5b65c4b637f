import { open, realpath, rename, stat, unlink } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "@stocktake/model";
import { diskFindings } from "./findings.ts";
import { systemFault } from "./system-fault.ts";

/**
 * Writes a whole file or nothing: into a file beside it that then takes its name, so that whoever reads meanwhile finds
 * the old text or the new one. A link is followed, and the permissions of an existing file stay.
 *
 * Gives what went wrong; nothing when the text stands on disk.
 */
export async function writeAtomically(path: string, text: string): Promise<readonly Diagnostic[]> {
  const target = await realpath(path).catch(() => path);
  const before = await stat(target).catch(() => undefined);
  if (before?.isDirectory()) return [diskFindings.folder({ file: path }, [])];
  const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  try {
    const file = await open(beside, "w", before?.mode ?? 0o666);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, target);
    return [];
  } catch (error) {
    await unlink(beside).catch(() => undefined);
    return [systemFault(error, path)];
  }
}
