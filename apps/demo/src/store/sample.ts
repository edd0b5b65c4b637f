import {
  checkDataset,
  compileMethodology,
  type Dataset,
  type Diagnostic,
  orThrow,
  publishScores,
  type Score,
  type Scorecard,
  scorecardOf,
  scoreDataset,
} from "stocktake";
import { catalog, implementationLadder1, sRes1373 } from "stocktake/catalog";
import { makeSample, sampleAsOf } from "stocktake/sample";
import { once } from "./once.ts";
import { nameOf, type ScoredRecords } from "./scored-records.ts";

/** The sample of invented States, checked and scored. */
export const openSample = once(() => {
  const dataset = makeSample();
  const plan = orThrow(compileMethodology(implementationLadder1, sRes1373));
  const scores = scoreDataset(plan, dataset, { asOf: sampleAsOf });
  const records: ScoredRecords = { dataset, scores };
  const published = new Map<string, Score>();
  for (const { entity, node, score } of publishScores(scores).rows) published.set(`${entity}/${node}`, score);
  const findings = checkDataset(dataset, catalog, { asOf: sampleAsOf });
  const placed = findings.map((finding) => ({ finding, states: statesOf(finding, dataset) }));
  return { records, published, placed };
});

export type Sample = ReturnType<typeof openSample>;

/** One node of a profile: its published score, and the nodes below. */
export interface ProfileNode {
  readonly node: string;
  readonly title: string;
  readonly score: Score;
  readonly children: readonly ProfileNode[];
}

/** Everything the profile of one State shows. */
export interface StateProfile {
  readonly id: string;
  readonly name: string;
  readonly root: ProfileNode;
  /** What the check says of records about this State. */
  readonly findings: readonly Diagnostic[];
  /** What it says of records from which no State can be read, such as a referral of an unknown need. */
  readonly unplaced: readonly Diagnostic[];
}

/** Reads one State off the sample; `undefined` for a code it does not have. */
export function profileOf({ records, published, placed }: Sample, state: string): StateProfile | undefined {
  if (!records.scores.units.includes(state)) return undefined;
  const read = ({ node, title, score, children }: Scorecard): ProfileNode => ({
    node,
    title: title ?? node,
    score: published.get(`${state}/${node}`) ?? score,
    children: children.map(read),
  });
  return {
    id: state,
    name: nameOf(records, state),
    root: read(scorecardOf(records.scores, state)),
    findings: placed.filter(({ states }) => states.includes(state)).map(({ finding }) => finding),
    unplaced: placed.filter(({ states }) => states.length === 0).map(({ finding }) => finding),
  };
}

/** Whom a finding's record is about: by its own entity or State, its States, or the need that it serves. */
function statesOf({ path, params }: Diagnostic, dataset: Dataset): readonly string[] {
  const [collection, index] = path;
  const items: unknown = collection === undefined ? undefined : dataset[collection as keyof Dataset];
  const item: unknown = Array.isArray(items) && typeof index === "number" ? items[index] : undefined;
  if (!isRecord(item)) return typeof params.entity === "string" ? [params.entity] : [];
  if (Array.isArray(item.states)) return item.states.filter((state) => typeof state === "string");
  const about = item.entity ?? item.state ?? dataset.needs.find(({ id }) => id === item.need)?.state;
  return typeof about === "string" ? [about] : [];
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
