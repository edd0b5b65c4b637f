import { LEVELS } from "./case-of.ts";
import type { Branch, Leaf } from "./random-case.ts";

const LEVEL_IDS = Object.keys(LEVELS);

/** Whether entities are compared anywhere in a tree. */
export function compares({ aggregate, children }: Branch): boolean {
  return aggregate.use === "outranking" || children.some((child) => "children" in child && compares(child));
}

/** Whether the children of a node may be negative. */
export function takesNegativesFor(use: string, mayBeNegative: boolean): boolean {
  return use === "outranking" || (mayBeNegative && ["weighted-mean", "weakest-link", "median", "sum"].includes(use));
}

/** The tree with the children that its aggregators can take. */
export function conformed(given: Branch, mayBeNegative: boolean): Branch {
  if (given.aggregate.use === "outranking" && (!mayBeNegative || given.children.some(isComparing)))
    return conformed({ ...given, aggregate: { use: "weighted-mean" } }, mayBeNegative);
  const takesNegatives = takesNegativesFor(given.aggregate.use, mayBeNegative);
  if (given.aggregate.use === "lookup") {
    const children = given.children.map((child) => ({ ...firstLeaf(child), leaf: "level" as const }));
    return { ...given, aggregate: { use: "lookup", table: tableFor(children.length) }, children };
  }
  const pools = given.aggregate.use === "pooled-share";
  const children = given.children.map((child) => {
    if (!("children" in child)) return pools ? { ...child, leaf: "level" as const } : child;
    return conformed(pools ? { ...child, aggregate: given.aggregate } : child, takesNegatives);
  });
  return { ...given, children };
}

function isComparing(given: Branch | Leaf): boolean {
  return "children" in given && compares(given);
}

function firstLeaf(given: Branch | Leaf): Leaf {
  return "children" in given ? firstLeaf(given.children[0]!) : given;
}

/** A complete table in which the worst level counts for half, and the mean for the other half. */
function tableFor(most: number): { levels: string[]; value: number }[] {
  const rows = LEVEL_IDS.map((_, place) => [place]);
  let longest = rows;
  for (let length = 2; length <= most; length++) {
    longest = longest.flatMap((row) => LEVEL_IDS.flatMap((_, place) => (place < row.at(-1)! ? [] : [[...row, place]])));
    rows.push(...longest);
  }
  return rows.map((places) => ({
    levels: places.map((place) => LEVEL_IDS[place]!),
    value: (Math.min(...places) + places.reduce((sum, place) => sum + place, 0) / places.length) / 8,
  }));
}
