import type { Crosswalk } from "../entity/crosswalk.ts";
import type { Instrument } from "../entity/instrument.ts";
import type { SurveyLexicon } from "../entity/lexicon.ts";
import type { Methodology } from "../entity/methodology.ts";
import type { Organization, RegionScheme, State } from "../entity/place.ts";
import type { Procedure, TypedTransition } from "../entity/procedure.ts";
import type { Treaty } from "../entity/treaty.ts";
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

/** Declares which word stands for which share of States. */
/* @__NO_SIDE_EFFECTS__ */
export function defineSurveyLexicon(declaration: SurveyLexicon): SurveyLexicon {
  return freezeDeep(declaration);
}

/** Declares organizations in code. */
/* @__NO_SIDE_EFFECTS__ */
export function defineOrganizations(declaration: readonly Organization[]): readonly Organization[] {
  return freezeDeep(declaration);
}

/** Declares treaties in code. */
/* @__NO_SIDE_EFFECTS__ */
export function defineTreaties(declaration: readonly Treaty[]): readonly Treaty[] {
  return freezeDeep(declaration);
}

/** Declares what answers to one instrument say about another. A misspelt criterion of either does not compile. */
/* @__NO_SIDE_EFFECTS__ */
export function defineCrosswalk<F extends string, T extends string>(
  from: Instrument<F>,
  to: Instrument<T>,
  declaration: Omit<Crosswalk<NoInfer<F>, NoInfer<T>>, "from" | "to">,
): Crosswalk<F, T> {
  return freezeDeep({
    ...declaration,
    from: { id: from.id, edition: from.edition },
    to: { id: to.id, edition: to.edition },
  });
}

/** Declares one version of a procedure. A step that leads to a place which is not there does not compile. */
/* @__NO_SIDE_EFFECTS__ */
export function defineProcedure<const S extends string, const T extends string, const A extends string>(
  declaration: Omit<Procedure<S, T, A>, "initial" | "round" | "transitions"> & {
    readonly initial: NoInfer<S>;
    readonly round: readonly NoInfer<T>[];
    readonly transitions: readonly TypedTransition<T, NoInfer<S>, NoInfer<A>>[];
  },
): Procedure<S, T, A> {
  return freezeDeep(declaration);
}
