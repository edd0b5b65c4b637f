import { compileMethodology, orThrow, publishScores, rankScores, scoreDataset } from "stocktake";
import { hdi2022, hdi2022Published, hdi2023, humanDevelopment } from "stocktake/catalog";
import { once } from "./once.ts";
import { nameOf, type ScoredRecords } from "./scored-records.ts";

/** The day as of which the index is computed: the last of the year that the components are of. */
export const hdiAsOf = "2022-12-31";

/** The node of the methodology that holds the index. */
export const HDI_NODE = "hdi";

/** A computed index beside the published one. */
export interface HdiRow {
  readonly entity: string;
  readonly name: string;
  readonly computed?: number;
  readonly band?: string;
  /** Its place by computed value among the entities of the table; equal values share the better place. */
  readonly place?: number;
  readonly published: number;
  /** Among all that the report ranks. */
  readonly publishedRank: number;
  readonly publishedGroup: string;
}

/** The index of 2022 computed again, in the order of the computed values. */
export const openHdi = once(() => {
  const plan = orThrow(compileMethodology(hdi2023, humanDevelopment));
  const scores = scoreDataset(plan, hdi2022, { asOf: hdiAsOf });
  const records: ScoredRecords = { dataset: hdi2022, scores };
  const places = new Map(rankScores(scores, { node: HDI_NODE }).map(({ entity, rank }) => [entity, rank]));
  const { decimals, rows: published } = publishScores(scores);
  const rows = hdi2022Published.map(({ entity, value, rank, group }): HdiRow => {
    const score = published.find((row) => row.entity === entity && row.node === HDI_NODE)?.score;
    const place = places.get(entity);
    return {
      entity,
      name: nameOf(records, entity),
      ...(score?.kind === "scored" ? { computed: score.value } : {}),
      ...(score?.kind === "scored" && score.band !== undefined ? { band: score.band.name } : {}),
      ...(place === undefined ? {} : { place }),
      published: value,
      publishedRank: rank,
      publishedGroup: group,
    };
  });
  const last = rows.length + 1;
  rows.sort((a, b) => (a.place ?? last) - (b.place ?? last) || a.publishedRank - b.publishedRank);
  return { records, decimals, rows };
});

/** How many pairs of rows stand in the same order by place as by published rank, out of how many. */
export function countAgreeingPairs(rows: readonly Pick<HdiRow, "place" | "publishedRank">[]): {
  readonly agreeing: number;
  readonly pairs: number;
} {
  let agreeing = 0;
  let pairs = 0;
  for (const [i, a] of rows.entries())
    for (const b of rows.slice(i + 1)) {
      pairs++;
      if (a.place === undefined || b.place === undefined) continue;
      if (Math.sign(a.place - b.place) === Math.sign(a.publishedRank - b.publishedRank)) agreeing++;
    }
  return { agreeing, pairs };
}
