import { type FileContent, fromCsv, fromJson } from "@stocktake/formats";
import type { Diagnostic } from "@stocktake/model";
import { type ByteStream, readBytes } from "./read-bytes.ts";

/** What a file holds, as plain data. */
export type ContentRead =
  | { readonly ok: true; readonly content: FileContent }
  | { readonly ok: false; readonly diagnostics: readonly [Diagnostic] };

/** Reads a file as JSON or as CSV: by its extension, and where that says nothing by how it begins. */
export async function readContent(path: string, stdin: ByteStream): Promise<ContentRead> {
  const read = await readBytes(path, stdin);
  if (!read.ok) return read;
  const name = path === "-" ? "standard input" : path;
  return { ok: true, content: (isJson(path, read.bytes) ? fromJson : fromCsv)(read.bytes, { name }) };
}

const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);
const OPENING = new Set([0x7b, 0x5b]);

function isJson(path: string, bytes: Uint8Array): boolean {
  if (/\.json$/i.test(path)) return true;
  if (/\.[ct]sv$/i.test(path)) return false;
  const first = bytes.find((byte) => !SPACE.has(byte));
  return first !== undefined && OPENING.has(first);
}
