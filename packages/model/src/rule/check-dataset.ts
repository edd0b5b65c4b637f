import type { Catalog } from "../dataset/catalog.ts";
import type { Dataset } from "../dataset/dataset.ts";
import type { Diagnostic } from "../diagnostic/diagnostic.ts";
import { dayOrThrow } from "../value/calendar.ts";
import { contextOf } from "./context.ts";
import { rules } from "./rules/index.ts";
import { applyWaivers } from "./waive.ts";

/**
 * Looks at what the records say together: references that lead nowhere, answers that cannot count, steps out of order.
 *
 * All rules run and every finding comes back, in the order of the rules and then of the data. A finding that a waiver
 * of the dataset covers stays in the list with `waived` set; a waiver that is over, or covers nothing, is a finding too.
 *
 * @param options.asOf the day as of which the records are looked at, `YYYY-MM-DD`.
 * @throws {StocktakeError} `NOT_A_DATE` if `asOf` is no day of the calendar.
 *
 * @example
 * const found = checkDataset(dataset, catalog, { asOf: "2026-06-30" });
 * const usable = !found.some(isBlocking);
 */
export function checkDataset(
  dataset: Dataset,
  catalog: Catalog,
  options: { readonly asOf: string },
): readonly Diagnostic[] {
  const context = contextOf(dataset, catalog, dayOrThrow(options.asOf));
  const found: Diagnostic[] = [];
  for (const rule of rules) for (const diagnostic of rule.find(context)) found.push(diagnostic);
  return applyWaivers(found, dataset.waivers, context.asOf);
}
