import type { Instrument } from "../entity/instrument.ts";
import type { Methodology } from "../entity/methodology.ts";
import type { RegionScheme, State } from "../entity/place.ts";
import { freezeDeep } from "./freeze.ts";

/**
 * Declares an instrument in code, so that its criterion ids are known to the compiler.
 *
 * It checks types only and carries no schema into a bundle. For data you were handed, use `parseInstrument`, which
 * reports instead of failing to compile.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineInstrument<const C extends string>(declaration: Instrument<C>): Instrument<C> {
  return freezeDeep(declaration);
}

/**
 * Declares a methodology over an instrument. A misspelt criterion does not compile.
 *
 * It checks types only; `compileMethodology` checks the rest and reports.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineMethodology<C extends string>(
  instrument: Instrument<C>,
  declaration: Omit<Methodology<NoInfer<C>>, "instrument">,
): Methodology<C> {
  return freezeDeep({ ...declaration, instrument: { id: instrument.id, edition: instrument.edition } });
}

/** Declares States and other jurisdictions in code. */
/* @__NO_SIDE_EFFECTS__ */
export function defineStates(declaration: readonly State[]): readonly State[] {
  return freezeDeep(declaration);
}

/** Declares a region scheme in code. */
/* @__NO_SIDE_EFFECTS__ */
export function defineRegionScheme(declaration: RegionScheme): RegionScheme {
  return freezeDeep(declaration);
}
