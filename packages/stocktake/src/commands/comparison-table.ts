import { type Column, formatNumber, formatRange, type Table } from "@stocktake/formats";
import type { ComparedNode, Comparison, Score, Shares } from "@stocktake/scoring";

type Compared = Extract<Comparison, { kind: "compared" }>;

/** The columns of a table of changes. */
const COLUMNS: readonly Column[] = [
  { name: "node" },
  { name: "of" },
  ...["before", "after", "change", "rating", "coverage", "content", "method"].map(
    (name): Column => ({ name, align: "right" }),
  ),
  { name: "any scale" },
  { name: "any weights" },
];

/** What a table of changes is called, and whether what did not change is left out of it. */
export interface ComparisonTableOptions {
  readonly title?: string;
  readonly changedOnly?: true;
}

/** What changed at some nodes and below them, and what each change is due to, as a table. */
export function tableOfComparisons(
  [first, ...others]: readonly [Compared, ...Compared[]],
  { title = titleOf(first), changedOnly }: ComparisonTableOptions = {},
): Table {
  const nodes = [first, ...others].flatMap((compared) => [compared, ...compared.below]);
  const shown = changedOnly === true ? nodes.filter(hasChanged) : nodes;
  const leftOut = shown.length < nodes.length ? " Nodes that did not change are left out." : "";
  return {
    kind: "table",
    title,
    columns: COLUMNS,
    rows: shown.flatMap(rowsOf),
    note: `${NOTE}${leftOut}`,
  };
}

const NOTE =
  "Rating, coverage, content and method add up to the change (Shapley values). Any scale, any weights: whether the " +
  "later record is better whatever the levels count, and whatever the criteria weigh. Not a ranking.";

function titleOf({ state, sides }: Compared): string {
  const sideOf = ({ methodology, instrument, asOf }: typeof sides.before) =>
    `${methodology} over ${instrument}, as of ${asOf}`;
  return `${state}: ${sideOf(sides.before)}; then ${sideOf(sides.after)}`;
}

function hasChanged({ before, after, due }: ComparedNode): boolean {
  if (due.kind === "value") return Math.abs(due.change) > ROUNDING;
  if (due.kind === "none") return before.kind !== after.kind;
  return (
    before.kind !== after.kind ||
    [due.worst, due.best].some((end) =>
      end.kind === "shared" ? Math.abs(end.change) > ROUNDING : end.before !== end.after,
    )
  );
}

function rowsOf({ node: id, before, after, due, verdict }: ComparedNode): readonly (readonly string[])[] {
  const isUnofficial = [before, after].some((score) => score.kind === "scored" && score.unofficial === true);
  const node = isUnofficial ? `${id} (unofficial)` : id;
  const verdicts = [verdict.scale, verdict.weights].map((said) => said.split("-")[0]!);
  switch (due.kind) {
    case "value":
      return [[node, "value", formatSide(before), formatSide(after), ...changesOf(due), ...verdicts]];
    case "none":
      return [[node, "value", formatSide(before), formatSide(after), "", "", "", "", "", ...verdicts]];
    case "ends":
      return (["worst", "best"] as const).map((end) => {
        const own = due[end];
        const [from, to] = [own.before, own.after].map((at) => (at === "unbounded" ? "no bound" : formatNumber(at)));
        const changes = own.kind === "shared" ? changesOf(own) : ["", "", "", "", ""];
        return [node, `${end} end`, from!, to!, ...changes, ...verdicts];
      });
  }
}

function formatSide(score: Score): string {
  if (score.kind === "scored") return formatNumber(score.value);
  return "range" in score ? formatRange(score.range) : "not applicable";
}

function changesOf({ change, rating, coverage, content, method }: Shares & { readonly change: number }) {
  return [change, rating, coverage, content, method].map(formatChange);
}

/** Sums of doubles miss zero by their last bits. */
const ROUNDING = 1e-12;

function formatChange(change: number): string {
  if (Math.abs(change) < ROUNDING) return "0";
  return change > 0 ? `+${formatNumber(change)}` : formatNumber(change);
}
