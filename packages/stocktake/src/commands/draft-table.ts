import type { Table } from "@stocktake/formats";
import type { Crosswalk, DraftAnswer, DraftSource, Rating } from "@stocktake/model";

/** Draft answers as a table, a row for each source: what it said, what follows from it, and what was lost on the way. */
export function tableOfDrafts(drafts: readonly DraftAnswer[], { id, version, to }: Crosswalk, asOf: string): Table {
  const names = [
    "entity",
    "criterion",
    "draft",
    "source",
    "says",
    "basis",
    "date",
    "link",
    "confidence",
    "reads",
    "remarks",
  ];
  return {
    kind: "table",
    title: `Drafts for ${to.id}@${to.edition} through ${id}@${version}, as of ${asOf}`,
    columns: names.map((name) => ({ name })),
    rows: drafts.flatMap((draft) =>
      draft.sources.map((source, at) => [
        ...(at === 0 ? [draft.entity, draft.criterion, ratingOf(draft.suggestion)] : ["", "", ""]),
        ...cellsOf(source),
        at === 0 ? remarksOf(draft).join(" ") : "",
      ]),
    ),
    note: "A draft is no answer. Somebody accepts it, or gives another rating, after looking at its sources.",
  };
}

function cellsOf({ answer, link, reads = "" }: DraftSource): readonly string[] {
  const { rating, criterion, basis, date } = answer;
  return [criterion, ratingOf(rating), basis, date, link.relation, link.confidence, reads];
}

function ratingOf(rating: Rating): string {
  if (rating.kind === "level") return rating.level;
  return rating.kind === "measured" ? `${rating.value} ${rating.unit}` : rating.kind.replaceAll("-", " ");
}

function remarksOf({ suggestion, agree, losses }: DraftAnswer): readonly string[] {
  return [
    ...(suggestion.kind === "inconclusive" && suggestion.reason !== undefined ? [suggestion.reason] : []),
    ...(agree ? [] : ["The sources differ; the lowest is drafted."]),
    ...losses,
  ];
}
