import { isNumberless } from "../plan/compile-node.ts";
import type { Scores } from "../score/score-dataset.ts";
import { nodePosition, unitPosition } from "../score/scorecard.ts";
import { programmeOf, type VisitProgramme } from "./aspects.ts";
import { alwaysSettling, onceSettling } from "./decisive-set.ts";
import { Looker } from "./looker.ts";
import { openCellsOf } from "./open-cells.ts";
import { rulePosition } from "./prioritize-actions.ts";
import { type OpenQuestion, questionsOf } from "./question.ts";
import { reachOf, type Target } from "./reach.ts";
import { endsOf, hasNothingBetween, widthOfRange } from "./settling.ts";
import { hangsOnOthers, scoreTrials } from "./trials.ts";

/** What is to be settled: the band of a node, or a consequence rule. */
export type Unsettled = { readonly node: string } | { readonly rule: string };

/** What is asked of {@link findDecisiveUnknowns}. */
export interface UnknownsQuestion {
  readonly state: string;
  readonly settle: Unsettled;
  /** How many ways of answering each exact search may score before it turns to the bounded one; 20,000 when left out. */
  readonly mostSets?: number;
}

/** Some open questions as the programme of a visit. `exact`: it is proved that no smaller set does the same. */
export interface DecisiveSet extends VisitProgramme {
  /** All of them, in the order of their ids. */
  readonly questions: readonly OpenQuestion[];
  readonly exact: boolean;
  /** How many ways of answering were scored. */
  readonly looked: number;
}

/** A set that some answers settle, with such answers: levels by id, measured values as numbers. */
export interface PossiblySet extends DecisiveSet {
  /** The band, or `holds` or `does-not-hold`, that these answers settle. */
  readonly outcome: string;
  readonly answers: readonly { readonly criterion: string; readonly to: string | number }[];
}

/**
 * The questions that decide, or why there are none.
 * - `settled`: no answer changes the band or the rule; `outcome` names it.
 * - `no-band`: the node makes no number, the methodology has no bands, or nothing applies.
 * - `no-questions`: it is not settled, and nothing is open: the node counts nothing, or a known value has no scale.
 * - `questions`: `always` is absent only where an answer would still leave a cell without a number.
 */
export type DecisiveUnknowns = { readonly state: string; readonly settle: Unsettled } & (
  | { readonly kind: "settled"; readonly outcome: string }
  | { readonly kind: "no-band" }
  | { readonly kind: "no-questions" }
  | {
      readonly kind: "questions";
      /** What it may still come to, the worst and the best. */
      readonly between: readonly [worst: string, best: string];
      /** Every open question that it hangs on. */
      readonly open: readonly OpenQuestion[];
      /** The smallest set every answer to which settles it. */
      readonly always?: DecisiveSet;
      /** The smallest set that settles it if the answers fall right. */
      readonly perhaps?: PossiblySet;
    }
);

/**
 * The smallest set of open questions that settles a band or a consequence rule: the programme of a focused visit.
 *
 * Let U be the open cells that the target hangs on (unknown, or disputed) and S a part of them. Answers to S, with the
 * rest of U read as worst and as best, give a range, or the least and the greatest count of a rule. They **settle** the
 * target when both ends of that fall in one band, or the rule does not stay undecided. Then it is settled for any answer
 * to the rest, since no node and no count lies outside these ends.
 *
 * `always` is the smallest S that settles it **whatever the answers are**. To look only at all answers at their worst and
 * all at their best is not enough: with edge 0.5, the ends may leave [0.1, 0.4] and [0.6, 0.9], both settled, and an answer
 * between them [0.35, 0.65]. So every way of answering is looked at. If S settles always, so does any greater set, as more
 * answers only narrow a range; hence a question without which all others do not settle it is in every S, and U itself
 * always does, where every answer can be put on its scale. `perhaps` is the smallest S with **some** answers that settle it.
 *
 * An open question is assumed to apply. A disputed cell may be answered between its ratings. Settled speaks of the range:
 * a value is stated only when the thresholds of the method are met too. The one or two aspects are the sections or themes
 * that cover the most of the set, as a focused visit has them (S/2010/569, ¶8).
 *
 * @throws {StocktakeError} `UNKNOWN_ENTITY` or `UNKNOWN_NODE`; `NOT_AN_OPTION` for a rule that the methodology lacks.
 *
 * @example
 * const found = findDecisiveUnknowns(scores, { state: "QMA", settle: { node: "I.2" } });
 * if (found.kind === "questions") console.log(found.always?.aspects.map(({ id }) => id));
 */
export function findDecisiveUnknowns(scores: Scores, question: UnknownsQuestion): DecisiveUnknowns {
  const { state, settle, mostSets = 20_000 } = question;
  const { plan } = scores;
  const unit = unitPosition(scores, state);
  const asked = { state, settle };
  const target: Target =
    "rule" in settle
      ? { kind: "rule", at: rulePosition(plan, settle.rule) }
      : { kind: "node", at: nodePosition(plan, settle.node) };
  const ends = endsOf(scores, target);
  const now = ends({ scores, unit });
  if (target.kind === "node" && (isNumberless(plan.nodes[target.at]!.aggregate.use) || plan.bands.length === 0))
    return { ...asked, kind: "no-band" };
  if (now.worst === now.best)
    return now.worst === "" ? { ...asked, kind: "no-band" } : { ...asked, kind: "settled", outcome: now.worst };

  const reach = reachOf(plan, target);
  const open = openCellsOf(scores, unit, reach);
  // A node below which nothing is counted has no value whatever is answered.
  const isEmpty = target.kind === "node" && plan.nodes[target.at]!.empty;
  if (isEmpty || open.length === 0) return { ...asked, kind: "no-questions" };
  const most = hangsOnOthers(scores) ? Math.ceil(mostSets / scores.units.length) : mostSets;
  const widthOf = widthOfRange(target);
  const lookerOf = () => new Looker((trials) => scoreTrials(scores, unit, trials, reach), most);
  const forAlways = lookerOf();
  const always = alwaysSettling({ open, looker: forAlways, ends, widthOf });
  const forPerhaps = lookerOf();
  const perhaps = onceSettling(
    { open, looker: forPerhaps, ends, widthOf },
    hasNothingBetween(scores, target, reach, now),
  );
  const setOf = (cells: typeof open, exact: boolean, { looked }: Looker): DecisiveSet => {
    const questions = questionsOf(scores, unit, cells);
    return { questions, ...programmeOf(plan.instrument, questions), exact, looked };
  };
  const { cells, outcome, answers = [] } = perhaps;
  return {
    ...asked,
    kind: "questions",
    between: [now.worst, now.best],
    open: questionsOf(scores, unit, open),
    ...(always.cells === undefined ? {} : { always: setOf(always.cells, always.exact, forAlways) }),
    ...(cells === undefined || outcome === undefined
      ? {}
      : {
          perhaps: {
            ...setOf(cells, perhaps.exact, forPerhaps),
            outcome,
            answers: answers.map(({ leaf, reading }) => {
              const { id, conversion } = plan.leaves[leaf]!;
              return { criterion: id, to: conversion.use === "level-map" ? conversion.levels[reading]! : reading };
            }),
          },
        }),
  };
}
