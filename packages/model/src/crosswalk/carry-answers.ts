import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import type { Answer, Rating } from "../entity/assessment.ts";
import type { Crosswalk, LevelMap } from "../entity/crosswalk.ts";
import type { Criterion, Instrument } from "../entity/instrument.ts";
import { type Day, dayOrThrow } from "../value/calendar.ts";
import { allowsInference, checkCrosswalk } from "./check-crosswalk.ts";
import type { DraftAnswer, DraftSource } from "./draft-answer.ts";
import * as findings from "./findings.ts";

/**
 * Drafts answers to one instrument from answers to another.
 *
 * Of each rater and basis the newest answer up to the day counts, and every one that bears on a criterion is kept as a
 * source. Only a link that is `equivalent` or `contains` lets a level through, by the level map of the two scales; where
 * several read differently the lowest is suggested and the draft says that they differ. Everything else is a draft that
 * is `inconclusive` and names what there is. Nothing becomes an answer until somebody accepts it with `acceptDraft`.
 *
 * @throws {StocktakeError} `NOT_A_DATE` if `asOf` is no day of the calendar.
 *
 * @example
 * const { drafts } = carryAnswers(dataset.answers, sRes1373ToFatf, { from: sRes1373Edition2, to: fatf, asOf: "2026-06-30" });
 */
export function carryAnswers(
  answers: readonly Answer[],
  crosswalk: Crosswalk,
  { from, to, ...options }: { readonly from: Instrument; readonly to: Instrument; readonly asOf: string },
): { readonly drafts: readonly DraftAnswer[]; readonly diagnostics: readonly Diagnostic[] } {
  const asOf = dayOrThrow(options.asOf);
  const diagnostics = [...checkCrosswalk(crosswalk, from, to)];
  if (diagnostics.some(({ severity }) => severity === "error")) return { drafts: [], diagnostics };

  const sourceOf = new Map(from.criteria.map((criterion) => [criterion.id, criterion]));
  const targetOf = new Map(to.criteria.map((criterion) => [criterion.id, criterion]));
  const linksFrom = groupLinks(crosswalk);
  const gathered = new Map<string, { entity: string; criterion: string; sources: DraftSource[] }>();
  let unlinked = 0;
  for (const answer of newestOf(answers, asOf)) {
    const criterion = sourceOf.get(answer.criterion);
    if (criterion === undefined) continue; // an answer to another instrument
    const links = linksFrom.get(answer.criterion) ?? [];
    if (links.length === 0) unlinked++;
    for (const link of links) {
      const key = `${answer.entity}\n${link.to}`;
      const draft = gathered.get(key) ?? { entity: answer.entity, criterion: link.to, sources: [] };
      gathered.set(key, draft);
      const reads = allowsInference(link.relation)
        ? levelOn(answer.rating, mapFor(crosswalk, criterion, targetOf.get(link.to)))
        : undefined;
      draft.sources.push({ answer, link, ...(reads === undefined ? {} : { reads }) });
    }
  }
  if (unlinked > 0)
    diagnostics.push(findings.unlinkedAnswers({ count: unlinked, crosswalk: crosswalk.id }, ["answers"]));

  const order = new Map(to.criteria.map(({ id }, at) => [id, at]));
  const drafts = [...gathered.values()]
    .sort((a, b) => compare(a.entity, b.entity) || order.get(a.criterion)! - order.get(b.criterion)!)
    .map((draft) => draftOf(draft, targetOf.get(draft.criterion)!, sourceOf, to, crosswalk));
  return { drafts, diagnostics };
}

function groupLinks({ links }: Crosswalk): ReadonlyMap<string, Crosswalk["links"]> {
  const byFrom = new Map<string, Crosswalk["links"][number][]>();
  for (const link of links) byFrom.set(link.from, [...(byFrom.get(link.from) ?? []), link]);
  return byFrom;
}

/** Of each cell the newest answer of each rater on each basis, in the order of the dataset. */
function newestOf(answers: readonly Answer[], asOf: Day): readonly Answer[] {
  const newest = new Map<string, Answer>();
  for (const answer of answers) {
    const { entity, criterion, rater, basis, date, withdrawn } = answer;
    if (date > asOf || (withdrawn !== undefined && withdrawn <= asOf)) continue;
    const key = `${entity}\n${criterion}\n${rater}\n${basis}`;
    if (date >= (newest.get(key)?.date ?? "")) newest.set(key, answer);
  }
  const kept = new Set(newest.values());
  return answers.filter((answer) => kept.has(answer));
}

function mapFor({ levels }: Crosswalk, source: Criterion, target: Criterion | undefined): LevelMap | undefined {
  if (source.response.kind !== "level" || target?.response.kind !== "level") return undefined;
  const [from, to] = [source.response.scale, target.response.scale];
  return levels.find((map) => map.from === from && map.to === to);
}

function levelOn(rating: Rating, map: LevelMap | undefined): string | undefined {
  return rating.kind === "level" && map !== undefined && Object.hasOwn(map.map, rating.level)
    ? map.map[rating.level]
    : undefined;
}

function draftOf(
  { entity, criterion, sources }: { entity: string; criterion: string; sources: readonly DraftSource[] },
  target: Criterion,
  sourceOf: ReadonlyMap<string, Criterion>,
  { scales }: Instrument,
  crosswalk: Crosswalk,
): DraftAnswer {
  const { response } = target;
  const scale = response.kind === "level" ? scales.find(({ id }) => id === response.scale) : undefined;
  const ranks = new Map((scale?.levels ?? []).map(({ id }, at) => [id as string, at]));
  const read = sources.flatMap(({ reads }) => (reads === undefined ? [] : [reads]));
  const lowest = read.toSorted((a, b) => ranks.get(a)! - ranks.get(b)!)[0];
  const losses = sources.flatMap(({ answer, reads }) =>
    reads === undefined ? [] : (mapFor(crosswalk, sourceOf.get(answer.criterion)!, target)?.loss ?? []),
  );
  return {
    status: "draft",
    entity,
    criterion,
    suggestion:
      lowest === undefined ? { kind: "inconclusive", reason: whyNone(sources) } : { kind: "level", level: lowest },
    sources,
    agree: new Set(read).size <= 1,
    losses: [...new Set(losses)],
  };
}

function whyNone(sources: readonly DraftSource[]): string {
  if (!sources.some(({ link }) => allowsInference(link.relation)))
    return "The criteria that bear on it ask a part of it or something beside it, so no level follows.";
  return "None of the answers that bear on it gives a level that reads on this scale.";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
