import type { Aggregator, Diagnostic } from "@stocktake/model";
import { nearestOf, type Path, StocktakeError } from "@stocktake/model/diagnostic";
import * as findings from "./aggregator-findings.ts";
import type { AggregatorPlugIn } from "./plug-in.ts";

/** The plug-in that an aggregator names; one that was not given is reported. */
export function plugInOf(
  aggregate: Aggregator,
  plugIns: readonly AggregatorPlugIn[],
  { node, path }: { readonly node: string; readonly path: Path },
  report: (diagnostic: Diagnostic) => void,
): AggregatorPlugIn | undefined {
  if (aggregate.use !== "plug-in") return undefined;
  const { name } = aggregate;
  const found = plugIns.find((plugIn) => plugIn.name === name);
  if (found !== undefined) return found;
  const near = nearestOf(
    name,
    plugIns.map((plugIn) => plugIn.name),
  );
  const suggestion = near === undefined ? "Give it to `compileMethodology` in `plugIns`." : `Did you mean \`${near}\`?`;
  report(findings.plugInMissing({ node, name, suggestion }, path));
  return undefined;
}

/** @throws {StocktakeError} `PLUG_IN_REPEATED` when two have one name. */
export function checkNames(plugIns: readonly AggregatorPlugIn[]): void {
  const names = new Set<string>();
  for (const { name } of plugIns) {
    if (names.has(name)) throw new StocktakeError("PLUG_IN_REPEATED", `Two plug-ins are named "${name}".`);
    names.add(name);
  }
}
