import { readdir, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import type { Diagnostic } from "@stocktake/model";
import { systemFault } from "./system-fault.ts";

/** A file with its path, and as it is called within the folder that was listed. */
export interface ListedFile {
  readonly path: string;
  readonly name: string;
}

/** The files below a folder, or why they cannot be listed. */
export type FileList =
  | { readonly ok: true; readonly files: readonly ListedFile[] }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic] };

/**
 * Every file below a folder whose name ends in `.json`, in code-unit order of their paths; a file stands for itself.
 * Hidden folders and folders named `hostile`, which hold input that is bad on purpose, are passed over.
 */
export async function listJsonFiles(path: string): Promise<FileList> {
  try {
    if ((await stat(path)).isFile()) return { ok: true, files: [{ path, name: basename(path) }] };
    const files = await below(path);
    files.sort((a, b) => (a < b ? -1 : 1));
    return { ok: true, files: files.map((file) => ({ path: file, name: relative(path, file) })) };
  } catch (error) {
    return { ok: false, diagnostics: [systemFault(error, path)] };
  }
}

async function below(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return entry.name.startsWith(".") || entry.name === "hostile" ? [] : below(path);
      return entry.name.endsWith(".json") ? [path] : [];
    }),
  );
  return lists.flat();
}
