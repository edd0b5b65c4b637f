import { catalog } from "@stocktake/catalog";
import type { Table } from "@stocktake/formats";
import { acceptDraft, type Dataset, type DraftAnswer, type Instrument } from "@stocktake/model";
import { type Scores, scorecardOf, scoreDataset } from "@stocktake/scoring";
import { chooseMethod, type MethodOptions } from "./choose-method.ts";
import { exactly, rowOf, SCORE_COLUMNS } from "./score-row.ts";
import type { Session } from "./session.ts";

/** The scores of a record as it stands, and with drafts in the place of answers that nobody has given. */
export type Trial =
  | { readonly ok: true; readonly before: Scores; readonly after: Scores }
  | { readonly ok: false; readonly exit: number };

/**
 * Scores a dataset against an instrument without and with drafts, as a trial: a draft stands in a cell that the record
 * does not answer, as a desk review of the day. Where the drafts are for another edition of what was answered, the record
 * as it stands is scored in its own edition. `undefined` where no methodology can be chosen.
 */
export async function tryDrafts(
  given: {
    readonly dataset: Dataset;
    readonly drafts: readonly DraftAnswer[];
    readonly from: Instrument;
    readonly to: Instrument;
    readonly asOf: string;
  },
  options: MethodOptions,
  session: Session,
): Promise<Trial | undefined> {
  const { dataset, drafts, from, to, asOf } = given;
  const methodology = options.methodology ?? onlyMethodologyFor(to, session);
  if (methodology === undefined) return undefined;
  const choice = await chooseMethod(dataset, { ...options, methodology }, session);
  if (!choice.ok) return choice;
  const own = from.id === to.id ? onlyMethodologyFor(from) : undefined;
  const earlier = own === undefined ? choice : await chooseMethod(dataset, { ...options, methodology: own }, session);
  if (!earlier.ok) return earlier;

  const cellOf = (record: { readonly entity: string; readonly criterion: string }) =>
    JSON.stringify([record.entity, record.criterion]);
  const theirs = new Set(dataset.assessments.filter(isOf(to)).map(({ id }) => id));
  const answered = new Set(dataset.answers.filter(({ assessment }) => theirs.has(assessment)).map(cellOf));
  const trial = drafts.filter((draft) => !answered.has(cellOf(draft)));
  const id = "trial";
  const answers = trial.map((draft) => acceptDraft(draft, { assessment: id, date: asOf, rater: id }));
  const assessment = { id, instrument: { id: to.id, edition: to.edition } };
  const entities = [...dataset.entities, ...new Set(drafts.map(({ entity }) => entity))].map((each) =>
    typeof each === "string" ? { id: each } : each,
  );
  const before = { ...dataset, entities };
  const after = {
    ...before,
    answers: [...dataset.answers, ...answers],
    assessments: [...dataset.assessments, assessment],
  };
  return {
    ok: true,
    before: scoreDataset(earlier.plan, before, { asOf }),
    after: scoreDataset(choice.plan, after, { asOf }),
  };
}

/** The one methodology of the catalog for an edition; says so to the user where there is not one. */
function onlyMethodologyFor(edition: Instrument, session?: Session): string | undefined {
  const [only, another] = catalog.methodologies.filter(isOf(edition));
  if (only !== undefined && another === undefined) return `${only.id}@${only.version}`;
  const name = `${edition.id}@${edition.edition}`;
  session?.remark(
    only === undefined
      ? `The catalog has no methodology for ${name}, so the drafts are not scored.`
      : `Several methodologies are for ${name}. Name one with --methodology to score the drafts.`,
  );
  return undefined;
}

function isOf(to: Instrument) {
  return ({ instrument }: Pick<Dataset["assessments"][number], "instrument">) =>
    instrument.id === to.id && instrument.edition === to.edition;
}

/** The scores of one entity at the roots and the nodes below them, without and with the drafts. */
export function tableOfTrial(before: Scores, after: Scores, state: string) {
  const { plan, asOf } = after;
  const nodes = plan.roots.flatMap((root) => {
    const visit = (at: number): string[] => [
      plan.nodes[at]!.id,
      ...plan.nodes[at]!.children.flatMap(({ kind, at: child }) => (kind === "node" ? visit(child) : [])),
    ];
    return visit(root);
  });
  const table: Table = {
    kind: "table",
    title: `${plan.methodology.id}@${plan.methodology.version}, as of ${asOf}, without and with the drafts`,
    columns: [{ name: "" }, ...SCORE_COLUMNS],
    rows: nodes.flatMap((node) =>
      [before, after].map((scores, at) => [
        at === 0 ? "without" : "with",
        ...rowOf({ entity: state, node, score: scorecardOf(scores, state, node).score }, exactly),
      ]),
    ),
    note: "The drafts stand as answers of a trial and are not final. Not a ranking.",
  };
  return { table, cards: { before: scorecardOf(before, state), after: scorecardOf(after, state) } };
}
