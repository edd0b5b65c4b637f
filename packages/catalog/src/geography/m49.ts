import type { RegionScheme } from "@stocktake/model";
import { defineRegionScheme } from "@stocktake/model/define";

/**
 * The geographic regions of M49, the standard country or area codes for statistical use.
 *
 * Three levels: region, subregion, and in Africa and the Americas intermediate regions. A place stands in the lowest
 * region that holds it; the regions above are found through `within`. Ids are the three digits of M49. Of the places
 * that M49 lists, those of `states` are here; the assignment is for statistical convenience and implies no
 * affiliation.
 *
 * Source: United Nations Statistics Division, Standard Country or Area Codes for Statistical Use (M49).
 *
 * @example
 * m49.regions.filter((region) => region.within === "150").map((region) => region.name); // => ["Eastern Europe", "Northern Europe", "Southern Europe", "Western Europe"]
 */
export const m49: RegionScheme = defineRegionScheme({
  id: "m49",
  title: "Standard country or area codes for statistical use (M49): geographic regions",
  source: "United Nations Statistics Division, Standard Country or Area Codes for Statistical Use (M49)",
  asOf: "2025-12",
  experimental: false,
  regions: [
    { id: "002", name: "Africa", members: [] },
    { id: "015", name: "Northern Africa", within: "002", members: "DZA EGY LBY MAR SDN TUN".split(" ") },
    { id: "202", name: "Sub-Saharan Africa", within: "002", members: [] },
    {
      id: "014",
      name: "Eastern Africa",
      within: "202",
      members: "BDI COM DJI ERI ETH KEN MDG MOZ MUS MWI RWA SOM SSD SYC TZA UGA ZMB ZWE".split(" "),
    },
    { id: "017", name: "Middle Africa", within: "202", members: "AGO CAF CMR COD COG GAB GNQ STP TCD".split(" ") },
    { id: "018", name: "Southern Africa", within: "202", members: "BWA LSO NAM SWZ ZAF".split(" ") },
    {
      id: "011",
      name: "Western Africa",
      within: "202",
      members: "BEN BFA CIV CPV GHA GIN GMB GNB LBR MLI MRT NER NGA SEN SLE TGO".split(" "),
    },
    { id: "019", name: "Americas", members: [] },
    { id: "419", name: "Latin America and the Caribbean", within: "019", members: [] },
    {
      id: "029",
      name: "Caribbean",
      within: "419",
      members: "ATG BHS BRB CUB DMA DOM GRD HTI JAM KNA LCA TTO VCT".split(" "),
    },
    { id: "013", name: "Central America", within: "419", members: "BLZ CRI GTM HND MEX NIC PAN SLV".split(" ") },
    {
      id: "005",
      name: "South America",
      within: "419",
      members: "ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN".split(" "),
    },
    { id: "021", name: "Northern America", within: "019", members: "CAN USA".split(" ") },
    { id: "142", name: "Asia", members: [] },
    { id: "143", name: "Central Asia", within: "142", members: "KAZ KGZ TJK TKM UZB".split(" ") },
    { id: "030", name: "Eastern Asia", within: "142", members: "CHN HKG JPN KOR MNG PRK".split(" ") },
    {
      id: "035",
      name: "South-eastern Asia",
      within: "142",
      members: "BRN IDN KHM LAO MMR MYS PHL SGP THA TLS VNM".split(" "),
    },
    { id: "034", name: "Southern Asia", within: "142", members: "AFG BGD BTN IND IRN LKA MDV NPL PAK".split(" ") },
    {
      id: "145",
      name: "Western Asia",
      within: "142",
      members: "ARE ARM AZE BHR CYP GEO IRQ ISR JOR KWT LBN OMN PSE QAT SAU SYR TUR YEM".split(" "),
    },
    { id: "150", name: "Europe", members: [] },
    { id: "151", name: "Eastern Europe", within: "150", members: "BGR BLR CZE HUN MDA POL ROU RUS SVK UKR".split(" ") },
    {
      id: "154",
      name: "Northern Europe",
      within: "150",
      members: "DNK EST FIN GBR IRL ISL LTU LVA NOR SWE".split(" "),
    },
    {
      id: "039",
      name: "Southern Europe",
      within: "150",
      members: "ALB AND BIH ESP GRC HRV ITA MKD MLT MNE PRT SMR SRB SVN VAT".split(" "),
    },
    { id: "155", name: "Western Europe", within: "150", members: "AUT BEL CHE DEU FRA LIE LUX MCO NLD".split(" ") },
    { id: "009", name: "Oceania", members: [] },
    { id: "053", name: "Australia and New Zealand", within: "009", members: "AUS NZL".split(" ") },
    { id: "054", name: "Melanesia", within: "009", members: "FJI PNG SLB VUT".split(" ") },
    { id: "057", name: "Micronesia", within: "009", members: "FSM KIR MHL NRU PLW".split(" ") },
    { id: "061", name: "Polynesia", within: "009", members: "TON TUV WSM".split(" ") },
  ],
});
