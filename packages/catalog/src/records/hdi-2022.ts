import type { Answer } from "@stocktake/model";
import { defineDataset, freezeDeep } from "@stocktake/model/define";
import { states } from "../geography/states.ts";
import { humanDevelopment } from "../instruments/human-development.ts";
import { HDI_2022, type HdiGroup } from "./hdi-2022-table.ts";

const EVIDENCE = "hdr-2023-24";
const PIN = "composite indices and components, time series, year 2022";

const place = (id: string) => states.find((state) => state.id === id)!;

const assessmentOf = (entity: string) => `hdi-2022/${entity}`;

const measured = (entity: string, criterion: string, value: number, unit: string): Answer => ({
  assessment: assessmentOf(entity),
  entity,
  criterion,
  date: "2022-12-31",
  rater: "undp",
  basis: "third-party",
  strength: "corroborated",
  rating: { kind: "measured", value, unit },
  citations: [{ evidence: EVIDENCE, pin: PIN }],
});

/**
 * The four components of the Human Development Index of 2022, for 24 of the 193 that the report ranks.
 *
 * Source: United Nations Development Programme, Human Development Report 2023/24; CC BY 3.0 IGO. Components only: the
 * published index, rank and group stand in {@link hdi2022Published}, since a dataset holds no results.
 *
 * @example
 * hdi2022.answers.length; // => 96
 */
export const hdi2022 = defineDataset({
  formatVersion: 1,
  id: "hdi-2022",
  title: { en: "Components of the Human Development Index 2022, for 24 States and jurisdictions" },
  source:
    "United Nations Development Programme, Human Development Report 2023/24, composite indices and components time series 1990-2022; CC BY 3.0 IGO",
  entities: HDI_2022.map(([id]) => ({ id, name: { en: place(id).names.at(-1)!.name }, kind: place(id).kind })),
  evidence: [
    {
      id: EVIDENCE,
      kind: "statistic",
      title: { en: "Human Development Report 2023/24: composite indices and components, time series 1990-2022" },
      date: "2024",
      source: "United Nations Development Programme, https://hdr.undp.org, CC BY 3.0 IGO",
    },
  ],
  assessments: HDI_2022.map(([entity]) => ({
    id: assessmentOf(entity),
    entity,
    instrument: { id: humanDevelopment.id, edition: humanDevelopment.edition },
    status: "reviewed",
    author: "undp",
  })),
  answers: HDI_2022.flatMap(([entity, lifeExpectancy, expectedSchooling, meanSchooling, gniPerCapita]) => [
    measured(entity, "life-expectancy", lifeExpectancy, "years"),
    measured(entity, "expected-schooling", expectedSchooling, "years"),
    measured(entity, "mean-schooling", meanSchooling, "years"),
    measured(entity, "gni-per-capita", gniPerCapita, "2017 PPP $"),
  ]),
});

/** What the report printed for one entity in 2022. */
export interface PublishedHdi {
  readonly entity: string;
  /** With the three decimals of the report. */
  readonly value: number;
  /** Among all 193 that the report ranks; entities with one value share a rank. */
  readonly rank: number;
  readonly group: HdiGroup;
}

/**
 * The published index, rank and group of the 24 entities of {@link hdi2022}, to hold a computed result against.
 *
 * @example
 * hdi2022Published.length; // => 24
 */
export const hdi2022Published: readonly PublishedHdi[] = freezeDeep(
  HDI_2022.map(([entity, , , , , value, rank, group]) => ({ entity, value, rank, group })),
);
