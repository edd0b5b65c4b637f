import type { RegionScheme } from "@stocktake/model";
import { defineRegionScheme } from "@stocktake/model/define";

/**
 * Fifteen subregions in four regions, made for this SDK so that a survey by subregion can be tried out.
 *
 * It is experimental and no body's: the lists by which the Counter-Terrorism Committee's surveys group States are not
 * public, and this is not them. It divides the 193 Member States there have been since 14 July 2011. A State stands in
 * its subregion; the region is found through `within`.
 *
 * @example
 * stocktake15.regions.filter((region) => region.within !== undefined).length; // => 15
 */
export const stocktake15: RegionScheme = defineRegionScheme({
  id: "stocktake-15",
  title: "Fifteen subregions: the SDK's own scheme, not the Counter-Terrorism Committee's",
  source: "Stocktake, own division of the Member States",
  asOf: "2011-07-14",
  experimental: true,
  regions: [
    { id: "africa", name: "Africa", members: [] },
    { id: "north-africa", name: "North Africa", within: "africa", members: "DZA EGY LBY MAR MRT TUN".split(" ") },
    {
      id: "east-africa",
      name: "East Africa",
      within: "africa",
      members: "BDI COM DJI ERI ETH KEN MDG RWA SDN SOM SSD SYC TZA UGA".split(" "),
    },
    {
      id: "southern-africa",
      name: "Southern Africa",
      within: "africa",
      members: "AGO BWA LSO MOZ MUS MWI NAM SWZ ZAF ZMB ZWE".split(" "),
    },
    {
      id: "west-and-central-africa",
      name: "West and Central Africa",
      within: "africa",
      members: "BEN BFA CAF CIV CMR COD COG CPV GAB GHA GIN GMB GNB GNQ LBR MLI NER NGA SEN SLE STP TCD TGO".split(" "),
    },
    { id: "asia-pacific", name: "Asia-Pacific", members: [] },
    { id: "east-asia", name: "East Asia", within: "asia-pacific", members: "CHN JPN KOR MNG PRK".split(" ") },
    {
      id: "south-east-asia",
      name: "South-East Asia",
      within: "asia-pacific",
      members: "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM".split(" "),
    },
    {
      id: "south-asia",
      name: "South Asia",
      within: "asia-pacific",
      members: "AFG BGD BTN IND LKA MDV NPL PAK".split(" "),
    },
    {
      id: "central-asia-and-the-caucasus",
      name: "Central Asia and the Caucasus",
      within: "asia-pacific",
      members: "ARM AZE GEO KAZ KGZ TJK TKM UZB".split(" "),
    },
    {
      id: "western-asia",
      name: "Western Asia",
      within: "asia-pacific",
      members: "ARE BHR IRN IRQ JOR KWT LBN OMN QAT SAU SYR YEM".split(" "),
    },
    {
      id: "pacific-islands",
      name: "Pacific Islands",
      within: "asia-pacific",
      members: "FJI FSM KIR MHL NRU PLW PNG SLB TON TUV VUT WSM".split(" "),
    },
    { id: "latin-america-and-the-caribbean", name: "Latin America and the Caribbean", members: [] },
    {
      id: "central-america-and-the-caribbean",
      name: "Central America and the Caribbean",
      within: "latin-america-and-the-caribbean",
      members: "ATG BHS BLZ BRB CRI CUB DMA DOM GRD GTM HND HTI JAM KNA LCA MEX NIC PAN SLV TTO VCT".split(" "),
    },
    {
      id: "south-america",
      name: "South America",
      within: "latin-america-and-the-caribbean",
      members: "ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN".split(" "),
    },
    { id: "europe-north-america-and-others", name: "Europe, North America and others", members: [] },
    {
      id: "eastern-europe",
      name: "Eastern Europe",
      within: "europe-north-america-and-others",
      members: "BLR CZE EST HUN LTU LVA MDA POL RUS SVK UKR".split(" "),
    },
    {
      id: "south-east-europe",
      name: "South-East Europe",
      within: "europe-north-america-and-others",
      members: "ALB BGR BIH CYP GRC HRV MKD MNE ROU SRB SVN TUR".split(" "),
    },
    {
      id: "western-europe-north-america-and-others",
      name: "Western Europe, North America and others",
      within: "europe-north-america-and-others",
      members:
        "AND AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR IRL ISL ISR ITA LIE LUX MCO MLT NLD NOR NZL PRT SMR SWE USA".split(
          " ",
        ),
    },
  ],
});
