import { catalog } from "@stocktake/catalog";
import { type Table, toMarkdown } from "@stocktake/formats";
import { formatParagraph, type Verdict, verifyClaims } from "@stocktake/model";
import { EXIT } from "./exit-code.ts";
import { openDataset } from "./open-dataset.ts";
import { type CommonOptions, sessionOf } from "./session.ts";
import type { Streams } from "./streams.ts";

/** `stocktake verify`: each claim with its paragraph, the verdict, and what was found or what would decide it. */
export async function verify(reference: string, options: CommonOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening.exit;
  const verdicts = verifyClaims(opening.opened.dataset, catalog);
  if (verdicts.length === 0) session.remark("The dataset makes no claims.");
  const { format } = options;
  const delivered = await session.deliver(
    format === "json"
      ? JSON.stringify(verdicts, null, 2)
      : format === "md"
        ? toMarkdown(tableOf(verdicts)).output
        : linesOf(verdicts),
  );
  if (delivered !== EXIT.fine) return delivered;
  return verdicts.some(({ kind }) => kind === "contradicted") ? EXIT.errors : EXIT.fine;
}

/** For a terminal: a claim, below it what it says, what was found and what would decide it. */
function linesOf(verdicts: readonly Verdict[]): string {
  const blocks = verdicts.map((verdict) => {
    const { paragraph, kind, sentence, claimed, found, conventions } = verdict;
    const lines = [`${formatParagraph(paragraph)} ${kind}: ${sentence}`, `Claimed ${claimed}; found ${found}.`];
    if (kind === "undecided") lines.push(verdict.why);
    return [...lines, ...conventions.map((convention) => `${convention}.`)].join("\n    ");
  });
  return [...blocks, "", countsOf(verdicts)].join("\n");
}

function countsOf(verdicts: readonly Verdict[]): string {
  const kinds = ["holds", "undecided", "contradicted"] as const;
  return `${kinds.map((kind) => `${verdicts.filter((verdict) => verdict.kind === kind).length} ${kind}`).join(", ")}.`;
}

function tableOf(verdicts: readonly Verdict[]): Table {
  return {
    kind: "table",
    title: "Claims",
    columns: [
      { name: "¶" },
      { name: "verdict" },
      { name: "sentence" },
      { name: "claimed" },
      { name: "found, or what would decide it" },
    ],
    rows: verdicts.map((verdict) => [
      verdict.paragraph,
      verdict.kind,
      verdict.sentence,
      verdict.claimed,
      verdict.kind === "undecided" ? verdict.why : verdict.found,
    ]),
    note: countsOf(verdicts),
  };
}
