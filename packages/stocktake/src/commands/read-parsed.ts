import { isBlocking, locate, type Result } from "@stocktake/model";
import { readContent } from "../disk/read-content.ts";
import { EXIT } from "./exit-code.ts";
import type { Session } from "./session.ts";

/** Reads a file and parses what it holds; what is wrong with it is reported at its place. */
export async function readParsed<T>(
  path: string,
  parse: (input: unknown) => Result<T>,
  session: Session,
): Promise<{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly exit: number }> {
  const read = await readContent(path, session.streams.stdin);
  if (!read.ok) {
    session.refuse(read.diagnostics);
    return { ok: false, exit: EXIT.usage };
  }
  const { data, sources, diagnostics } = read.content;
  const parsed = data === undefined ? undefined : parse(data);
  const found = locate([...diagnostics, ...(parsed?.diagnostics ?? [])], sources);
  if (parsed?.ok && !found.some(isBlocking)) {
    session.report(found);
    return { ok: true, value: parsed.value };
  }
  session.refuse(found);
  return { ok: false, exit: EXIT.errors };
}
