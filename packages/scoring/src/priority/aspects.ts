import type { Instrument } from "@stocktake/model";
import type { OpenQuestion } from "./question.ts";

/** What a focused visit may look at: a section of the instrument or a theme, with the questions that fall in it. */
export interface Aspect {
  readonly kind: "section" | "theme";
  readonly id: string;
  /** Of a section, where the instrument names it. */
  readonly title?: string;
  readonly questions: readonly OpenQuestion[];
}

/** Questions as the programme of a focused visit, which has one or two aspects (S/2010/569, ¶8). */
export interface VisitProgramme {
  readonly aspects: readonly Aspect[];
  /** What none of the aspects covers. */
  readonly apart: readonly OpenQuestion[];
}

/**
 * The one or two aspects that cover the most of some questions: as many questions as can be, then one aspect before two,
 * then sections before themes, since they are narrower, then the first ids. A question that falls in both is put in
 * the first.
 */
export function programmeOf({ sections = [] }: Instrument, questions: readonly OpenQuestion[]): VisitProgramme {
  const places = placesOf(questions);
  let best: readonly Place[] = [];
  let most = 0;
  const look = (chosen: readonly Place[]) => {
    const covered = questions.filter((question) => chosen.some((place) => falls(question, place))).length;
    if (covered <= most) return;
    best = chosen;
    most = covered;
  };
  for (const place of places) look([place]);
  for (const [i, one] of places.entries()) for (const other of places.slice(i + 1)) look([one, other]);
  let rest = questions;
  const aspects = best.map((place): Aspect => {
    const own = rest.filter((question) => falls(question, place));
    rest = rest.filter((question) => !falls(question, place));
    const title = place.kind === "section" ? sections.find(({ id }) => id === place.id)?.title : undefined;
    return { ...place, ...(title === undefined ? {} : { title }), questions: own };
  });
  return { aspects, apart: rest };
}

type Place = Pick<Aspect, "kind" | "id">;

/** Every section and theme that a question falls in, in the order in which they are preferred. */
function placesOf(questions: readonly OpenQuestion[]): readonly Place[] {
  const inOrder = (ids: Iterable<string>, kind: Place["kind"]) => [...new Set(ids)].sort().map((id) => ({ kind, id }));
  return [
    ...inOrder(
      questions.flatMap(({ section }) => (section === undefined ? [] : [section])),
      "section",
    ),
    ...inOrder(
      questions.flatMap(({ themes }) => themes),
      "theme",
    ),
  ];
}

function falls({ section, themes }: OpenQuestion, { kind, id }: Place): boolean {
  return kind === "section" ? section === id : themes.includes(id);
}
