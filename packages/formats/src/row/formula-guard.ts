const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/**
 * Makes sure that no spreadsheet takes a text for a formula, by an apostrophe before it.
 *
 * @example
 * guardFormula("=1+1"); // => "'=1+1"
 * guardFormula("1+1"); // => "1+1"
 */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/**
 * Takes away the apostrophe that {@link guardFormula} put there.
 *
 * @example
 * unguardFormula("'=1+1"); // => "=1+1"
 * unguardFormula("'tis"); // => "'tis"
 */
export function unguardFormula(cell: string): string {
  return cell.charCodeAt(0) === 39 && GUARDED.test(cell) ? cell.slice(1) : cell;
}
