import type { Gate } from "@stocktake/model";

/** Criterion ids of the two editions of a mix. */
export interface AskedBy {
  /** What the edition of the mix asks. */
  readonly content: ReadonlySet<string>;
  /** What the edition asks that the methodology of the mix was written for. */
  readonly method: ReadonlySet<string>;
}

/**
 * The gates of a node in a mix: those of the methodology, less the criteria that the edition does not have.
 *
 * A gate that both methodologies have, alike in everything but criteria of one edition only, looks at those of the
 * edition too; a gate over nothing but such criteria comes along with them.
 */
export function mixGates(method: readonly Gate[] = [], content: readonly Gate[] = [], asked: AskedBy): readonly Gate[] {
  const inBoth = (id: string) => asked.content.has(id) && asked.method.has(id);
  const own = (id: string) => asked.content.has(id) && !asked.method.has(id);
  const keyOf = ({ criteria, reason: _, ...gate }: Gate) => JSON.stringify([gate, criteria.filter(inBoth).toSorted()]);
  const left = [...content];
  const kept = method.map((gate): Gate => {
    const twin = left.findIndex((other) => keyOf(other) === keyOf(gate));
    const brought = twin === -1 ? [] : left.splice(twin, 1)[0]!.criteria.filter(own);
    return { ...gate, criteria: [...gate.criteria.filter(inBoth), ...brought] };
  });
  return [...kept, ...left.filter(({ criteria }) => criteria.length > 0 && criteria.every(own))];
}
