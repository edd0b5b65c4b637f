import type { Catalog, Instrument, Methodology } from "@stocktake/model";
import { m49 } from "./geography/m49.ts";
import { states } from "./geography/states.ts";
import { stocktake15 } from "./geography/stocktake-15.ts";
import { unRegionalGroups } from "./geography/un-regional-groups.ts";
import { humanDevelopment } from "./instruments/human-development.ts";
import { sRes1373 } from "./instruments/s-res-1373.ts";
import { hdi2023 } from "./methodologies/hdi-2023.ts";
import { implementationLadder1 } from "./methodologies/implementation-ladder-1.ts";
import { organizations } from "./organizations/organizations.ts";
import { hdi2022 } from "./records/hdi-2022.ts";
import { s2010569 } from "./records/s-2010-569.ts";
import { quantityLexicon } from "./vocabulary/quantity-lexicon.ts";

/**
 * Everything that records are checked against, in one value.
 *
 * Importing one instrument or one methodology by its own name keeps the rest out of a bundle.
 */
export const catalog: Catalog = {
  instruments: [sRes1373, humanDevelopment] as readonly Instrument[],
  methodologies: [implementationLadder1, hdi2023] as readonly unknown[] as readonly Methodology[],
  states,
  organizations,
  regionSchemes: [m49, unRegionalGroups, stocktake15],
  quantityLexicon,
  records: { "s-2010-569": s2010569, "hdi-2022": hdi2022 },
};
