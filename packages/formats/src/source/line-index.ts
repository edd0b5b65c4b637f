import type { Position } from "@stocktake/model";

/** Gives the place of an offset in a text. */
export type PositionAt = (offset: number) => Position;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * Turns offsets into lines and columns. Lines end with a line feed, a carriage return, or both; columns count UTF-16
 * units. The table of lines is made when the first position is asked for.
 */
export function lineIndexOf(text: string, file: string): PositionAt {
  let starts: readonly number[] | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { kind: "text", file, line: low + 1, column: offset - starts[low]! + 1 };
  };
}

function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > CARRIAGE_RETURN) continue;
    if (code === LINE_FEED || (code === CARRIAGE_RETURN && text.charCodeAt(i + 1) !== LINE_FEED)) starts.push(i + 1);
  }
  return starts;
}
