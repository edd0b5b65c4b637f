import { formatTable, toMarkdown } from "@stocktake/formats";
import { type Comparison, compareScores, type Scores, scoreDataset } from "@stocktake/scoring";
import { chooseMethod, type MethodOptions } from "./choose-method.ts";
import { chooseRegions, type RegionOptions, regionsOf } from "./choose-regions.ts";
import { tableOfComparisons } from "./comparison-table.ts";
import { EXIT } from "./exit-code.ts";
import { asOfOrStop, openDataset } from "./open-dataset.ts";
import { type CommonOptions, type Session, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface CompareOptions extends CommonOptions, MethodOptions, RegionOptions {
  readonly asOf?: string;
  /** The day of the later side. */
  readonly and?: string;
  readonly andMethodology?: string;
  readonly state: string;
  readonly node?: string;
}

type Compared = Extract<Comparison, { kind: "compared" }>;
type Sides =
  | { readonly ok: true; readonly before: Scores; readonly after: Scores }
  | { readonly ok: false; readonly exit: number };

/** `stocktake compare`: what changed for one entity between two records, days or methodologies, and what it is due to. */
export async function compare(
  reference: string,
  other: string | undefined,
  options: CompareOptions,
  streams: Streams,
): Promise<number> {
  const session = sessionOf(streams, options);
  const { state, node, format, and, andMethodology } = options;
  if (other === undefined && and === undefined && andMethodology === undefined)
    wrongUsage(
      "Name what to compare with: another dataset, another day as in --and 2026-06-30, or another methodology as in --and-methodology.",
    );
  if (other === "-" && reference === "-") wrongUsage("Standard input holds one dataset. Name a file for the other.");
  const sides = await openSides(reference, other, options, session);
  if (!sides.ok) return sides.exit;
  const { before, after } = sides;
  const comparison = compareScores(before, after, node === undefined ? { state } : { state, node });
  const compared = comparedFrom(comparison, before, after, state, session);
  if (compared === undefined) return EXIT.errors;
  if (format === "json") return session.deliver(JSON.stringify(compared, null, 2));
  const table = tableOfComparisons(compared);
  return session.deliver(format === "md" ? toMarkdown(table).output : formatTable(table));
}

/** A comparison that can be shown: of the node asked for or, where it gives no number, of those nearest below. */
export function comparedFrom(
  comparison: Comparison,
  before: Scores,
  after: Scores,
  state: string,
  session: Session,
): readonly [Compared, ...Compared[]] | undefined {
  if (comparison.kind === "compared") return [comparison];
  const { sentence, nodes, diagnostics } = comparison;
  const found = nodes.flatMap((node) => {
    const below = compareScores(before, after, { state, node });
    return below.kind === "compared" ? [below] : [];
  });
  const [first, ...others] = found;
  if (first !== undefined) {
    session.remark(sentence);
    return [first, ...others];
  }
  if (diagnostics.length === 0) wrongUsage(sentence);
  session.remark(sentence);
  session.refuse(diagnostics);
  return undefined;
}

async function openSides(
  reference: string,
  other: string | undefined,
  options: CompareOptions,
  session: Session,
): Promise<Sides> {
  const first = await openDataset(reference, session);
  if (!first.ok) return first;
  const second = other === undefined ? first : await openDataset(other, session);
  if (!second.ok) return second;
  const method = await chooseMethod(first.opened.dataset, options, session);
  if (!method.ok) return method;
  const { andMethodology = options.methodology } = options;
  const same = other === undefined && andMethodology === options.methodology;
  const { methodology: _, ...instrument } = options;
  const later = andMethodology === undefined ? instrument : { ...instrument, methodology: andMethodology };
  const otherMethod = same ? method : await chooseMethod(second.opened.dataset, later, session);
  if (!otherMethod.ok) return otherMethod;
  const choice = await chooseRegions(options, session);
  if (!choice.ok) return choice;
  const regions = choice.scheme === undefined ? {} : { regions: regionsOf(choice.scheme) };
  const asOf = asOfOrStop(options.asOf, first.opened.asOf);
  const and = asOfOrStop(options.and, second.opened.asOf ?? (second === first ? asOf : options.asOf), "--and");
  return {
    ok: true,
    before: scoreDataset(method.plan, first.opened.dataset, { asOf, ...regions }),
    after: scoreDataset(otherMethod.plan, second.opened.dataset, { asOf: and, ...regions }),
  };
}
