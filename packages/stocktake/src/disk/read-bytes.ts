import { readFile } from "node:fs/promises";
import type { Diagnostic } from "@stocktake/model";
import { systemFault } from "./system-fault.ts";

/** Whatever gives bytes: standard input, or a list of chunks. */
export type ByteStream = AsyncIterable<Uint8Array | string>;

/** The bytes of a file, or why there are none. */
export type Bytes =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic] };

/** Reads a whole file; `-` is standard input. */
export async function readBytes(path: string, stdin: ByteStream): Promise<Bytes> {
  try {
    return { ok: true, bytes: path === "-" ? await collect(stdin) : await readFile(path) };
  } catch (error) {
    return { ok: false, diagnostics: [systemFault(error, path)] };
  }
}

async function collect(stream: ByteStream): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : Buffer.from(chunk));
  return Buffer.concat(chunks);
}
