import { formatPath, type Path } from "@stocktake/model/diagnostic";

/** One thing that came out otherwise than expected. */
export interface Difference {
  /** From the root of the case to the expected value. */
  readonly path: Path;
  /** `expect.scores[0].value is 0.5, expected 0.75.` */
  readonly sentence: string;
}

/** Two numbers are the same when they differ by at most this share of the larger one. */
const TOLERANCE = 1e-12;

/**
 * Where a found value differs from an expected one.
 *
 * Of an object only the expected fields are looked at; a list must be as long as expected. Numbers may differ by
 * 1e-12 of their size, nothing else may differ at all.
 */
export function differencesOf(expected: unknown, found: unknown, path: Path): readonly Difference[] {
  if (typeof expected === "number" && typeof found === "number")
    return isSameNumber(expected, found) ? [] : [differenceAt(path, expected, found)];
  if (Array.isArray(expected) && Array.isArray(found) && expected.length === found.length)
    return expected.flatMap((item, index) => differencesOf(item, found[index], [...path, index]));
  if (isObject(expected) && isObject(found))
    return Object.entries(expected).flatMap(([key, item]) =>
      differencesOf(item, Object.hasOwn(found, key) ? found[key] : undefined, [...path, key]),
    );
  return Object.is(expected, found) ? [] : [differenceAt(path, expected, found)];
}

/** A difference in a sentence of its own. */
export function differenceAt(path: Path, expected: unknown, found: unknown): Difference {
  return { path, sentence: `${formatPath(path)} is ${printed(found)}, expected ${printed(expected)}.` };
}

/** Compares two sets of codes; each code once, whatever the number of findings. */
export function differencesOfCodes(expected: readonly string[], found: readonly string[], path: Path) {
  const missing = [...new Set(expected)].filter((code) => !found.includes(code));
  const extra = [...new Set(found)].filter((code) => !expected.includes(code));
  return [
    ...missing.map((code): Difference => ({ path, sentence: `${formatPath(path)}: \`${code}\` was not found.` })),
    ...extra.map((code): Difference => ({ path, sentence: `${formatPath(path)}: \`${code}\` was not expected.` })),
  ];
}

function isSameNumber(expected: number, found: number): boolean {
  return Math.abs(expected - found) <= TOLERANCE * Math.max(Math.abs(expected), Math.abs(found));
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function printed(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}
