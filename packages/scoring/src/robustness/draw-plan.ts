import { StocktakeError } from "@stocktake/model/diagnostic";
import { publicationRuleOf } from "../publish/publish-scores.ts";
import { VALUED } from "../score/column.ts";
import { type Scores, scoreDataset } from "../score/score-dataset.ts";
import { nodePosition } from "../score/scorecard.ts";
import { drawMethodOf, numberedNodes } from "./draw-method.ts";
import type { DrawPlan } from "./draw-table.ts";
import { HELD, passesOf, refuseWhatCannotBeHeld } from "./passes.ts";
import type { RobustnessOptions } from "./robustness.ts";
import type { SummaryPlan } from "./summarize.ts";

const MOST_DRAWS = 1_000_000;

/** A plan of draws, what is asked of their numbers, and the nodes they are kept of. */
export interface PlannedDraws {
  readonly plan: DrawPlan;
  /** The same, divided so that the draws of each part can be held at once. */
  readonly passes: readonly DrawPlan[];
  readonly summary: SummaryPlan;
  readonly nodes: readonly string[];
}

/** Makes of scores and options all that decides the draws. */
export function planDraws(scores: Scores, options: RobustnessOptions): PlannedDraws {
  const { seed, draws = 1000, weights = { kind: "dirichlet" }, ratings = "fixed", scales = "fixed" } = options;
  const { alternatives = [], memory = HELD } = options;
  checkOptions({ seed, draws, weights, alternatives, memory });
  const { methodology } = scores.plan;
  const { asOf, records, population, regions, units } = scores;
  refuseWhatCannotBeHeld({ draws, units: units.length, ratings });
  const given = { asOf, population, ...(regions === undefined ? {} : { regions }) };
  for (const id of options.nodes ?? []) for (const { plan } of [scores, ...alternatives]) nodePosition(plan, id);
  const nodes = numberedNodes(scores.plan).filter((id) =>
    options.nodes === undefined ? alternatives.every(({ plan }) => plan.nodeAt.has(id)) : options.nodes.includes(id),
  );
  const own = [
    { name: `${methodology.id}@${methodology.version}`, scores },
    ...alternatives.map(({ name, plan }) => ({ name, scores: scoreDataset(plan, records, given) })),
  ];
  const methods = own.map(({ name, scores: each }) =>
    drawMethodOf(each, { name, nodes, units, drawsRatings: ratings === "draw" }),
  );
  const rule = options.ranks === true ? publicationRuleOf(scores) : undefined;
  const rankOn = rule === undefined ? undefined : rule.rankOn === "rounded" ? rule.decimals : "exact";
  const scored = valuesOf(scores, nodes);
  const plan = { seed, draws, methods, weights, scales, ratings, units: units.length, nodes: nodes.length, scored };
  const summary: SummaryPlan = {
    units: units.length,
    half: Math.ceil(draws / 2),
    edges: Float64Array.from(scores.plan.bands, ({ from }) => from),
    bandDecimals: methodology.bandOn === "rounded" ? methodology.publish?.decimals : undefined,
    rankOn,
  };
  return { plan, passes: passesOf(plan, memory), summary, nodes };
}

/** What is asked of a block of a pass: no ranks of what is under a common shift. */
export function summaryOfBlock({ summary }: PlannedDraws, { nodes }: DrawPlan, block: number): SummaryPlan {
  return block < nodes ? summary : { ...summary, rankOn: undefined };
}

function valuesOf({ plan, nodes, units }: Scores, ids: readonly string[]): Float64Array {
  const values = new Float64Array(ids.length * units.length).fill(Number.NaN);
  ids.forEach((id, r) => {
    const { state, value } = nodes[plan.nodeAt.get(id)!]!;
    for (let u = 0; u < units.length; u++) if (state[u] === VALUED) values[r * units.length + u] = value[u]!;
  });
  return values;
}

type Checked = Required<Pick<RobustnessOptions, "seed" | "draws" | "weights" | "alternatives" | "memory">>;

function checkOptions({ seed, draws, weights, alternatives, memory }: Checked): void {
  const refuse = (sentence: string): never => {
    throw new StocktakeError("NOT_AN_OPTION", sentence);
  };
  if (!Number.isSafeInteger(seed)) refuse(`A seed is a whole number; ${seed} is none.`);
  if (!Number.isInteger(draws) || draws < 1 || draws > MOST_DRAWS)
    refuse(`Draws are a whole number from 1 to ${MOST_DRAWS}; ${draws} is none.`);
  if (weights !== "fixed" && weights.kind === "noise" && !(weights.share >= 0 && weights.share < 1))
    refuse(`Weights are moved by a share from 0 up to, not including, 1; ${weights.share} is none.`);
  if (!(memory > 0)) refuse(`Memory is a number of bytes above zero; ${memory} is none.`);
  const names = alternatives.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) refuse(`Two alternatives are named "${twice}".`);
}
