import type { RegionScheme } from "@stocktake/model";
import { defineRegionScheme } from "@stocktake/model/define";

/**
 * The five regional groups of Member States, as they count for elections.
 *
 * Three States stand here by that rule: Türkiye takes full part in two groups, Western European and other States and
 * Asia-Pacific States, and is counted in the first for elections; the United States of America belongs to no group,
 * attends the Western European and other States as an observer, and is counted with them for elections; Israel is a
 * member of that group. Observer States are in no group.
 *
 * Source: Department for General Assembly and Conference Management, Regional groups of Member States.
 *
 * @example
 * unRegionalGroups.regions.map((group) => group.members.length); // => [54, 54, 23, 33, 29]
 */
export const unRegionalGroups: RegionScheme = defineRegionScheme({
  id: "un-regional-groups",
  title: "United Nations regional groups of Member States, as counted for elections",
  source: "Department for General Assembly and Conference Management, Regional groups of Member States",
  asOf: "2025-12",
  experimental: false,
  regions: [
    {
      id: "african",
      name: "African States",
      members:
        "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI DZA EGY ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LBY LSO MAR MDG MLI MOZ MRT MUS MWI NAM NER NGA RWA SDN SEN SLE SOM SSD STP SWZ SYC TCD TGO TUN TZA UGA ZAF ZMB ZWE".split(
          " ",
        ),
    },
    {
      id: "asia-pacific",
      name: "Asia-Pacific States",
      members:
        "AFG ARE BGD BHR BRN BTN CHN CYP FJI FSM IDN IND IRN IRQ JOR JPN KAZ KGZ KHM KIR KOR KWT LAO LBN LKA MDV MHL MMR MNG MYS NPL NRU OMN PAK PHL PLW PNG PRK QAT SAU SGP SLB SYR THA TJK TKM TLS TON TUV UZB VNM VUT WSM YEM".split(
          " ",
        ),
    },
    {
      id: "eastern-european",
      name: "Eastern European States",
      members: "ALB ARM AZE BGR BIH BLR CZE EST GEO HRV HUN LTU LVA MDA MKD MNE POL ROU RUS SRB SVK SVN UKR".split(" "),
    },
    {
      id: "latin-american-and-caribbean",
      name: "Latin American and Caribbean States",
      members:
        "ARG ATG BHS BLZ BOL BRA BRB CHL COL CRI CUB DMA DOM ECU GRD GTM GUY HND HTI JAM KNA LCA MEX NIC PAN PER PRY SLV SUR TTO URY VCT VEN".split(
          " ",
        ),
    },
    {
      id: "western-european-and-others",
      name: "Western European and other States",
      members:
        "AND AUS AUT BEL CAN CHE DEU DNK ESP FIN FRA GBR GRC IRL ISL ISR ITA LIE LUX MCO MLT NLD NOR NZL PRT SMR SWE TUR USA".split(
          " ",
        ),
    },
  ],
});
