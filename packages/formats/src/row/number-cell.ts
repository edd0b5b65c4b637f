import type { Diagnostic, Path } from "@stocktake/model";
import { defineFinding } from "@stocktake/model/diagnostic";
import { numberTooLarge } from "../source/number-too-large.ts";

const notANumber = defineFinding({
  code: "file/not-a-number",
  severity: "error",
  message: "The column `{column}` holds `{text}`, which is not a number.",
  hint: "Write digits with a full stop as the decimal mark, as in {example}, or leave the cell blank.",
});

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DECIMAL_COMMA = /^[+-]?\d+,\d+$/;

/** The number a cell holds; the text as it stands when it holds none. */
export function numberFromCell(text: string): number | string {
  const value = Number(text);
  return Number.isFinite(value) && NUMBER.test(text.trim()) ? value : text;
}

/** What is wrong with the text of a cell that holds no number. */
export function describeNumber(text: string, column: string, path: Path): Diagnostic {
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return numberTooLarge({ number: excerpt(trimmed) }, path);
  const example = DECIMAL_COMMA.test(trimmed) && trimmed.length < 20 ? trimmed.replace(",", ".") : "0.85";
  return notANumber({ column, text: excerpt(text), example }, path);
}

/** The shortest text that reads back as the same number; negative zero keeps its sign. */
export function numberToCell(value: number): string {
  return Object.is(value, -0) ? "-0" : String(value);
}

function excerpt(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
