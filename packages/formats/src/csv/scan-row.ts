const QUOTE = 34;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Where the cells of one row of a CSV text stand. */
export interface RowScan {
  /** The offset at which each cell begins, its quote included. */
  readonly cells: readonly number[];
  /** The offset at which the next row begins. */
  readonly next: number;
  /** The cells, by index, with text after their closing quote. */
  readonly stray: readonly number[];
  /** The offset of a quote that nothing closes. */
  readonly unclosed?: number;
}

/** Walks one row the way the parser does. It runs only when a place is asked for or a quote is wrong. */
export function scanRow(text: string, start: number, delimiter: string): RowScan {
  const comma = delimiter.charCodeAt(0);
  const cells = [start];
  const stray: number[] = [];
  for (let i = start; ; ) {
    if (text.charCodeAt(i) === QUOTE) {
      const end = afterQuotes(text, i);
      if (end === undefined) return { cells, next: text.length, stray, unclosed: i };
      i = end;
      const code = text.charCodeAt(i);
      if (i < text.length && code !== comma && !isLineBreak(code)) stray.push(cells.length - 1);
    }
    while (i < text.length && text.charCodeAt(i) !== comma && !isLineBreak(text.charCodeAt(i))) i++;
    if (i < text.length && text.charCodeAt(i) === comma) cells.push(++i);
    else return { cells, next: afterLineBreak(text, i), stray };
  }
}

/** The offset behind the line break at an offset; the offset itself at the end of the text. */
export function afterLineBreak(text: string, at: number): number {
  if (at >= text.length) return at;
  return text.charCodeAt(at) === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED ? at + 2 : at + 1;
}

/** Whether a character ends a row outside quotes. */
export function isLineBreak(code: number): boolean {
  return code === LINE_FEED || code === CARRIAGE_RETURN;
}

function afterQuotes(text: string, open: number): number | undefined {
  let quote = text.indexOf('"', open + 1);
  while (quote !== -1 && text.charCodeAt(quote + 1) === QUOTE) quote = text.indexOf('"', quote + 2);
  return quote === -1 ? undefined : quote + 1;
}
