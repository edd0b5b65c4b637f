import { type Assignment, type AssignmentProblem, byChoice } from "./assignment.ts";

/**
 * Takes pairs one after the other: the most points first, then the need whose State agreed first, then by the ids of
 * need and offer. A pair is taken if its need has no offer yet and its offer has a place left.
 *
 * Whatever it starts from, no pair is left over that could still be taken.
 */
export function assignGreedily({ pairs, left, agreed }: AssignmentProblem, start: Assignment = new Map()): Assignment {
  const places = new Map(left);
  const taken = new Map(start);
  for (const { offer } of start.values()) places.set(offer, (places.get(offer) ?? 0) - 1);
  for (const pair of pairs.toSorted(byChoice({ agreed }))) {
    const room = places.get(pair.offer) ?? 0;
    if (room <= 0 || taken.has(pair.need)) continue;
    taken.set(pair.need, pair);
    places.set(pair.offer, room - 1);
  }
  return taken;
}
