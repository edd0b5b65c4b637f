import { catalog } from "@stocktake/catalog";
import { reportOfRecord, toMarkdown } from "@stocktake/formats";
import { verifyClaims } from "@stocktake/model";
import { openDataset } from "./open-dataset.ts";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

/** `stocktake report`: a record as a report in the sections of its source, each number computed or quoted. */
export async function report(reference: string, options: CommonOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const opening = await openDataset(reference, session);
  if (!opening.ok) return opening.exit;
  const { dataset } = opening.opened;
  if (dataset.periodicReports.length === 0)
    wrongUsage("The dataset holds no periodic report in `periodicReports`, so there are no sections to print.");
  const verdicts = verifyClaims(dataset, catalog);
  const made = reportOfRecord(dataset, { verdicts, organizations: catalog.organizations });
  return session.deliver(options.format === "json" ? JSON.stringify(made, null, 2) : toMarkdown(made).output);
}
