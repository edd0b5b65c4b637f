// What a reader gives and what a writer gives; datasets; results for people.

export { fromCsv } from "./csv/from-csv.ts";
export { toCsv } from "./csv/to-csv.ts";
export { fromJson } from "./json/from-json.ts";
export { toJson } from "./json/to-json.ts";
export { formatAnswerNote, formatPassedOver } from "./report/format-answer-note.ts";
export { formatBand } from "./report/format-band.ts";
export { formatCondition, formatConditionAnswer } from "./report/format-condition.ts";
export { formatConversion } from "./report/format-conversion.ts";
export { formatCounts } from "./report/format-counts.ts";
export { formatGate } from "./report/format-gate.ts";
export { formatInsufficient } from "./report/format-insufficient.ts";
export { formatMethod } from "./report/format-method.ts";
export { formatNumber, formatPercent } from "./report/format-number.ts";
export { formatPlace } from "./report/format-place.ts";
export { formatCoverage, formatRange } from "./report/format-range.ts";
export { formatReading, formatUnknownKind } from "./report/format-reading.ts";
export { formatScore } from "./report/format-score.ts";
export { formatStateComment } from "./report/format-state-comment.ts";
export { formatTable } from "./report/format-table.ts";
export type { Page, PagePart } from "./report/page.ts";
export { type InstrumentVocabulary, pageOfInstrument } from "./report/page-of-instrument.ts";
export { pageOfProcedures } from "./report/page-of-procedures.ts";
export { type RecordReport, reportOfRecord } from "./report/report-of-record.ts";
export type { Column, Table } from "./report/table.ts";
export { toMarkdown } from "./report/to-markdown.ts";
export type { FileContent, FileOptions } from "./source/file-content.ts";
export type { Loss, Written } from "./source/written.ts";
