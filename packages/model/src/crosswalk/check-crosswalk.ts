import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { nearestOf } from "../diagnostic/nearest.ts";
import type { Crosswalk } from "../entity/crosswalk.ts";
import type { Instrument } from "../entity/instrument.ts";
import * as findings from "./findings.ts";

/**
 * Holds a crosswalk against the two instruments it reads: every link and every level leads somewhere, no link stands
 * twice, and what allows an inference covers the whole of its target.
 */
export function checkCrosswalk(crosswalk: Crosswalk, from: Instrument, to: Instrument): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  for (const [side, wanted, given] of [
    ["from", crosswalk.from, from],
    ["to", crosswalk.to, to],
  ] as const) {
    if (wanted.id === given.id && wanted.edition === given.edition) continue;
    found.push(
      findings.editionMismatch(
        { side, wanted: `${wanted.id}@${wanted.edition}`, given: `${given.id}@${given.edition}` },
        [side],
      ),
    );
  }
  const seen = new Set<string>();
  for (const [i, link] of crosswalk.links.entries()) {
    for (const [side, instrument] of [
      ["from", from],
      ["to", to],
    ] as const) {
      const ids = instrument.criteria.map(({ id }) => id);
      const criterion = link[side];
      if (ids.includes(criterion)) continue;
      const near = nearestOf(criterion, ids);
      const suggestion = near === undefined ? "Correct the id, or remove the link." : `Did you mean \`${near}\`?`;
      const params = {
        crosswalk: crosswalk.id,
        side,
        criterion,
        instrument: `${instrument.id}@${instrument.edition}`,
        suggestion,
      };
      found.push(findings.unknownCriterion(params, ["links", i, side]));
    }
    const pair = `${link.from}\n${link.to}`;
    if (seen.has(pair))
      found.push(findings.doubledLink({ crosswalk: crosswalk.id, from: link.from, to: link.to }, ["links", i]));
    seen.add(pair);
    if (allowsInference(link.relation) && link.coverage !== "whole") {
      const { relation, coverage } = link;
      found.push(
        findings.inferenceNotCovered({ from: link.from, to: link.to, relation, coverage }, ["links", i, "coverage"]),
      );
    }
  }
  for (const [i, { from: read, to: onto, map }] of crosswalk.levels.entries()) {
    const levelsOf = (instrument: Instrument, scale: string) =>
      instrument.scales.find(({ id }) => id === scale)?.levels.map(({ id }) => id) ?? [];
    const [known, targets] = [levelsOf(from, read), levelsOf(to, onto)];
    const stray = (level: string, scale: string) =>
      found.push(findings.unknownLevel({ from: read, to: onto, level, scale }, ["levels", i, "map"]));
    for (const [level, target] of Object.entries(map)) {
      if (!known.includes(level)) stray(level, read);
      if (!targets.includes(target)) stray(target, onto);
    }
    for (const level of known)
      if (!Object.hasOwn(map, level))
        found.push(findings.unmappedLevel({ from: read, to: onto, level }, ["levels", i, "map"]));
  }
  return found;
}

/** Whether a level given to the source says anything certain about the target. */
export function allowsInference(relation: Crosswalk["links"][number]["relation"]): boolean {
  return relation === "equivalent" || relation === "contains";
}
