import type { Gate } from "@stocktake/model";
import { criteriaOfGate } from "../plan/compile-gate.ts";

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
  const keyOf = (gate: Gate) => {
    const lists = listsOf(gate);
    const { reason: _, ...bare } = withLists(
      gate,
      lists.map(() => []),
    );
    return JSON.stringify([bare, lists.map((criteria) => criteria.filter(inBoth).toSorted())]);
  };
  const left = [...content];
  const kept = method.map((gate): Gate => {
    const twin = left.findIndex((other) => keyOf(other) === keyOf(gate));
    const brought = twin === -1 ? [] : listsOf(left.splice(twin, 1)[0]!);
    const mixed = listsOf(gate).map((criteria, i) => [
      ...criteria.filter(inBoth),
      ...(brought[i] ?? []).filter((id) => own(id)),
    ]);
    return withLists(gate, mixed);
  });
  return [...kept, ...left.filter((gate) => criteriaOfGate(gate).length > 0 && criteriaOfGate(gate).every(own))];
}

/** The lists of criteria that a gate looks at: one, or one for each rung of a ladder. */
function listsOf(gate: Gate): readonly (readonly string[])[] {
  return gate.use === "ladder" ? gate.rungs.map(({ criteria }) => criteria) : [gate.criteria];
}

function withLists(gate: Gate, lists: readonly (readonly string[])[]): Gate {
  if (gate.use !== "ladder") return { ...gate, criteria: lists[0]! };
  return { ...gate, rungs: gate.rungs.map((rung, i) => ({ ...rung, criteria: lists[i]! })) };
}
