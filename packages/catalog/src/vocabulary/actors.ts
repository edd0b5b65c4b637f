import type { ResponsibleActor } from "@stocktake/model";
import { freezeDeep } from "@stocktake/model/define";

/**
 * Who usually answers for a criterion. The ids and the list are the SDK's own; a State may give the task to another.
 *
 * The bodies in charge of countering terrorism are not always those in charge of countering extremism, and the most
 * effective ones are often not a part of government (S/2010/569, ¶28).
 */
export const actors: readonly ResponsibleActor[] = freezeDeep([
  { id: "parliament", title: "Parliament", kind: "legislature" },
  { id: "head-of-government", title: "Office of the head of government", kind: "government-agency" },
  { id: "counter-terrorism-coordinator", title: "National counter-terrorism coordinator", kind: "government-agency" },
  { id: "ministry-of-justice", title: "Ministry of justice", kind: "government-agency" },
  { id: "ministry-of-foreign-affairs", title: "Ministry of foreign affairs", kind: "government-agency" },
  { id: "ministry-of-interior", title: "Ministry of the interior", kind: "government-agency" },
  { id: "ministry-of-finance", title: "Ministry of finance", kind: "government-agency" },
  { id: "ministry-of-defence", title: "Ministry of defence", kind: "government-agency" },
  { id: "ministry-of-education", title: "Ministry of education", kind: "government-agency" },
  { id: "ministry-of-social-affairs", title: "Ministry of social affairs", kind: "government-agency" },
  { id: "ministry-of-religious-affairs", title: "Ministry of religious affairs", kind: "government-agency" },
  { id: "central-bank", title: "Central bank", kind: "government-agency" },
  { id: "financial-supervisor", title: "Supervisor of financial institutions", kind: "government-agency" },
  { id: "financial-intelligence-unit", title: "Financial intelligence unit", kind: "government-agency" },
  { id: "asset-freezing-authority", title: "Authority for the freezing of assets", kind: "government-agency" },
  { id: "non-profit-regulator", title: "Authority for non-profit organizations", kind: "government-agency" },
  { id: "professional-supervisor", title: "Supervisor of businesses and professions", kind: "government-agency" },
  { id: "police", title: "Police", kind: "government-agency" },
  { id: "intelligence-service", title: "Intelligence service", kind: "government-agency" },
  { id: "prosecution-service", title: "Prosecution service", kind: "judiciary" },
  { id: "courts", title: "Courts", kind: "judiciary" },
  { id: "prison-service", title: "Prison service", kind: "government-agency" },
  { id: "customs", title: "Customs", kind: "government-agency" },
  { id: "border-guard", title: "Border guard", kind: "government-agency" },
  { id: "immigration-service", title: "Immigration service", kind: "government-agency" },
  {
    id: "travel-document-authority",
    title: "Authority that issues identity and travel documents",
    kind: "government-agency",
  },
  { id: "asylum-authority", title: "Authority for refugees and asylum", kind: "government-agency" },
  { id: "civil-aviation-authority", title: "Civil aviation authority", kind: "government-agency" },
  { id: "maritime-authority", title: "Maritime and port authority", kind: "government-agency" },
  { id: "arms-licensing-authority", title: "Authority that licenses arms and explosives", kind: "government-agency" },
  { id: "export-control-authority", title: "Export control authority", kind: "government-agency" },
  { id: "nuclear-regulator", title: "Nuclear and radiation regulator", kind: "government-agency" },
  { id: "communications-regulator", title: "Regulator of communications and broadcasting", kind: "government-agency" },
  {
    id: "central-authority",
    title: "Central authority for mutual legal assistance and extradition",
    kind: "government-agency",
  },
  { id: "national-central-bureau", title: "National central bureau of INTERPOL", kind: "government-agency" },
  { id: "data-protection-authority", title: "Data protection authority", kind: "government-agency" },
  { id: "human-rights-institution", title: "National human rights institution", kind: "government-agency" },
  { id: "local-government", title: "Local government", kind: "government-agency" },
  { id: "non-governmental-organizations", title: "Non-governmental organizations", kind: "civil-society" },
  { id: "schools-and-universities", title: "Schools and universities", kind: "civil-society" },
  { id: "youth-and-womens-groups", title: "Youth and women's groups", kind: "civil-society" },
  { id: "victims-associations", title: "Associations of victims", kind: "civil-society" },
  { id: "media", title: "Media", kind: "civil-society" },
  { id: "religious-authorities", title: "Religious authorities", kind: "religious-authority" },
  { id: "banks-and-transfer-services", title: "Banks and transfer services", kind: "private-sector" },
  { id: "carriers", title: "Airlines and shipping companies", kind: "private-sector" },
  { id: "internet-companies", title: "Internet companies", kind: "private-sector" },
]);
