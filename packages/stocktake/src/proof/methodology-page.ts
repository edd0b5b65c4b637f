import { readFileSync } from "node:fs";
import { type Answer, type Instrument, type Methodology, type MethodologyNode, orThrow } from "@stocktake/model";
import { compileMethodology, publishScores, type Score, scorecardOf, scoreDataset } from "@stocktake/scoring";
import { expect } from "vitest";
import { faultsOfSums } from "./worked-page.ts";

/** The heading of the example on a page about a whole methodology. */
export const EXAMPLE = "A worked example";

/** A page of docs/methods, as it is written. */
export function pageOn(name: string): string {
  return readFileSync(new URL(`../../../../docs/methods/${name}.md`, import.meta.url), "utf8");
}

/** What a pattern takes out of a page; throws where the page does not say such a thing. */
export function found(page: string, pattern: RegExp): string[] {
  const parts = pattern.exec(page)?.slice(1);
  if (parts === undefined) throw new Error(`The page does not say ${pattern}.`);
  return parts;
}

/** Holds sums of a page against a number of the engine. */
export function comesTo(written: string | undefined, expected: unknown): void {
  if (typeof expected !== "number") throw new Error(`There is no number to hold "${written}" against.`);
  expect(faultsOfSums(written ?? "", expected)).toEqual([]);
}

/** How an answer is written in a table: `?` is unknown, a dash not applicable, everything else a level. */
export function ratingOf(written: string): Answer["rating"] {
  if (written === "?") return { kind: "no-information" };
  if (written === "–") return { kind: "not-applicable", reason: "It cannot arise there." };
  return { kind: "level", level: written };
}

/** An answer of which a page says the criterion and the rating, and seldom more. */
export type Rated = Pick<Answer, "criterion" | "rating"> & Partial<Answer>;

/** What a methodology of the catalog makes of the answers of the invented State QMA. */
export function scoresOf(methodology: Methodology, instrument: Instrument, rated: readonly Rated[]) {
  const plan = orThrow(compileMethodology(methodology, instrument));
  const answers = rated.map(
    (answer): Answer => ({
      assessment: "a-1",
      entity: "QMA",
      date: "2026-03-02",
      rater: "rater-1",
      basis: "third-party",
      strength: "asserted",
      ...answer,
    }),
  );
  const scores = scoreDataset(plan, { answers }, { asOf: "2026-06-30" });
  return {
    at: (node: string) => scorecardOf(scores, "QMA", node).score,
    /** The score of a node that has to have a value. */
    scoredAt: (node: string) => expectKind(scorecardOf(scores, "QMA", node).score, "scored"),
    countedAt: (node: string) => expectKind(scorecardOf(scores, "QMA", node).score, "counted"),
    published: (node: string) => publishScores(scores).rows.find((row) => row.node === node)?.score,
  };
}

function expectKind<Kind extends Score["kind"]>(score: Score, kind: Kind): Extract<Score, { kind: Kind }> {
  if (score.kind !== kind) throw new Error(`The score is ${score.kind} and not ${kind}.`);
  return score as Extract<Score, { kind: Kind }>;
}

/** All nodes of a tree, the upper ones first. */
export function nodesOf(nodes: readonly MethodologyNode[]): readonly MethodologyNode[] {
  return nodes.flatMap((node) => [node, ...nodesOf(node.nodes ?? [])]);
}
