import type { Catalog, SurveyLexicon } from "@stocktake/model";
import type { EntityLabel } from "../vocabulary/entity-labels.ts";
import type { FacetEntry } from "../vocabulary/facets.ts";
import type { LeverageAreaEntry } from "../vocabulary/leverage-areas.ts";

/** A catalog with the vocabularies that no record refers to but people read. */
export interface FullCatalog extends Catalog {
  readonly facets: readonly FacetEntry[];
  readonly leverageAreas: readonly LeverageAreaEntry[];
  readonly entityLabels: readonly EntityLabel[];
  readonly surveyLexicon: SurveyLexicon;
}
