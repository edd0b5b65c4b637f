import {
  type CollectionName,
  type Dataset,
  formatParagraph,
  formatQuantity,
  type Organization,
  type Verdict,
} from "@stocktake/model";
import type { OutlineItem } from "./outline.ts";
import type { Page, PagePart } from "./page.ts";
import { namesOf, PRINTED_COLLECTIONS, placesOf, recordSentence } from "./record-sentence.ts";

/** A report on a record: the sections of the source, and in each paragraph what the record holds of it. */
export interface RecordReport {
  readonly kind: "record-report";
  readonly title: string;
  readonly source?: string;
  /** How the numbers were come by. */
  readonly note: string;
  readonly sections: readonly {
    readonly number: string;
    readonly title: string;
    readonly paragraphs: readonly { readonly paragraph: string; readonly items: readonly OutlineItem[] }[];
  }[];
}

interface Placed {
  readonly paragraph?: string;
  readonly alsoIn?: readonly string[];
}

/**
 * Makes a report of a record that holds a periodic report: with the same sections, item by item.
 *
 * A number is computed where the record lists its items or where it follows from figures that the source states, and
 * says so; where the source only states it, it is quoted with its paragraph. Before the numbered sections stands what
 * has no number: the letter and the note on the reissue.
 *
 * @param given.verdicts what `verifyClaims` says of the record's claims.
 * @param given.organizations whose names are printed in place of ids.
 */
export function reportOfRecord(
  dataset: Dataset,
  {
    verdicts,
    organizations,
  }: { readonly verdicts: readonly Verdict[]; readonly organizations: readonly Organization[] },
): RecordReport {
  const nameOf = namesOf(dataset, organizations);
  const claimed = new Set(dataset.claims.map(({ paragraph, says }) => `${paragraph} ${JSON.stringify(says)}`));
  const itemsAt = (paragraph: string): readonly OutlineItem[] => [
    ...PRINTED_COLLECTIONS.flatMap((collection) =>
      recordsAt(dataset, collection, paragraph).flatMap((record) => {
        const text = recordSentence(collection, record, nameOf);
        const others = placesOf(record as Placed).filter((place) => place !== formatParagraph(paragraph));
        if (text === undefined) return [];
        return [
          { label: labelOf(collection), text: others.length === 0 ? text : `${text} (also ${others.join(", ")})` },
        ];
      }),
    ),
    ...verdicts.filter((verdict) => verdict.paragraph === paragraph).map(claimItem),
    ...dataset.figures
      .filter((figure) => figure.paragraph === paragraph && figure.unit !== "date")
      .filter((figure) => !claimed.has(`${paragraph} ${JSON.stringify(figure.says)}`))
      .map((figure) => figureItem(figure as Extract<typeof figure, { says: { kind: string } }> & { unit: "count" })),
  ];
  const [report] = dataset.periodicReports;
  const unnumbered = [...new Set(paragraphsOf(dataset).filter((paragraph) => !/^\d/.test(paragraph)))];
  return {
    kind: "record-report",
    title: report?.title ?? dataset.title?.en ?? dataset.id ?? "Record",
    ...(dataset.source === undefined ? {} : { source: dataset.source }),
    note: "Computed: counted from the records listed here, or derived from figures that the source states. Stated: the source gives the number and lists nothing behind it, so it is quoted with its paragraph.",
    sections: [
      ...(unnumbered.length === 0
        ? []
        : [
            {
              number: "",
              title: "Letter and note",
              paragraphs: unnumbered.map((paragraph) => ({ paragraph, items: itemsAt(paragraph) })),
            },
          ]),
      ...(report?.sections ?? []).map(({ number, title, from, to }) => ({
        number,
        title,
        paragraphs: Array.from({ length: to - from + 1 }, (_, i) => String(from + i)).map((paragraph) => ({
          paragraph,
          items: itemsAt(paragraph),
        })),
      })),
    ],
  };
}

/** A report on a record as a page. */
export function pageOfRecordReport({ title, source, note, sections }: RecordReport): Page {
  return {
    kind: "page",
    title,
    parts: [
      ...(source === undefined ? [] : [{ text: source }]),
      { text: note },
      ...sections.flatMap(({ number, title: name, paragraphs }): readonly PagePart[] => [
        { heading: number === "" ? name : `${number} ${name}`, level: 2 },
        ...paragraphs.flatMap(({ paragraph, items }): readonly PagePart[] => [
          { heading: formatParagraph(paragraph), level: 3 },
          items.length === 0 ? { text: "Nothing is recorded of it." } : { items },
        ]),
      ]),
    ],
  };
}

function recordsAt(dataset: Dataset, collection: CollectionName, paragraph: string): readonly never[] {
  const records: readonly Placed[] = dataset[collection] as never;
  return records.filter((record) => record.paragraph === paragraph || record.alsoIn?.includes(paragraph)) as never;
}

/** Every paragraph that anything in a dataset names, in the order of first appearance. */
function paragraphsOf(dataset: Dataset): readonly string[] {
  return [...PRINTED_COLLECTIONS, "claims" as const].flatMap((collection) =>
    (dataset[collection] as readonly Placed[]).flatMap(({ paragraph }) => paragraph ?? []),
  );
}

/** `activitySeries` as `Activity series`. */
function labelOf(collection: CollectionName): string {
  const words = collection.replace(/([A-Z])/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function claimItem(verdict: Verdict): OutlineItem {
  const { kind, sentence, found, claimed } = verdict;
  if (kind === "holds") return { label: "Computed", text: `${sentence} Found: ${found}.` };
  if (kind === "undecided")
    return { label: "Stated", text: `${sentence} Stated in ${formatParagraph(verdict.paragraph)}: ${claimed}.` };
  return { label: "Contradicted", text: `${sentence} Claimed: ${claimed}. Found: ${found}.` };
}

function figureItem(figure: {
  readonly about: string;
  readonly paragraph: string;
  readonly unit: "count";
  readonly says: Parameters<typeof formatQuantity>[0];
}): OutlineItem {
  const { about, paragraph, says, unit } = figure;
  return { label: "Stated", text: `${about}: ${formatQuantity(says, unit)} (${formatParagraph(paragraph)}).` };
}
