import type { Diagnostic } from "@stocktake/model";
import { nearestOf } from "@stocktake/model/diagnostic";
import type { PlanLeaf } from "../plan/plan.ts";
import type { ConditionAnswer } from "../score/conditions.ts";
import { consequencesAt } from "../score/consequences.ts";
import type { Score } from "../score/score.ts";
import type { Scores } from "../score/score-dataset.ts";
import { scoreAt, unitPosition } from "../score/scorecard.ts";
import { KNOWN, NOT_APPLICABLE } from "../select/matrix.ts";
import { readRating } from "../select/read-rating.ts";
import * as findings from "./change-findings.ts";
import { scoreTrials, type Taken } from "./trials.ts";

/** Another answer to one criterion: a level of its scale by id, or a measured value in its unit. */
export interface AnswerChange {
  readonly criterion: string;
  readonly to: string | { readonly value: number; readonly unit: string };
}

/** One node before and after. */
export interface NodeEffect {
  readonly node: string;
  readonly title?: string;
  readonly before: Score;
  readonly after: Score;
  /** Anything about the score is different: value, range, coverage, band or kind. */
  readonly changed: boolean;
}

/** One consequence rule before and after. */
export interface ConsequenceEffect {
  readonly id: string;
  readonly title: string;
  readonly before: ConditionAnswer;
  readonly after: ConditionAnswer;
  readonly changed: boolean;
}

/** What other answers would do to one State's scores. */
export interface Simulation {
  readonly state: string;
  /** The changes that were applied; one that could not be read is among the diagnostics. */
  readonly applied: readonly AnswerChange[];
  /** Every node, parents before what is below them, roots in their order. */
  readonly nodes: readonly NodeEffect[];
  readonly consequences: readonly ConsequenceEffect[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * What other answers of one State would do to every score, band and consequence rule.
 *
 * It scores a copy of the State's cells by the same path as the record, with the population's parameters as they are,
 * and changes readings only: strength, confidence and applicability stay. A cell that was open becomes known, so its
 * coverage grows. A criterion or level that does not exist is a diagnostic, and the other changes still count.
 *
 * @throws {StocktakeError} `UNKNOWN_ENTITY` when the scores do not have the State.
 *
 * @example
 * const { nodes } = simulateChanges(scores, {
 *   state: "QMA", changes: [{ criterion: "I.2.practice", to: "large" }],
 * });
 */
export function simulateChanges(
  scores: Scores,
  { state, changes }: { readonly state: string; readonly changes: readonly AnswerChange[] },
): Simulation {
  const unit = unitPosition(scores, state);
  const { applied, taken, diagnostics } = read(scores, unit, changes);
  const [after] = scoreTrials(scores, unit, [taken]);
  const now = after!;
  const nodes = nodesFromTheTop(scores).map((at): NodeEffect => {
    const { id, title } = scores.plan.nodes[at]!;
    const [before, later] = [scoreAt(scores, at, unit), scoreAt(now.scores, at, now.unit)];
    const changed = JSON.stringify(before) !== JSON.stringify(later);
    return { node: id, ...(title === undefined ? {} : { title }), before, after: later, changed };
  });
  const later = consequencesAt(now.scores, now.unit);
  const consequences = consequencesAt(scores, unit).map(({ id, title, answer }, i): ConsequenceEffect => {
    const found = later[i]!.answer;
    return { id, title, before: answer, after: found, changed: answer !== found };
  });
  return { state, applied, nodes, consequences, diagnostics };
}

/** What of the changes can be read, as cells; and what is to be said of the others. */
function read({ plan, matrix }: Scores, unit: number, changes: readonly AnswerChange[]) {
  const applied: AnswerChange[] = [];
  const taken: Taken[] = [];
  const diagnostics: Diagnostic[] = [];
  const seen = new Set<string>();
  for (const [i, change] of changes.entries()) {
    const { criterion, to } = change;
    const path = ["changes", i];
    const at = plan.leafAt.get(criterion);
    const reading = at === undefined ? undefined : readingOf(to, plan.leaves[at]!);
    if (at === undefined) {
      const suggestion = suggest(criterion, [...plan.leafAt.keys()], "Use a criterion of the methodology.");
      diagnostics.push(findings.unknownCriterion({ criterion, suggestion }, [...path, "criterion"]));
    } else if (matrix.kind[at * matrix.units.length + unit] === NOT_APPLICABLE)
      diagnostics.push(findings.notApplicable({ criterion }, path));
    else if (seen.has(criterion)) diagnostics.push(findings.repeated({ criterion }, path));
    else if (reading === undefined) {
      const { conversion } = plan.leaves[at]!;
      const scale = conversion.use === "level-map" ? conversion.levels : [];
      const says = typeof to === "string" ? to : `${to.value} ${to.unit}`;
      const suggestion =
        conversion.use === "measured"
          ? `Give a value in ${conversion.unit}, within what the measure can be.`
          : suggest(says, scale, `Use a level of its scale: ${scale.join(", ")}.`);
      diagnostics.push(findings.unreadable({ criterion, says, suggestion }, [...path, "to"]));
    } else {
      seen.add(criterion);
      applied.push(change);
      taken.push({ leaf: at, reading });
    }
  }
  return { applied, taken, diagnostics };
}

function suggest(word: string, known: readonly string[], otherwise: string): string {
  const near = nearestOf(word, known);
  return near === undefined ? otherwise : `Did you mean \`${near}\`?`;
}

function readingOf(to: AnswerChange["to"], leaf: PlanLeaf): number | undefined {
  const rating =
    typeof to === "string" ? ({ kind: "level", level: to } as const) : ({ kind: "measured", ...to } as const);
  const { kind, reading } = readRating(rating, leaf);
  return kind === KNOWN ? reading : undefined;
}

/** Positions of all nodes: each root, then what is below it. */
function nodesFromTheTop({ plan }: Scores): readonly number[] {
  const found = new Set<number>();
  const visit = (at: number): void => {
    if (found.has(at)) return;
    found.add(at);
    for (const child of plan.nodes[at]!.children) if (child.kind === "node") visit(child.at);
  };
  plan.roots.forEach(visit);
  return [...found];
}
