import { VectorFile } from "../conformance/vector-file.ts";
import { handSum } from "./hand-sum.ts";

/** One line of a table that is worked by hand: what stands under each heading. */
export type HandRow = Readonly<Record<string, string>>;

/** The vector that stands in a page as a block marked `json vector`; `undefined` where there is none. */
export function vectorOn(page: string): VectorFile | undefined {
  const [, block] = /^```json vector\n([\s\S]*?)^```$/m.exec(page) ?? [];
  return block === undefined ? undefined : VectorFile.parse(JSON.parse(block));
}

/** The lines of every table under the heading "By hand". */
export function rowsByHand(page: string): readonly HandRow[] {
  return rowsUnder(page, "By hand");
}

/** The lines of every table under a heading. */
export function rowsUnder(page: string, heading: string): readonly HandRow[] {
  return sectionOf(page, heading)
    .split(/\n\n+/)
    .flatMap((block) => {
      const lines = block.split("\n").filter((line) => line.startsWith("|"));
      const [headings = [], , ...rows] = lines.map((line) => line.split("|").slice(1, -1).map(plain));
      return rows.map((cells) => Object.fromEntries(cells.map((cell, i) => [headings[i] ?? "", cell])));
    });
}

/** What stands under a heading of the second rank, up to the next one or to a block of code. */
export function sectionOf(page: string, heading: string): string {
  const [, section = ""] =
    new RegExp(`^## ${heading}\\n([\\s\\S]*?)(?=^## |^\`\`\`|(?![\\s\\S]))`, "m").exec(page) ?? [];
  return section;
}

