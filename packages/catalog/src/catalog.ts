import type { Crosswalk, Instrument, Methodology, Procedure } from "@stocktake/model";
import { fatfToSRes1373 } from "./crosswalks/fatf-to-s-res-1373.ts";
import { sRes1373To1540 } from "./crosswalks/s-res-1373-to-1540.ts";
import { sRes1373ToFatf } from "./crosswalks/s-res-1373-to-fatf.ts";
import { sRes1373ToUpr } from "./crosswalks/s-res-1373-to-upr.ts";
import { m49 } from "./geography/m49.ts";
import { s2010569Regions } from "./geography/s-2010-569-regions.ts";
import { states } from "./geography/states.ts";
import { stocktake15 } from "./geography/stocktake-15.ts";
import { unRegionalGroups } from "./geography/un-regional-groups.ts";
import { fatf } from "./instruments/fatf.ts";
import { humanDevelopment } from "./instruments/human-development.ts";
import { matrix1540 } from "./instruments/matrix-1540.ts";
import { sRes1373 } from "./instruments/s-res-1373.ts";
import { sRes1373Edition2 } from "./instruments/s-res-1373-edition-2.ts";
import { sRes1624 } from "./instruments/s-res-1624.ts";
import { treaties } from "./instruments/treaties.ts";
import { uprRegister } from "./instruments/upr-register.ts";
import { fatfFollowUp2013 } from "./methodologies/fatf-follow-up-2013-1.ts";
import { hdi2023 } from "./methodologies/hdi-2023.ts";
import { implementationLadder1 } from "./methodologies/implementation-ladder-1.ts";
import { implementationLadder2 } from "./methodologies/implementation-ladder-2.ts";
import { matrix1540Counts1 } from "./methodologies/matrix-1540-counts-1.ts";
import { uprCounts1 } from "./methodologies/upr-counts-1.ts";
import { organizations } from "./organizations/organizations.ts";
import { procedures } from "./procedures/procedures.ts";
import { hdi2022 } from "./records/hdi-2022.ts";
import { s2010569 } from "./records/s-2010-569.ts";
import type { FullCatalog } from "./text/full-catalog.ts";
import { actors } from "./vocabulary/actors.ts";
import { entityLabels } from "./vocabulary/entity-labels.ts";
import { facets } from "./vocabulary/facets.ts";
import { leverageAreas } from "./vocabulary/leverage-areas.ts";
import { quantityLexicon } from "./vocabulary/quantity-lexicon.ts";
import { surveyWords } from "./vocabulary/survey-words.ts";
import { themes } from "./vocabulary/themes.ts";

/**
 * Everything that records are checked against, in one value.
 *
 * Importing one instrument or one methodology by its own name keeps the rest out of a bundle.
 */
export const catalog: FullCatalog = {
  themes,
  actors,
  facets,
  leverageAreas,
  entityLabels,
  instruments: [
    sRes1373,
    sRes1373Edition2,
    sRes1624,
    fatf,
    matrix1540,
    uprRegister,
    humanDevelopment,
  ] as readonly Instrument[],
  treaties,
  crosswalks: [
    sRes1373ToFatf,
    fatfToSRes1373,
    sRes1373To1540,
    sRes1373ToUpr,
  ] as readonly unknown[] as readonly Crosswalk[],
  methodologies: [
    implementationLadder1,
    implementationLadder2,
    fatfFollowUp2013,
    matrix1540Counts1,
    uprCounts1,
    hdi2023,
  ] as readonly unknown[] as readonly Methodology[],
  procedures: procedures as readonly Procedure[],
  states,
  organizations,
  regionSchemes: [m49, unRegionalGroups, s2010569Regions, stocktake15],
  quantityLexicon,
  surveyLexicon: surveyWords,
  records: { "s-2010-569": s2010569, "hdi-2022": hdi2022 },
};
