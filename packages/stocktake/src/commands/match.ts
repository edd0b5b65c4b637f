import { catalog } from "@stocktake/catalog";
import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import type { Dataset, RegionScheme } from "@stocktake/model";
import { matchNeeds, type PlanChoice, referralFunnel } from "@stocktake/scoring";
import { sampleRegions } from "../sample/regions.ts";
import { EXIT } from "./exit-code.ts";
import { tablesOfFunnel, tablesOfMatching } from "./match-tables.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface MatchCommandOptions extends CommonOptions {
  readonly asOf?: string;
  readonly plan?: PlanChoice;
  readonly state?: string;
}

/** `stocktake match`: needs beside offers, how the places are given out, what is left over and why, and the funnel. */
export async function match(reference: string, options: MatchCommandOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening.exit;
  const { dataset, asOf: own } = opening.opened;
  const asOf = asOfOrStop(options.asOf, own);
  const { state, plan } = options;
  const known = new Set<string>([...dataset.entities.map(({ id }) => id), ...dataset.needs.map((need) => need.state)]);
  if (state !== undefined && !known.has(state)) wrongUsage(`The dataset says nothing of a State "${state}".`);
  const matching = matchNeeds(dataset, {
    asOf,
    themes: themesOfCriteria(dataset),
    regions: regionsOfStates([...catalog.regionSchemes, sampleRegions]),
    ...(plan === undefined ? {} : { plan }),
    ...(state === undefined ? {} : { audience: { as: "state", state } }),
  });
  const funnel = funnelOf(dataset, asOf, state);
  if (options.format === "json") return session.deliver(JSON.stringify({ matching, funnel }, null, 2));
  if (matching.optimal?.kind === "not-solved")
    session.remark(`There is no optimal plan: the solver says ${matching.optimal.status}.`);
  const { notAgreed, notOpen } = matching.withheld;
  if (notAgreed > 0) session.remark(`Not shown: ${notAgreed} needs without their State's agreement on record.`);
  if (notOpen > 0) session.remark(`Not shown: ${notOpen} agreed needs that are not open to this audience.`);
  const print = options.format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
  const tables = [...tablesOfMatching(matching), ...tablesOfFunnel(funnel)];
  if (tables.length === 0) session.remark(`As of ${asOf} no needs, offers or referrals are on record here.`);
  return tables.length === 0 ? EXIT.fine : session.deliver(tables.map(print).join("\n"));
}

/** The figures of the report on referrals, where the record states them; a State's own funnel has none. */
function funnelOf(dataset: Dataset, asOf: string, state: string | undefined) {
  const needs = dataset.needs.filter((need) => state === undefined || need.state === state);
  const ids = new Set(needs.map(({ id }) => id));
  const referrals = dataset.referrals.filter(({ need }) => state === undefined || ids.has(need));
  const figure = (id: string) => (state === undefined ? dataset.figures.find((each) => each.id === id) : undefined);
  const [referred, delivered] = [figure("referrals"), figure("referrals-delivered")];
  return referralFunnel(
    referrals,
    dataset.deliveries,
    { ...(referred && { referred }), ...(delivered && { delivered }) },
    { asOf, needs },
  );
}

/** The themes of the criteria of every instrument that an assessment of the dataset is of. */
function themesOfCriteria({ assessments }: Dataset): ReadonlyMap<string, readonly string[]> {
  const cited = new Set(assessments.map(({ instrument }) => `${instrument.id}@${instrument.edition}`));
  const themes = new Map<string, readonly string[]>();
  for (const { id, edition, criteria } of catalog.instruments) {
    if (!cited.has(`${id}@${edition}`)) continue;
    for (const criterion of criteria)
      themes.set(criterion.id, [...new Set([...(themes.get(criterion.id) ?? []), ...(criterion.themes ?? [])])].sort());
  }
  return themes;
}

/** The regions that each State stands in, directly and through the regions around them. */
function regionsOfStates(schemes: readonly RegionScheme[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  for (const { regions } of schemes) {
    const around = new Map(regions.map(({ id, within }) => [id as string, within as string | undefined]));
    for (const { id, members } of regions)
      for (const member of members) {
        const own = found.get(member) ?? new Set<string>();
        for (let at: string | undefined = id; at !== undefined && !own.has(at); at = around.get(at)) own.add(at);
        found.set(member, own);
      }
  }
  return new Map([...found].map(([member, regions]) => [member, [...regions].sort()]));
}
