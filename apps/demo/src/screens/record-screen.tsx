import { FailureBoundary } from "../parts/failure-boundary.tsx";
import { ProvenanceNote } from "../parts/provenance-note.tsx";
import type { Ask } from "../parts/why-button.tsx";
import { hdiAsOf, openHdi } from "../store/hdi.ts";
import { openRecord, recordAsOf } from "../store/record.ts";
import { methodologyOf } from "../store/scored-records.ts";
import { ClaimTable } from "./claim-table.tsx";
import { HdiTable } from "./hdi-table.tsx";

/** A public report as data with its claims, and a published index computed again. */
export function RecordScreen({ ask }: { ask: Ask }) {
  const { dataset, verdicts } = openRecord();
  return (
    <>
      <h2>The record: S/2010/569</h2>
      <ProvenanceNote
        asOf={`${recordAsOf} for the report, ${hdiAsOf} for the index`}
        methodology={`${methodologyOf(openHdi().records)}; a claim needs none`}
        records={dataset.source ?? "S/2010/569"}
      >
        No product of the United Nations, and endorsed by nobody. States with a profile in this demo are invented; this
        screen holds public figures only.
      </ProvenanceNote>
      <p>
        The record holds what the report lists and no more. A number that the report states without listing what it
        counts stays a stated figure, and a claim that rests on nothing else is undecided: the record neither supports
        nor contradicts it.
      </p>
      <section aria-labelledby="claims-heading">
        <h3 id="claims-heading">Claims</h3>
        <FailureBoundary>
          <ClaimTable verdicts={verdicts} />
        </FailureBoundary>
      </section>
      <FailureBoundary>
        <HdiTable ask={ask} />
      </FailureBoundary>
    </>
  );
}
