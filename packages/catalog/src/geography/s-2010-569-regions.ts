import type { RegionScheme } from "@stocktake/model";
import { defineRegionScheme } from "@stocktake/model/define";

/**
 * The regions under which S/2010/569 names its partner organizations.
 *
 * The grouping is the report's own: it puts the Shanghai Cooperation Organization and the Commonwealth of Independent
 * States under Europe. It names no States, so no region has members and none is expanded into a list; organizations say
 * themselves under which region they stand.
 *
 * Source: S/2010/569, ¶23.
 */
export const s2010569Regions: RegionScheme = defineRegionScheme({
  id: "s-2010-569",
  title: "Regions of partner organizations in S/2010/569",
  source: "S/2010/569, ¶23",
  asOf: "2010-11-02",
  experimental: false,
  regions: [
    { id: "americas", name: "Americas", members: [] },
    { id: "africa", name: "Africa", members: [] },
    { id: "europe", name: "Europe", members: [] },
    { id: "pacific", name: "Pacific", members: [] },
    { id: "asia", name: "Asia", members: [] },
  ],
});
