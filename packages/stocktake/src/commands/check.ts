import { catalog } from "@stocktake/catalog";
import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import { checkDataset, type Diagnostic, formatPosition, isBlocking, locate, type Severity } from "@stocktake/model";
import { readDataset } from "../disk/read-dataset.ts";
import { chooseInstrument } from "./choose-method.ts";
import { EXIT } from "./exit-code.ts";
import { asOfOrStop } from "./open-dataset.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface CheckOptions extends CommonOptions {
  readonly asOf?: string;
  readonly instrument?: string;
  readonly maxFindings: string;
}

/** `stocktake check`: every finding at its place, then how many there are of each kind. */
export async function check(reference: string, options: CheckOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const most = Number(options.maxFindings);
  if (!Number.isInteger(most) || most < 0) wrongUsage(`--max-findings ${options.maxFindings} is not a whole number.`);
  const opened = await readDataset(reference, streams.stdin);
  if (opened.kind === "not-found") {
    session.refuse(opened.diagnostics);
    return EXIT.usage;
  }
  let found = opened.diagnostics;
  if (opened.kind === "usable") {
    const asOf = asOfOrStop(options.asOf, opened.asOf);
    const own = await chooseInstrument(options.instrument, session);
    if (!own.ok) return own.exit;
    const wider = { ...catalog, instruments: [...own.instruments, ...catalog.instruments] };
    const checked = checkDataset(opened.dataset, wider, { asOf });
    // Not by push: a call takes fewer arguments than a large file has findings.
    found = [...found, ...(opened.sources === undefined ? checked : locate(checked, opened.sources))];
  }

  if (options.format === "text") session.report(found, most);
  const delivered = await session.deliver(resultOf(found, options.format, most));
  return delivered !== EXIT.fine ? delivered : found.some(isBlocking) ? EXIT.errors : EXIT.fine;
}

function resultOf(found: readonly Diagnostic[], format: CheckOptions["format"], most: number): string {
  if (format === "json") return JSON.stringify(found, null, 2);
  if (found.length === 0) return "Nothing was found.";
  if (format === "text") return formatTable(countsOf(found));
  return `${toMarkdown(countsOf(found)).output}\n${toMarkdown(listOf(found, most)).output}`;
}

function listOf(found: readonly Diagnostic[], most: number): Table {
  return {
    kind: "table",
    columns: [{ name: "place" }, { name: "severity" }, { name: "code" }, { name: "finding" }],
    rows: found
      .slice(0, most)
      .map((each) => [formatPosition(each), wordOf(each), each.code, [each.message, each.hint ?? ""].join(" ").trim()]),
    ...(found.length > most ? { note: `${found.length - most} more findings are not shown.` } : {}),
  };
}

const ORDER = ["error", "warning", "info", "waived"] as const;
type Word = Severity | "waived";

function wordOf({ severity, waived }: Diagnostic): Word {
  return waived === undefined ? severity : "waived";
}

function countsOf(found: readonly Diagnostic[]): Table {
  const counts = new Map<string, number>();
  for (const diagnostic of found) {
    const key = `${ORDER.indexOf(wordOf(diagnostic))} ${diagnostic.code}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => [ORDER[Number(key[0])] ?? "", key.slice(2), count] as const);
  const bySeverity = ORDER.flatMap((word) => {
    const count = found.filter((diagnostic) => wordOf(diagnostic) === word).length;
    return count === 0 ? [] : [`${count} ${word}${count === 1 || word === "waived" || word === "info" ? "" : "s"}`];
  });
  return {
    kind: "table",
    title: "Findings",
    columns: [{ name: "severity" }, { name: "code" }, { name: "count", align: "right" }],
    rows,
    note: `${bySeverity.join(", ")}.`,
  };
}
