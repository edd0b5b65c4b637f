import type { Diagnostic } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { printParseErrorCode, visit } from "jsonc-parser";
import type { PositionAt } from "../source/line-index.ts";
import { numberTooLarge } from "../source/number-too-large.ts";
import { MAX_DEPTH } from "./measure-json.ts";

const moreSyntax = defineFinding({
  code: "file/json-syntax-more",
  severity: "error",
  message: "The text goes against the grammar of JSON in {count} more places.",
  hint: "Mend the first ones; the others often follow from them.",
});

const tooDeep = defineFinding({
  code: "file/too-deep",
  severity: "error",
  message: "The brackets nest deeper than {depth} levels, so nothing of the file was read.",
  hint: "Records are lists of flat objects; look for brackets that are opened and not closed.",
});

const doubledKey = defineFinding({
  code: "file/doubled-key",
  severity: "error",
  message: "The key `{key}` stands {count} times in one object, at {places}. The value at {kept} is kept.",
  hint: "Keep one of them.",
});

const SENTENCES: Readonly<Record<string, string>> = {
  InvalidSymbol: "`{token}` is no word of JSON; text stands in double quotes.",
  InvalidNumberFormat: "`{token}` is no number of JSON.",
  PropertyNameExpected: "A key in double quotes is missing here; a comma before a closing bracket calls for one.",
  ValueExpected: "A value is missing here.",
  ColonExpected: "A colon is missing here, after the key.",
  CommaExpected: "A comma is missing here.",
  CloseBraceExpected: "The closing brace `}` is missing here.",
  CloseBracketExpected: "The closing bracket `]` is missing here.",
  EndOfFileExpected: "The text goes on after its one value has ended.",
  InvalidCommentToken: "A comment stands here; JSON has none.",
  UnexpectedEndOfString: "The closing quote of this text is missing.",
  UnexpectedEndOfNumber: "The number `{token}` breaks off.",
  InvalidUnicode: "An escape such as `\\u00e9` in this text breaks off; it has four hexadecimal digits.",
  InvalidEscapeCharacter:
    "A backslash in this text escapes a character that needs no escape; write `\\\\` for a backslash.",
  InvalidCharacter: "This text holds a control character; write a tab as `\\t` and a line break as `\\n`.",
};

const MOST_SYNTAX_FINDINGS = 100;

/** Every place where a text goes against the grammar of JSON. */
export function syntaxFindingsIn(text: string, positionAt: PositionAt): Diagnostic[] {
  const findings: Diagnostic[] = [];
  let more = 0;
  let lastOffset = 0;
  // What the parser says while it looks for a place to go on is about the same mistake.
  let recovering = false;
  const goOn = () => {
    recovering = false;
  };
  const onError = (code: number, offset: number, length: number) => {
    if (recovering) return;
    recovering = true;
    lastOffset = offset;
    if (findings.length === MOST_SYNTAX_FINDINGS) {
      more++;
      return;
    }
    const token = text.slice(offset, offset + Math.min(length, 40));
    findings.push({ ...syntaxFinding(printParseErrorCode(code), token), at: positionAt(offset) });
  };
  const visitor = {
    onError,
    onObjectBegin: goOn,
    onObjectProperty: goOn,
    onObjectEnd: goOn,
    onArrayBegin: goOn,
    onArrayEnd: goOn,
    onLiteralValue: goOn,
    onSeparator: goOn,
  };
  visit(text, visitor, { disallowComments: true });
  if (findings.length === 0) {
    findings.push({ ...syntaxFinding("", ""), at: positionAt(0) });
  }
  if (more > 0) findings.push({ ...moreSyntax({ count: more }, []), at: positionAt(lastOffset) });
  return findings;
}

function syntaxFinding(error: string, token: string): Diagnostic {
  const message = SENTENCES[error] ?? "The text goes against the grammar of JSON.";
  const params = { error, token };
  return defineFinding({ code: "file/json-syntax", severity: "error", message })(params, []);
}

/** The bracket that opens beyond the depth that is read. */
export function depthFinding(offset: number, positionAt: PositionAt): Diagnostic {
  return { ...tooDeep({ depth: MAX_DEPTH }, []), at: positionAt(offset) };
}

/** One finding for each key that stands more than once in an object, at the place of the value that is kept. */
export function doubledKeysIn(text: string, positionAt: PositionAt): Diagnostic[] {
  const found: { readonly offsets: readonly number[]; readonly path: (string | number)[] }[] = [];
  const open: Map<string, { readonly offsets: number[]; path?: (string | number)[] }>[] = [];
  visit(text, {
    onObjectBegin: () => {
      open.push(new Map());
    },
    onObjectProperty: (name, offset, _length, _line, _column, pathOf) => {
      const keys = open.at(-1)!;
      const known = keys.get(name);
      if (known === undefined) keys.set(name, { offsets: [offset] });
      else {
        known.offsets.push(offset);
        known.path ??= [...pathOf(), name];
      }
    },
    onObjectEnd: () => {
      for (const { offsets, path } of open.pop()!.values()) if (path !== undefined) found.push({ offsets, path });
    },
  });
  found.sort((a, b) => a.offsets[1]! - b.offsets[1]!);
  return found.map(({ offsets, path }) => {
    const places = offsets.map((offset) => placeOf(positionAt, offset));
    const kept = places.at(-1)!;
    const params = { key: String(path.at(-1)), count: offsets.length, places: listOf(places), kept };
    return { ...doubledKey(params, path), at: positionAt(offsets.at(-1)!) };
  });
}

/** One finding for each number that `JSON.parse` turns into an infinity. */
export function numbersTooLargeIn(text: string, positionAt: PositionAt): Diagnostic[] {
  const findings: Diagnostic[] = [];
  visit(text, {
    onLiteralValue: (value, offset, length, _line, _column, pathOf) => {
      if (typeof value !== "number" || Number.isFinite(value)) return;
      const number = text.slice(offset, offset + Math.min(length, 40));
      findings.push({ ...numberTooLarge({ number }, pathOf()), at: positionAt(offset) });
    },
  });
  return findings;
}

function placeOf(positionAt: PositionAt, offset: number): string {
  const at = positionAt(offset);
  return at.kind === "text" ? `${at.line}:${at.column}` : at.cell;
}

function listOf(items: readonly string[]): string {
  return `${items.slice(0, -1).join(", ")} and ${items.at(-1)}`;
}
