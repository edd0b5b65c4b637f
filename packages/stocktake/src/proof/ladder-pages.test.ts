import { implementationLadder1, implementationLadder2, sRes1373, sRes1373Edition2 } from "@stocktake/catalog";
import type { Gate } from "@stocktake/model";
import { describe, expect, test } from "vitest";
import { comesTo, EXAMPLE, found, nodesOf, pageOn, ratingOf, scoresOf } from "./methodology-page.ts";
import { type HandRow, rowsUnder } from "./worked-page.ts";

describe("docs/methods/implementation-ladder-1.md", () => {
  const page = pageOn("implementation-ladder-1");
  const levels: Readonly<Record<string, number>> = implementationLadder1.levels ?? {};
  const nodes = nodesOf(implementationLadder1.roots);
  const nodeOf = (id: string) => nodes.find(({ node }) => node === id)!;
  const FACETS = ["legislation (1)", "institution (1)", "practice (2)", "safeguard (1)"];

  const rows = rowsUnder(page, EXAMPLE);
  const given = rows.filter((row) => FACETS.every((facet) => facet in row));
  const worked = rows.filter((row) => "sum" in row);
  const weightOf = (facet: string) => Number(found(facet, /\((\d)\)/)[0]);
  const criterionOf = (section: string, facet: string) => `${section}.${facet.split(" ")[0]}`;
  const scores = scoresOf(
    implementationLadder1,
    sRes1373,
    given.flatMap((row) =>
      FACETS.map((facet) => ({ criterion: criterionOf(row[""]!, facet), rating: ratingOf(row[facet]!) })),
    ),
  );

  test("says what a level counts, a facet weighs, and how long an answer counts", () => {
    const printed = rowsUnder(page, "What goes in").map((row) => [row.level, Number(row.counts)]);
    expect(Object.fromEntries(printed)).toEqual(levels);
    const [law, body, practice, safeguard] = found(
      page,
      /weights: legislation (\d), institution (\d), practice (\d), safeguard (\d)\./,
    ).map(Number);
    const [long, short] = found(page, /stale after (\d+) months, one on practice or a safeguard after (\d+);/).map(
      Number,
    );
    for (const { node } of given.map((row) => nodeOf(row[""]!))) {
      const facets = { legislation: law, institution: body, practice, safeguard };
      const weights = Object.entries(facets).map(([facet, weight]) => [`${node}.${facet}`, weight]);
      expect(nodeOf(node).criteria).toEqual(Object.fromEntries(weights));
    }
    for (const { facet, validityMonths } of sRes1373.criteria)
      expect(validityMonths).toBe(facet === "legislation" || facet === "institution" ? long : short);
  });

  test("says the thresholds, the gates and the bands", () => {
    const { minCoverage, bands } = implementationLadder1;
    expect(page).toContain(`(\`minCoverage\` ${minCoverage})`);
    expect(page).toContain(`(\`minPresent\` ${nodeOf("CFT.binding").minPresent})`);
    expect(page).toContain(
      Object.entries(bands ?? {})
        .map(([name, from]) => `${name} from ${from}`)
        .join(", "),
    );
    const [cap, otherwise] = found(
      page,
      /none or planned, the value is at most ([\d.]+)\.[\s\S]*at least on partial, the value is at most ([\d.]+)\./,
    ).map(Number);
    const gates = given.flatMap((row) => nodeOf(row[""]!).gates ?? []);
    for (const gate of gates) {
      if (gate.use === "cap-if") expect(gate).toMatchObject({ levels: ["none", "planned"], cap });
      else expect(gate).toMatchObject({ use: "requires-all", atLeast: "partial", otherwise });
    }
    expect(gates.map(({ use }) => use).toSorted()).toEqual([...given.map(() => "cap-if"), "requires-all"]);
  });

  /** What a gate does, in the words of the page. */
  function inWords(gate: Gate, row: HandRow): string {
    if (gate.use === "ladder") throw new Error("This methodology has no ladder.");
    const [, , facet = ""] = gate.criteria[0]!.split(".");
    const level = row[FACETS.find((heading) => heading.startsWith(facet))!]!;
    if (level === "–") return "empty: not applicable";
    if (level === "?") return `${facet} undecided`;
    if (gate.use === "cap-if") return gate.levels.includes(level) ? `${facet} ${level}: at most ${gate.cap}` : "";
    return levels[level]! < levels[gate.atLeast]! ? `${facet} below ${gate.atLeast}: at most ${gate.otherwise}` : "";
  }

  test.each(worked.map((row) => [row[""]!, row] as const))("works %s by hand", (id, row) => {
    const input = given.find((each) => each[""] === id)!;
    const score = scores.at(id);
    const known = FACETS.filter((facet) => levels[input[facet]!] !== undefined);
    const sum = known.reduce((total, facet) => total + weightOf(facet) * levels[input[facet]!]!, 0);
    const weight = known.reduce((total, facet) => total + weightOf(facet), 0);
    comesTo(row.sum, sum);
    const words = (nodeOf(id).gates ?? []).map((gate) => inWords(gate, input)).filter((said) => said !== "");
    expect(row.gate).toBe(words.join("; ") || "–");
    if (score.kind === "insufficient") {
      expect(row.mean).toBe("–");
      expect(row.value).toBe(`none: ${score.coverage.known} known, ${score.needed} needed`);
      expect(row.band).toBe("–");
    } else {
      const { value, band, gated } = scores.scoredAt(id);
      comesTo(row.mean, sum / weight);
      comesTo(row.mean, gated?.find(({ before }) => before !== undefined)?.before ?? value);
      comesTo(row.value, value);
      expect(row.band).toBe(`${band?.name}, ${band?.settled === true ? "settled" : "not settled"}`);
    }
    const [worst, best] = row.range!.split(" to ");
    if (!("range" in score)) throw new Error(`${id} has no range.`);
    comesTo(worst, score.range[0]);
    comesTo(best, score.range[1]);
    comesTo(row.known, score.coverage.known);
  });

  test("works every subsection, the theme and the root by hand", () => {
    expect(worked.map((row) => row[""])).toEqual(given.map((row) => row[""]));
    expect(given.map((row) => row[""])).toEqual(sRes1373.sections?.map(({ id }) => id));
    const score = scores.scoredAt("CFT.binding");
    const [value, published, name] = found(page, /^- Value: (.*), published as ([\d.]+), (.*)\.$/m);
    comesTo(value, score.value);
    comesTo(found(page, /^- Worst: (.*)\.$/m)[0], score.range[0]);
    comesTo(found(page, /^- Best: (.*)\.$/m)[0], score.range[1]);
    comesTo(found(page, /^- Known: (.*)\.$/m)[0], score.coverage.known);
    const { levels: on, unknown, notApplicable, total } = scores.countedAt("1373").counts;
    const open = Object.values(unknown).reduce((all, count) => all + count, 0);
    const [worst, best] = found(page, /^- ([\d.]+) and ([\d.]+) both fall in upper middle, so the band is settled/m);
    expect(scores.published("CFT.binding")).toMatchObject({
      value: Number(published),
      band: { name, settled: true },
      range: [Number(worst), Number(best)],
    });
    expect(name).toBe("upper middle");
    const valued = given.filter((row) => scores.at(row[""]!).kind === "scored");
    expect(page).toContain(`${valued.length} / ${given.length} is at least ${nodeOf("CFT.binding").minPresent}`);
    const counted = Object.entries(on).map(([level, count]) => `${level} ${count}`);
    expect(page).toContain(
      `Of ${total} criteria: ${counted.join(", ")}, not applicable ${notApplicable}, unknown ${open}. No figure.`,
    );
  });
});

