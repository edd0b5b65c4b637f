import type { Answer, AssessedEntity, Assessment, Evidence, Instrument } from "@stocktake/model";
import { daysAfter } from "@stocktake/model/define";
import { levelsOf } from "./answers.ts";
import { levelNear } from "./cell.ts";
import type { Stream } from "./stream.ts";

/** The raters of the sample, with how many levels each tends to stand off the others. */
const RATERS = [
  { id: "cluster-a-1", lean: 0 },
  { id: "cluster-a-2", lean: 0 },
  { id: "cluster-b-1", lean: 0 },
  { id: "cluster-b-2", lean: 1 },
  { id: "cluster-c-1", lean: 0 },
  { id: "cluster-c-2", lean: -1 },
] as const;

const DOSSIERS = ["Anchor dossier: a State with laws and little practice", "Anchor dossier: a State in the middle"];
const EVERY = 6;

/** Invented dossiers that every rater answers, so that judgments of different clusters can be set side by side. */
export interface Anchors {
  readonly entities: readonly AssessedEntity[];
  readonly assessments: readonly Assessment[];
  readonly evidence: readonly Evidence[];
  readonly answers: readonly Answer[];
}

/** Makes the anchor dossiers: every sixth criterion, answered once by each rater. */
export function anchorsOf(instrument: Instrument, stream: Stream): Anchors {
  const made = DOSSIERS.map((name, at) => ({ id: `anchor-${at + 1}`, name, at }));
  return {
    entities: made.map(({ id, name }) => ({ id, name: { en: name }, kind: "anchor" })),
    assessments: made.map(({ id }) => ({
      id: `${id}-2025`,
      entity: id,
      instrument: { id: instrument.id, edition: instrument.edition },
      status: "draft",
      author: "cted",
    })),
    evidence: made.flatMap(({ id }): Evidence[] => [
      { id: `${id}-law`, kind: "law", title: { en: "Act of the dossier" }, date: "2019-05", stage: "in-force" },
      { id: `${id}-figures`, kind: "statistic", title: { en: "Figures of the dossier" }, date: "2024-11" },
    ]),
    answers: made.flatMap(({ id, at }) =>
      instrument.criteria
        .filter((_, i) => i % EVERY === at)
        .flatMap((criterion) => {
          const levels = levelsOf(instrument, criterion.response);
          const law = criterion.facet === "legislation";
          const height = at === 0 ? (law ? 3 : 1) : 2;
          return RATERS.map(({ id: rater, lean }): Answer => {
            const away = stream.chance(35) ? lean : stream.chance(12) ? stream.pick([-1, 1] as const) : 0;
            return {
              assessment: `${id}-2025`,
              entity: id,
              criterion: criterion.id,
              date: daysAfter("2025-02-03", stream.below(60)),
              rater,
              basis: "desk-review",
              strength: "asserted",
              rating: levelNear({ levels }, height + away),
              citations: [{ evidence: law ? `${id}-law` : `${id}-figures`, pin: `part ${stream.between(1, 9)}` }],
            };
          });
        }),
    ),
  };
}
