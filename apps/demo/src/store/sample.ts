import {
  checkDataset,
  compileMethodology,
  type Dataset,
  type Diagnostic,
  formatStateComment,
  orThrow,
  publishScores,
  type Score,
  type Scorecard,
  scorecardOf,
  scoreDataset,
  stateCommentOf,
} from "stocktake";
import { catalog, implementationLadder2, sRes1373Edition2 } from "stocktake/catalog";
import { makeSample, sampleAsOf } from "stocktake/sample";
import { once } from "./once.ts";
import { nameOf, type ScoredRecords } from "./scored-records.ts";

/** The sample of invented States, checked and scored. */
export const openSample = once(() => {
  const dataset = makeSample();
  const plan = orThrow(compileMethodology(implementationLadder2, sRes1373Edition2));
  const scores = scoreDataset(plan, dataset, { asOf: sampleAsOf });
  const records: ScoredRecords = { dataset, scores };
  const published = new Map<string, Score>();
  for (const { entity, node, score } of publishScores(scores).rows) published.set(`${entity}/${node}`, score);
  const findings = checkDataset(dataset, catalog, { asOf: sampleAsOf });
  const byId = recordsOf(dataset);
  const placed = findings.map((finding) => ({ finding, states: statesOf(finding, dataset, byId) }));
  return { records, published, placed };
});

export type Sample = ReturnType<typeof openSample>;

/** The States of the sample, without the anchor dossiers that only raters are measured by. */
export function statesShown({
  records: { dataset },
}: Sample): readonly { readonly id: string; readonly name: string }[] {
  return dataset.entities.flatMap(({ id, kind, name }) => (kind === "anchor" ? [] : [{ id, name: name.en }]));
}

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
  /** What the State says of its assessment, or that nothing was received. */
  readonly stateComment: string;
  /** What the check says of records about this State. */
  readonly findings: readonly Diagnostic[];
  /** What it says of records from which no State can be read, such as a referral of an unknown need. */
  readonly unplaced: readonly Diagnostic[];
}

/** Reads one State off the sample; `undefined` for a code it does not have. */
export function profileOf(sample: Sample, state: string): StateProfile | undefined {
  const { records, published, placed } = sample;
  if (!statesShown(sample).some(({ id }) => id === state)) return undefined;
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
    stateComment: formatStateComment(stateCommentOf(records.scores, state)),
    findings: placed.filter(({ states }) => states.includes(state)).map(({ finding }) => finding),
    unplaced: placed.filter(({ states }) => states.length === 0).map(({ finding }) => finding),
  };
}

/** Every record by its id, so that one that names another can be followed. */
function recordsOf(dataset: Dataset): ReadonlyMap<string, ReadonlyRecord> {
  const records = Object.values(dataset).flatMap((items: unknown) =>
    Array.isArray(items) ? items.filter(isRecord) : [],
  );
  return new Map(records.flatMap((record) => (typeof record.id === "string" ? [[record.id, record] as const] : [])));
}

/** Whom a finding's record is about: by its own entity, State or States, or by the record that it names. */
function statesOf(
  { path, params }: Diagnostic,
  dataset: Dataset,
  records: ReturnType<typeof recordsOf>,
): readonly string[] {
  const [collection, index] = path;
  const items: unknown = collection === undefined ? undefined : dataset[collection as keyof Dataset];
  const item: unknown = Array.isArray(items) && typeof index === "number" ? items[index] : undefined;
  if (!isRecord(item)) return typeof params.entity === "string" ? [params.entity] : [];
  return statesIn(item, records);
}

function statesIn(item: ReadonlyRecord, records: ReturnType<typeof recordsOf>): readonly string[] {
  if (Array.isArray(item.states)) return item.states.filter((state) => typeof state === "string");
  const about = item.entity ?? item.state ?? ("made" in item ? item.to : undefined);
  if (typeof about === "string") return [about];
  for (const named of [item.subject, item.assessment, item.need]) {
    const record = typeof named === "string" ? records.get(named) : undefined;
    if (record !== undefined) return statesIn(record, records);
  }
  return [];
}

type ReadonlyRecord = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is ReadonlyRecord {
  return typeof value === "object" && value !== null;
}