describe("docs/methods/implementation-ladder-2.md", () => {
  const page = pageOn("implementation-ladder-2");
  const nodes = nodesOf(implementationLadder2.roots);
  const rows = rowsUnder(page, EXAMPLE);
  const { criteria = {} } = nodes.find(({ node }) => node === "II.1")!;
  const scores = scoresOf(
    implementationLadder2,
    sRes1373Edition2,
    rows.map(({ criterion, level }) => ({ criterion: criterion!, rating: ratingOf(level!) })),
  );

  test("lists the themes and their subsections", () => {
    const printed = rowsUnder(page, "What is new").map(({ node, subsections = "" }) => {
      const [, chapter, first, last] = /^(\w+)\.(\d+) to \w+\.(\d+)$/.exec(subsections) ?? [];
      if (chapter === undefined) return [node, subsections.split(", ")];
      const count = Number(last) - Number(first) + 1;
      return [node, Array.from({ length: count }, (_, i) => `${chapter}.${Number(first) + i}`)];
    });
    const themes = implementationLadder2.roots[0]?.nodes ?? [];
    expect(printed).toEqual(themes.map(({ node, nodes = [] }) => [node, nodes.map((each) => each.node)]));
  });

  test("says how many subsections there are, and how many criteria of practice II.10 has", () => {
    const inChapter = (chapter: string) =>
      sRes1373Edition2.sections?.filter(({ id }) => id.startsWith(`${chapter}.`)).length;
    expect([inChapter("I"), inChapter("II"), inChapter("III")]).toEqual([9, 10, 6]);
    expect(page).toContain(`all ${9 + 10 + 6} subsections`);
    expect(page).toContain("(nine on paragraph 1, ten on paragraph 2, six on paragraph 3)");
    const practice = sRes1373Edition2.criteria.filter(
      ({ section, facet }) => section === "II.10" && facet === "practice",
    );
    expect(practice).toHaveLength(10);
    expect(page).toContain("II.10 has ten criteria of practice");
  });

  test.each(rows.map((row) => [row.criterion!, row] as const))("has the weight and the count of %s", (id, row) => {
    comesTo(row.weight, criteria[id]);
    const counts = implementationLadder2.levels?.[row.level!];
    if (counts === undefined) expect(row.counts).toBe("–");
    else comesTo(row.counts, counts);
  });

  test("works II.1 by hand", () => {
    expect(rows.map(({ criterion }) => criterion).toSorted()).toEqual(Object.keys(criteria).toSorted());
    const score = scores.scoredAt("II.1");
    const [value, shown, name] = found(page, /^- Value: (.*), published as ([\d.]+), (.*)\.$/m);
    const [worst, best] = found(page, /^- Worst: (.*)\. Best: (.*)\.$/m);
    comesTo(found(page, /^- Known: (.*)\.$/m)[0], score.coverage.known);
    comesTo(value, score.value);
    comesTo(worst, score.range[0]);
    comesTo(best, score.range[1]);
    const [least, band] = found(page, /^- ([\d.]+) falls in (.*), so the band is not settled\.$/m);
    expect(scores.published("II.1")).toMatchObject({
      value: Number(shown),
      band: { name, settled: false },
      range: [Number(least), expect.any(Number)],
    });
    expect(Object.entries(implementationLadder2.bands ?? {}).findLast(([, from]) => Number(least) >= from)?.[0]).toBe(
      band,
    );
    expect(score.gated).toBeUndefined();
    expect(page).toContain("The safeguard stands on partial, so the gate does not hold.");
  });
});