const plain = (cell: string) => cell.replaceAll(/[`*]/g, "").trim();

type Written = Readonly<Record<string, unknown>>;

/** Where the fields of an expected score stand, by the heading they have in a table. */
const FIELDS: Readonly<Record<string, (score: Written) => unknown>> = {
  value: ({ value }) => value,
  "1 − value": ({ value }) => (typeof value === "number" ? 1 - value : undefined),
  worst: ({ range }) => (range as readonly unknown[] | undefined)?.[0],
  best: ({ range }) => (range as readonly unknown[] | undefined)?.[1],
  known: ({ coverage }) => (coverage as Written | undefined)?.known,
  corroborated: ({ coverage }) => (coverage as Written | undefined)?.corroborated,
  verified: ({ coverage }) => (coverage as Written | undefined)?.verified,
  kind: ({ kind }) => kind,
  level: ({ level }) => level,
  why: ({ why }) => why,
  needed: ({ needed }) => needed,
  band: ({ band }) => (band as Written | undefined)?.name,
  settled: ({ band }) => (band as Written | undefined)?.settled,
  gate: ({ gated }) => (gated as readonly Written[] | undefined)?.[0]?.answer,
  before: ({ gated }) => (gated as readonly Written[] | undefined)?.[0]?.before,
};

/** How many criteria stand where, under a heading such as `counted full` or `counted unknown`. */
const COUNTED = "counted ";

function countOf({ counts }: Written, what: string): unknown {
  const { levels, unknown, ...more } = (counts ?? {}) as Readonly<Record<string, Readonly<Record<string, number>>>>;
  if (what === "unknown") return Object.values(unknown ?? {}).reduce((total, count) => total + count, 0);
  return levels?.[what] ?? more[what];
}

/** A dash stands for what is not there. */
const NOTHING = "–";

/**
 * What is wrong between a line of a page and the vector of the page: a sum that comes to something else, a number that
 * the vector does not expect, an answer that it does not hold.
 *
 * `case`, `entity` and `node` say of what the line speaks; each may be left out where there is only one. `published`,
 * `rank`, `answer` (of a `rule`) and `refused` are looked up where a case expects them, the names of criteria among
 * the answers. Under any other heading stand words for the reader.
 */
export function faultsOfRow(row: HandRow, vector: VectorFile): readonly string[] {
  const { case: name, entity, node, rule } = row;
  const found = vector.cases.filter((each) => name === undefined || each.name === name);
  const [each] = found;
  if (each === undefined || found.length > 1) return [`"${name ?? ""}" is not the name of one case.`];
  const isOfRow = (expected: { readonly entity: string; readonly node?: unknown }) =>
    (entity === undefined || expected.entity === entity) && (node === undefined || expected.node === node);
  const { scores, published, ranks, consequences, refused } = each.expect;
  const score: Written | undefined = scores?.find(isOfRow);
  return Object.entries(row).flatMap(([heading, cell]) => {
    const differs = (expected: unknown) =>
      faultsOfCell(cell, expected).map((fault) => `${entity ?? ""} ${heading}: ${fault}`);
    const field = heading.startsWith(COUNTED)
      ? (of: Written) => countOf(of, heading.slice(COUNTED.length))
      : FIELDS[heading];
    if (field !== undefined) {
      if (score === undefined) return [`The vector expects no score of ${entity} at ${node ?? "the node"}.`];
      const absent = (score.absent as readonly string[] | undefined)?.includes(heading) === true;
      return cell === NOTHING && (absent || (heading !== "value" && field(score) === undefined))
        ? []
        : differs(field(score));
    }
    if (heading === "published") return differs(published?.find(isOfRow)?.value);
    if (heading === "rank") return differs(ranks?.find(isOfRow)?.rank);
    if (heading === "answer") return differs(consequences?.find((each) => isOfRow(each) && each.id === rule)?.answer);
    if (heading === "refused") return differs(refused?.join(", "));
    if (heading === "case" || heading === "entity" || heading === "node" || heading === "rule") return [];
    const answer = answerIn({ ...vector.given, ...each }, entity, heading);
    if (answer !== undefined) return differs(answer);
    return isSum(cell) ? [`Nothing checks the number under "${heading}".`] : [];
  });
}

/** The expectations of a case of which no line of the page speaks. */
export function untoldOn(rows: readonly HandRow[], { cases }: VectorFile): readonly string[] {
  return cases.flatMap(({ name, expect }) => {
    const told = rows.filter((row) => row.case === undefined || row.case === name);
    const { scores = [], published = [], ranks = [], consequences = [] } = expect;
    const spoken = [...scores, ...published, ...ranks, ...consequences].filter(({ entity, ...more }) =>
      told.every(
        (row) =>
          (row.entity ?? entity) !== entity ||
          ("node" in more && (row.node ?? more.node) !== more.node) ||
          ("id" in more && row.rule !== more.id),
      ),
    );
    return told.length === 0 ? [name] : spoken.map((each) => `${name}: ${JSON.stringify(each)}`);
  });
}

function isSum(cell: string): boolean {
  try {
    handSum(cell);
    return true;
  } catch {
    return false;
  }
}

/** What is wrong with the sums of a cell, each of which has to come to what is expected. */
function faultsOfCell(cell: string, expected: unknown): readonly string[] {
  if (expected === cell || String(expected) === cell) return [];
  if (typeof expected !== "number") return [`"${cell}" stands here, and the vector says ${JSON.stringify(expected)}.`];
  return faultsOfSums(cell, expected);
}

/**
 * What is wrong with sums that are joined by `=`, each of which has to come to the same number.
 *
 * A number with four decimals or more is taken for rounded, every other one is exact; so is a sum of such numbers.
 */
export function faultsOfSums(written: string, expected: number): readonly string[] {
  return written.split("=").flatMap((part) => {
    const rounded = [...part.matchAll(/\.(\d{4,})/g)].map(([, decimals = ""]) => decimals.length);
    const tolerance = rounded.length === 0 ? 1e-9 : 0.5001 / Number(`1e${Math.min(...rounded)}`);
    let sum: number;
    try {
      sum = handSum(part);
    } catch (error) {
      return [String(error)];
    }
    return Math.abs(sum - expected) <= tolerance
      ? []
      : [`"${part.trim()}" is ${sum}, and ${expected} is what is expected.`];
  });
}

/** How the answer of an entity to a criterion is written in a table; `undefined` for no criterion, or several answers. */
function answerIn({ instrument, dataset }: Written, entity: string | undefined, id: string): string | undefined {
  const { criteria = [] } = (instrument ?? {}) as { criteria?: readonly { id: string }[] };
  if (!criteria.some((criterion) => criterion.id === id)) return undefined;
  const { answers = [] } = (dataset ?? {}) as { answers?: readonly AnswerWritten[] };
  const own = answers.filter((answer) => answer.criterion === id && (entity ?? answer.entity) === answer.entity);
  if (own.length > 1) return undefined;
  const { level, value, kind } = own[0]?.rating ?? { kind: "unanswered" };
  return level ?? (value === undefined ? (kind === "not-applicable" ? "n/a" : "?") : String(value));
}

interface AnswerWritten {
  readonly entity: string;
  readonly criterion: string;
  readonly rating: { readonly kind: string; readonly level?: string; readonly value?: number };
}
