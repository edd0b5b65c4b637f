import type { Instrument } from "../entity/instrument.ts";
import type { QuantityLexicon } from "../entity/lexicon.ts";
import type { Methodology } from "../entity/methodology.ts";
import type { Organization, RegionScheme, State } from "../entity/place.ts";
import type { Dataset } from "./dataset.ts";

/**
 * What records are checked against: instruments, places, organizations, and conventions.
 *
 * `@stocktake/catalog` exports one; a caller may pass a larger or a smaller one.
 */
export interface Catalog {
  readonly instruments: readonly Instrument[];
  readonly methodologies: readonly Methodology[];
  readonly states: readonly State[];
  readonly organizations: readonly Organization[];
  readonly regionSchemes: readonly RegionScheme[];
  readonly quantityLexicon: QuantityLexicon;
  /** Records that come with the catalog, by the name that follows `@`. */
  readonly records: Readonly<Record<string, Dataset>>;
}
