import { listStandings } from "../procedure/list-steps.ts";
import type { ProceedingFault } from "../procedure/replay-proceeding.ts";
import type { RuleContext } from "./context.ts";

type Standings = ReturnType<typeof listStandings>;

const known = new WeakMap<RuleContext, Standings>();

/** Where every case of the dataset stands, followed once for all rules that ask. */
export function standingsIn(context: RuleContext): Standings {
  const found = known.get(context) ?? listStandings(context.dataset, context.catalog.procedures, context.asOf);
  known.set(context, found);
  return found;
}

type FaultOf<Kind extends ProceedingFault["kind"]> = Extract<ProceedingFault, { readonly kind: Kind }>;

/** The faults of one kind in the histories of all cases, each with its case and the place of the event. */
export function* faultsIn<Kind extends ProceedingFault["kind"]>(context: RuleContext, kind: Kind) {
  for (const { standing, at } of standingsIn(context))
    for (const fault of standing.faults)
      if (fault.kind === kind)
        yield {
          fault: fault as FaultOf<Kind>,
          proceeding: standing.proceeding,
          procedure: `${standing.procedure.id}@${standing.procedure.version}`,
          path: ["proceedings", at, "events", fault.event] as const,
        };
}
