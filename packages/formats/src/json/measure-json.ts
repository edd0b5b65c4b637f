/** How deep records may nest; far beyond any dataset, far below what a call stack holds. */
export const MAX_DEPTH = 200;

/** What can be told about a JSON text without parsing it. */
export interface JsonMeasure {
  /** How many keys stand in the text, doubled ones included. */
  readonly keys: number;
  /** The offset of the first bracket that opens beyond {@link MAX_DEPTH}. */
  readonly tooDeepAt?: number;
}

const QUOTE = 34;
const COLON = 58;
const BACKSLASH = 92;

/** One pass over the text, without recursion: deep nesting is found before a recursive parser meets it. */
export function measureJson(text: string): JsonMeasure {
  let keys = 0;
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === QUOTE) i = endOfString(text, i);
    else if (code === COLON) keys++;
    else if (code === 91 || code === 123) {
      if (++depth > MAX_DEPTH) return { keys, tooDeepAt: i };
    } else if (code === 93 || code === 125) depth--;
  }
  return { keys };
}

/** The offset of the quote that closes a string, or of the end of the text. */
export function endOfString(text: string, open: number): number {
  for (let quote = text.indexOf('"', open + 1); quote !== -1; quote = text.indexOf('"', quote + 1)) {
    let slashes = quote - 1;
    while (text.charCodeAt(slashes) === BACKSLASH) slashes--;
    if ((quote - slashes) % 2 === 1) return quote;
  }
  return text.length;
}

/** What a parsed value holds, to be compared with what its text held. */
export interface ValueMeasure {
  keys: number;
  /** Whether a number was beyond the range of numbers, which `JSON.parse` turns into an infinity. */
  infinite: boolean;
}

/** Counts the keys of a value that {@link measureJson} found to be shallow enough. */
export function measureValue(value: unknown, measure: ValueMeasure = { keys: 0, infinite: false }): ValueMeasure {
  if (typeof value === "number") measure.infinite ||= !Number.isFinite(value);
  else if (Array.isArray(value)) for (const item of value) measureValue(item, measure);
  else if (typeof value === "object" && value !== null) {
    const children = Object.values(value);
    measure.keys += children.length;
    for (const child of children) measureValue(child, measure);
  }
  return measure;
}
