import type { Catalog, Criterion, Instrument, NormativeForce, Provision, RatingScale, Section } from "@stocktake/model";
import type { Page, PagePart } from "./page.ts";
import type { Table } from "./table.ts";

/** The parts of a catalog that give ids their names. */
export type InstrumentVocabulary = Pick<Catalog, "themes" | "actors">;

const FORCE_IN_WORDS: Readonly<Record<NormativeForce, string>> = {
  binding: "binding",
  hortatory: "hortatory",
  none: "none",
};

/**
 * An instrument as a page that can be read without any program: what it asks, paragraph by paragraph, what is looked for
 * in each section, and the scales that answers are given on.
 *
 * @param vocabulary names of themes and actors; an id without a name is printed as it is.
 */
export function pageOfInstrument(instrument: Instrument, vocabulary: InstrumentVocabulary): Page {
  const { id, edition, title, symbol, adopted, source, provisions = [], sections = [], scales, criteria } = instrument;
  const names = {
    theme: nameIn(vocabulary.themes),
    actor: nameIn(vocabulary.actors),
  };
  const unsectioned = criteria.filter(({ section }) => section === undefined);
  return {
    kind: "page",
    title: symbol === undefined ? title : `${symbol}: ${title}`,
    parts: [
      {
        items: [
          { label: "Edition", text: `${id}@${edition}` },
          ...(adopted === undefined ? [] : [{ label: "Adopted", text: adopted }]),
          { label: "Source", text: source },
          { label: "Criteria", text: `${criteria.length} in all${byForce(criteria)}` },
          {
            label: "Wording",
            text: "Paragraphs and criteria are given in the words of this catalog. The text that binds is the document.",
          },
        ],
      },
      ...(provisions.length === 0
        ? []
        : [{ heading: "What it asks", level: 2 } as const, provisionTable(provisions, names.theme)]),
      { heading: "What is looked for", level: 2 },
      ...(unsectioned.length === 0 ? [] : [criterionTable(unsectioned, scales, names)]),
      ...sections.flatMap((section) => sectionParts(section, criteria, scales, names)),
      ...(scales.length === 0
        ? []
        : [{ heading: "How answers are given", level: 2 } as const, ...scales.map(scaleTable)]),
    ],
  };
}

type NameOf = (id: string) => string;

function nameIn(items: readonly { readonly id: string; readonly title: string }[]): NameOf {
  const names = new Map(items.map(({ id, title }) => [id, title]));
  return (id) => names.get(id) ?? id;
}

function byForce(criteria: readonly Criterion[]): string {
  const forces = (["binding", "hortatory", "none"] as const).flatMap((force) => {
    const count = criteria.filter((criterion) => criterion.force === force).length;
    return count === 0 ? [] : [`${count} ${force === "none" ? "without force" : FORCE_IN_WORDS[force]}`];
  });
  return forces.length === 0 ? "" : `: ${forces.join(", ")}`;
}

function provisionTable(provisions: readonly Provision[], theme: NameOf): Table {
  return {
    kind: "table",
    columns: ["paragraph", "verb", "force", "to whom", "what it says", "themes"].map((name) => ({ name })),
    rows: provisions.map(({ id, verb, force, addressee, gist, themes }) => [
      id,
      verb.replaceAll("-", " "),
      FORCE_IN_WORDS[force],
      addressee.replaceAll("-", " "),
      gist,
      themes.map(theme).join("; "),
    ]),
  };
}

function sectionParts(
  { id, title, provision }: Section,
  criteria: readonly Criterion[],
  scales: readonly RatingScale[],
  names: { readonly theme: NameOf; readonly actor: NameOf },
): readonly PagePart[] {
  const own = criteria.filter(({ section }) => section === id);
  return [
    { heading: `${id} ${title}`, level: 3 },
    ...(provision === undefined ? [] : [{ text: `On paragraph ${provision}.` }]),
    own.length === 0 ? { text: "No criterion stands under it." } : criterionTable(own, scales, names),
  ];
}

function criterionTable(
  criteria: readonly Criterion[],
  scales: readonly RatingScale[],
  { theme, actor }: { readonly theme: NameOf; readonly actor: NameOf },
): Table {
  const scaleOf = nameIn(scales);
  return {
    kind: "table",
    columns: ["id", "what is looked for", "facet", "force", "themes", "safeguard", "who usually answers", "answer"].map(
      (name) => ({ name }),
    ),
    rows: criteria.map(
      ({ id, title, facet, force, themes = [], leverage, safeguardedBy, answeredBy = [], ...rest }) => [
        id,
        title,
        facet ?? "",
        FORCE_IN_WORDS[force],
        [...themes.map(theme), ...(leverage === undefined ? [] : [`area: ${leverage.replaceAll("-", " ")}`])].join(
          "; ",
        ),
        safeguardedBy ?? "",
        answeredBy.map(actor).join("; "),
        answerOf(rest, scaleOf),
      ],
    ),
  };
}

function answerOf(
  { response, validityMonths }: Pick<Criterion, "response" | "validityMonths">,
  scaleOf: NameOf,
): string {
  const how = response.kind === "level" ? scaleOf(response.scale) : `a number, in ${response.unit}`;
  return validityMonths === undefined ? how : `${how}; stale after ${validityMonths} months`;
}

function scaleTable({ title, levels }: RatingScale): Table {
  return {
    kind: "table",
    title,
    columns: ["level", "name", "what has to be seen"].map((name) => ({ name })),
    rows: levels.map((level) => [level.id, level.title, level.anchor]),
    note: "From worst to best. Nothing is said about the distances between the levels.",
  };
}
