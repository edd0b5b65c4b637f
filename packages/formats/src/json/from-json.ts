import { type FileContent, type FileOptions, unreadable } from "../source/file-content.ts";
import { lineIndexOf } from "../source/line-index.ts";
import { readText } from "../source/read-text.ts";
import { depthFinding, doubledKeysIn, numbersTooLargeIn, syntaxFindingsIn } from "./json-findings.ts";
import { jsonSources } from "./json-sources.ts";
import { measureJson, measureValue } from "./measure-json.ts";

/**
 * Reads JSON: the plain value, where everything in it stood, and what is wrong with the file.
 *
 * Bad input never throws. A file that cannot be read gives `data: undefined` and findings with line and column, all at
 * once where the grammar allows to go on. Doubled keys and numbers beyond the range of numbers are findings; a key such
 * as `__proto__` stays in the data as any other key, for `parseDataset` to refuse.
 *
 * @example
 * fromJson('{ "formatVersion": 1 }', { name: "sample.json" }).data; // => { formatVersion: 1 }
 * fromJson('{ "formatVersion": }', { name: "sample.json" }).diagnostics[0]?.message; // => "A value is missing here."
 */
export function fromJson(input: Uint8Array | string, { name }: FileOptions): FileContent {
  const read = readText(input, name);
  if (!read.ok) return unreadable(name, [read.finding]);
  const { text } = read;
  const positionAt = lineIndexOf(text, name);
  const inText = measureJson(text);
  if (inText.tooDeepAt !== undefined) return unreadable(name, [depthFinding(inText.tooDeepAt, positionAt)]);
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return unreadable(name, syntaxFindingsIn(text, positionAt));
  }
  // The parser keeps one of several equal keys without a word; fewer keys than colons give it away.
  const inValue = measureValue(data);
  const diagnostics = [
    ...(inValue.keys < inText.keys ? doubledKeysIn(text, positionAt) : []),
    ...(inValue.infinite ? numbersTooLargeIn(text, positionAt) : []),
  ];
  return { data, sources: jsonSources(text, positionAt), diagnostics };
}
