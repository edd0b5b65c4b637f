import type { Crosswalk } from "../entity/crosswalk.ts";
import type { Instrument, Theme } from "../entity/instrument.ts";
import type { QuantityLexicon } from "../entity/lexicon.ts";
import type { Methodology } from "../entity/methodology.ts";
import type { Organization, RegionScheme, State } from "../entity/place.ts";
import type { Procedure } from "../entity/procedure.ts";
import type { ResponsibleActor } from "../entity/strategy.ts";
import type { Treaty } from "../entity/treaty.ts";
import type { Dataset } from "./dataset.ts";

/**
 * What records are checked against: instruments, procedures, places, organizations, and conventions.
 *
 * `@stocktake/catalog` exports one; a caller may pass a larger or a smaller one.
 */
export interface Catalog {
  readonly themes: readonly Theme[];
  readonly actors: readonly ResponsibleActor[];
  readonly instruments: readonly Instrument[];
  readonly treaties: readonly Treaty[];
  readonly crosswalks: readonly Crosswalk[];
  readonly methodologies: readonly Methodology[];
  /** Every version of every procedure. */
  readonly procedures: readonly Procedure[];
  readonly states: readonly State[];
  readonly organizations: readonly Organization[];
  readonly regionSchemes: readonly RegionScheme[];
  readonly quantityLexicon: QuantityLexicon;
  /** Records that come with the catalog, by the name that follows `@`. */
  readonly records: Readonly<Record<string, Dataset>>;
}
