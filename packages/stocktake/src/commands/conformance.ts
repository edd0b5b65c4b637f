import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import { locate } from "@stocktake/model";
import { runVectors, type VectorReport } from "../conformance/run-vectors.ts";
import { listJsonFiles } from "../disk/list-files.ts";
import { readContent } from "../disk/read-content.ts";
import { EXIT } from "./exit-code.ts";
import { type CommonOptions, type Session, sessionOf } from "./session.ts";
import type { Streams } from "./streams.ts";

/** `stocktake conformance`: runs every vector file below a folder and says which hold. */
export async function conformance(folder: string, options: CommonOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const listed = await listJsonFiles(folder);
  if (!listed.ok) {
    session.refuse(listed.diagnostics);
    return EXIT.usage;
  }
  if (listed.files.length === 0) {
    session.remark(`There is no vector file below ${folder}.`);
    return EXIT.errors;
  }
  const reports: { readonly file: string; readonly report: VectorReport }[] = [];
  for (const { path, name } of listed.files) reports.push({ file: name, report: await runFile(path, session) });

  const { format } = options;
  const table = tableOf(reports);
  const delivered = await session.deliver(
    format === "json"
      ? JSON.stringify(reports, null, 2)
      : format === "md"
        ? toMarkdown(table).output
        : formatTable(table),
  );
  if (delivered !== EXIT.fine) return delivered;
  return reports.every(({ report }) => report.holds) ? EXIT.fine : EXIT.errors;
}

async function runFile(file: string, session: Session): Promise<VectorReport> {
  const read = await readContent(file, session.streams.stdin);
  if (!read.ok) {
    session.report(read.diagnostics);
    return { holds: false, diagnostics: read.diagnostics, cases: [] };
  }
  const { data, sources, diagnostics } = read.content;
  const report = data === undefined ? { holds: false, diagnostics: [], cases: [] } : runVectors(data);
  const found = locate([...diagnostics, ...report.diagnostics], sources);
  session.report(found);
  for (const { name, differences } of report.cases)
    for (const { sentence } of differences) session.remark(`${file} "${name}"\n  ${sentence}`);
  return { ...report, holds: report.holds && found.length === 0, diagnostics: found };
}

function tableOf(reports: readonly { readonly file: string; readonly report: VectorReport }[]): Table {
  const cases = reports.flatMap(({ report }) => report.cases);
  const held = cases.filter(({ holds }) => holds).length;
  const faulty = reports.filter(({ report }) => report.diagnostics.length > 0).length;
  return {
    kind: "table",
    title: "Vectors",
    columns: [{ name: "file" }, { name: "case" }, { name: "verdict" }],
    rows: reports.flatMap(({ file, report }) =>
      report.cases.length === 0
        ? [[file, "–", "could not be run"]]
        : report.cases.map(({ name, holds }) => [file, name, holds ? "holds" : "does not hold"]),
    ),
    note: `${held} of ${cases.length} cases hold${faulty === 0 ? "" : `; ${faulty} of ${reports.length} files have faults`}.`,
  };
}
