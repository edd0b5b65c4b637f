import { distance } from "fastest-levenshtein";

/**
 * The candidate that a misspelt id most likely meant: the nearest by edits, first in code-unit order among equals, and
 * only when it is near (a third of the id's length, at least one edit). Letter case counts for nothing.
 *
 * @example
 * nearestOf("I.2.pratice", ["I.2.practice", "I.2.legislation"]); // => "I.2.practice"
 * nearestOf("border", ["I.2.practice", "I.2.legislation"]); // => undefined
 */
export function nearestOf(id: string, candidates: Iterable<string>): string | undefined {
  const wanted = id.toLowerCase();
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(id.length / 3));
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase());
    if (edits < least || (edits === least && (nearest === undefined || candidate < nearest))) {
      nearest = candidate;
      least = edits;
    }
  }
  return nearest;
}
