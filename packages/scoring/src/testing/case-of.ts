import type {
  Adjudication,
  Answer,
  Criterion,
  Diagnostic,
  Instrument,
  Methodology,
  MethodologyNode,
  Normalizer,
} from "@stocktake/model";
import { orThrow } from "@stocktake/model/diagnostic";
import { criteriaOfCondition } from "../plan/compile-condition.ts";
import { criteriaOfGate } from "../plan/compile-gate.ts";
import { compileMethodology } from "../plan/compile-methodology.ts";
import type { AggregatorPlugIn } from "../plan/plug-in.ts";
import type { Population } from "../score/normalize.ts";
import type { Regions } from "../score/regions.ts";
import type { Score } from "../score/score.ts";
import { type Scores, scoreDataset } from "../score/score-dataset.ts";
import { scorecardOf } from "../score/scorecard.ts";
import { answerOf, type Says, UNIT } from "./answer-of.ts";

/** What a test scores. Criteria are those that the tree names, on the five-level scale unless said otherwise. */
export interface TestCase {
  readonly root: MethodologyNode | readonly MethodologyNode[];
  readonly criteria?: Readonly<Record<string, Partial<Criterion>>>;
  readonly method?: Partial<Methodology>;
  /** By criterion, about `QMA`; or answers in full. */
  readonly answers?: Readonly<Record<string, Says>> | readonly Answer[];
  readonly adjudications?: readonly Adjudication[];
  readonly entities?: readonly string[];
  readonly asOf?: string;
  readonly population?: Population;
  readonly regions?: Regions;
  readonly plugIns?: readonly AggregatorPlugIn[];
}

type Goalposts = Extract<Normalizer, { use: "goalposts" }>;

const level = (id: string) => ({ id, title: id, anchor: `Stands at ${id}.` });

/** none 0, planned 0.25, partial 0.5, large 0.75, full 1; no 0, yes 1. */
export const LEVELS = { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 } as const;

export const FIVE_LEVELS = { id: "ladder", title: "Ladder", levels: Object.keys(LEVELS).map(level) };

/** A criterion answered by a number. */
export function measured(domain?: { least?: number; greatest?: number }): Partial<Criterion> {
  return { response: { kind: "measured", unit: UNIT, ...(domain === undefined ? {} : { domain }) } };
}

/** Goalposts from 0 to 1, held at both, more being better, unless said otherwise. */
export function goalposts(otherwise: Partial<Goalposts> = {}): Goalposts {
  return {
    use: "goalposts",
    direction: "higher-is-better",
    low: 0,
    high: 1,
    scale: "linear",
    caps: "both",
    to: { worst: 0, best: 1 },
    ...otherwise,
  };
}

export function instrumentOf(given: TestCase): Instrument {
  const named = new Set(Object.keys(given.criteria ?? {}));
  const seen = new Set<MethodologyNode>();
  const visit = (node: MethodologyNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const id of [...Object.keys(node.criteria ?? {}), ...(node.gates ?? []).flatMap(criteriaOfGate)])
      named.add(id);
    if (node.eligible !== undefined) for (const id of criteriaOfCondition(node.eligible)) named.add(id);
    node.nodes?.forEach(visit);
  };
  rootsOf(given).forEach(visit);
  return {
    id: "test",
    edition: "1",
    title: "Test",
    source: "none",
    scales: [FIVE_LEVELS],
    criteria: [...named].map(
      (id): Criterion => ({
        id,
        title: id,
        force: "binding",
        response: { kind: "level", scale: "ladder" },
        ...given.criteria?.[id],
      }),
    ),
  };
}

export function methodologyOf(given: TestCase): Methodology {
  return {
    id: "test",
    version: 1,
    instrument: { id: "test", edition: "1" },
    levels: LEVELS,
    precedence: [["visit", "third-party"], ["desk-review"], ["self-report"]],
    disputed: "unknown",
    minCoverage: 0.01,
    ...given.method,
    roots: rootsOf(given),
  };
}

/** Compiles a case and gives what was found: code and path of each finding. */
export function findingsOf(given: TestCase, instrument = instrumentOf(given)): readonly Diagnostic[] {
  return compileMethodology(methodologyOf(given), instrument).diagnostics;
}

export function scoresOf(given: TestCase): Scores {
  const { plugIns = [] } = given;
  const plan = orThrow(compileMethodology(methodologyOf(given), instrumentOf(given), { plugIns }));
  const records = {
    answers: answersOf(given),
    adjudications: given.adjudications ?? [],
    entities: (given.entities ?? ["QMA"]).map((id) => ({ id })),
  };
  const population = given.population === undefined ? {} : { population: given.population };
  const regions = given.regions === undefined ? {} : { regions: given.regions };
  return scoreDataset(plan, records, { asOf: given.asOf ?? "2026-06-30", ...population, ...regions });
}

/** The score of `QMA` at a node; at the first root when none is named. */
export function scoreOf(given: TestCase, node?: string): Score {
  return scorecardOf(scoresOf(given), "QMA", node).score;
}

function answersOf({ answers = [] }: TestCase): readonly Answer[] {
  if (isList(answers)) return answers;
  return Object.entries(answers).map(([criterion, says]) => answerOf(criterion, says));
}

function isList(answers: NonNullable<TestCase["answers"]>): answers is readonly Answer[] {
  return Array.isArray(answers);
}

function rootsOf({ root }: TestCase): readonly MethodologyNode[] {
  return Array.isArray(root) ? root : [root as MethodologyNode];
}
