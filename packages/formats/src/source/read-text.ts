import type { Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { firstBadByte } from "./first-bad-byte.ts";
import { lineIndexOf } from "./line-index.ts";

// Every engine of the web and Node has it; the ECMAScript library that this package is compiled against names it not.
declare const TextDecoder: new (
  label: string,
  options?: { readonly fatal?: boolean; readonly ignoreBOM?: boolean },
) => { decode(bytes: Uint8Array): string };

const empty = defineFinding({
  code: "file/empty",
  severity: "error",
  message: "The file `{file}` is empty.",
  hint: "Give a file that holds records.",
});

const notUtf8 = defineFinding({
  code: "file/not-utf-8",
  severity: "error",
  message:
    "The byte {byte} is not UTF-8, so nothing of the file was read. In Windows-1252 it stands for `{character}`.",
  hint: "Save the file again with the encoding UTF-8; spreadsheets call it “CSV UTF-8”.",
});

const utf16 = defineFinding({
  code: "file/utf-16",
  severity: "error",
  message: "The file is written in UTF-16, so nothing of it was read.",
  hint: "Save the file again with the encoding UTF-8; spreadsheets call it “CSV UTF-8”, not “Unicode text”.",
});

const tooLarge = defineFinding({
  code: "file/too-large",
  severity: "error",
  message: "The file has {bytes} bytes, more than one text can hold here, so nothing of it was read.",
  hint: "Split the file into several and merge the datasets after reading.",
});

/** The text of a file without its byte order mark, or why it cannot be had. */
export type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly finding: Diagnostic };

/** Decodes strictly as UTF-8. Nothing is guessed: another encoding is a finding. */
export function readText(input: Uint8Array | string, file: string): ReadText {
  const start = { kind: "text", file, line: 1, column: 1 } as const;
  const refuse = (finding: Diagnostic): ReadText => ({ ok: false, finding: { at: start, ...finding } });
  if (typeof input !== "string" && isUtf16(input)) return refuse(utf16({}, []));
  let text: string;
  try {
    text = typeof input === "string" ? input : decode(input);
  } catch {
    const bytes = input as Uint8Array;
    const bad = firstBadByte(bytes);
    if (bad === undefined) return refuse(tooLarge({ bytes: bytes.length }, []));
    return refuse(describeBadByte(bytes, bad, file));
  }
  if (text.charCodeAt(0) === 0xfeff) text = text.slice(1);
  return /\S/.test(text) ? { ok: true, text } : refuse(empty({ file }, []));
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
}

function describeBadByte(bytes: Uint8Array, bad: number, file: string): Diagnostic {
  const before = decode(bytes.subarray(0, bad)).replace(/^\ufeff/, "");
  const byte = `0x${bytes[bad]!.toString(16).toUpperCase()}`;
  const character = new TextDecoder("windows-1252").decode(bytes.subarray(bad, bad + 1));
  return { ...notUtf8({ byte, character }, []), at: lineIndexOf(before, file)(before.length) };
}

/** By its byte order mark or, without one, by the zero byte that every Latin letter has in it. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  return bytes.length >= 2 && (first === 0) !== (second === 0);
}
