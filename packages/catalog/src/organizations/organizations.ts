import type { Organization } from "@stocktake/model";
import { freezeDeep } from "@stocktake/model/define";

/**
 * The bodies and organizations that S/2010/569 names, and the committees that its expert groups serve.
 *
 * Each stands under the official English name it bore on 2 November 2010, the day of that report. Where the short form
 * is missing, none is in common use or the name is short. Offices within an organization have an entry of their own
 * where the report names them as partners.
 *
 * Sources: S/2010/569; UNTERM, names of bodies and organizations.
 *
 * @example
 * organizations.find((organization) => organization.id === "cted")?.short; // => "CTED"
 */
export const organizations: readonly Organization[] = freezeDeep([
  // The Security Council and its bodies
  { id: "security-council", name: "United Nations Security Council", short: "Security Council" },
  {
    id: "ctc",
    name: "Security Council Committee established pursuant to resolution 1373 (2001) concerning counter-terrorism (Counter-Terrorism Committee)",
    short: "CTC",
  },
  { id: "cted", name: "Counter-Terrorism Committee Executive Directorate", short: "CTED" },
  { id: "atao", name: "Assessment and Technical Assistance Office", short: "ATAO" },
  {
    id: "committee-1267",
    name: "Security Council Committee established pursuant to resolution 1267 (1999)",
    short: "1267 Committee",
  },
  {
    id: "monitoring-team",
    name: "Analytical Support and Sanctions Monitoring Team of the 1267 Committee",
    short: "Monitoring Team",
  },
  {
    id: "committee-1540",
    name: "Security Council Committee established pursuant to resolution 1540 (2004)",
    short: "1540 Committee",
  },
  { id: "group-of-experts-1540", name: "Group of Experts of the 1540 Committee" },

  // The United Nations system
  { id: "ctitf", name: "Counter-Terrorism Implementation Task Force", short: "CTITF" },
  { id: "i-act", name: "Integrated Assistance for Countering Terrorism", short: "I-ACT" },
  { id: "dpi", name: "Department of Public Information", short: "DPI" },
  { id: "unodc", name: "United Nations Office on Drugs and Crime", short: "UNODC" },
  {
    id: "unodc-tpb",
    name: "Terrorism Prevention Branch of the United Nations Office on Drugs and Crime",
    short: "TPB",
  },
  { id: "gpml", name: "Global Programme against Money-Laundering", short: "GPML" },
  { id: "ohchr", name: "Office of the United Nations High Commissioner for Human Rights", short: "OHCHR" },
  {
    id: "special-rapporteur-counter-terrorism",
    name: "Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism",
  },
  { id: "unhcr", name: "Office of the United Nations High Commissioner for Refugees", short: "UNHCR" },
  { id: "icao", name: "International Civil Aviation Organization", short: "ICAO" },
  { id: "imo", name: "International Maritime Organization", short: "IMO" },
  { id: "world-bank", name: "World Bank" },

  // Other international organizations
  { id: "fatf", name: "Financial Action Task Force", short: "FATF" },
  { id: "interpol", name: "International Criminal Police Organization", short: "INTERPOL" },
  { id: "iom", name: "International Organization for Migration", short: "IOM" },
  { id: "wco", name: "World Customs Organization", short: "WCO" },

  // The Americas
  { id: "caricom", name: "Caribbean Community", short: "CARICOM" },
  { id: "oas", name: "Organization of American States", short: "OAS" },
  { id: "cicte", name: "Inter-American Committee against Terrorism", short: "CICTE" },

  // Africa
  { id: "african-union", name: "African Union", short: "AU" },
  { id: "acsrt", name: "African Centre for the Study and Research on Terrorism", short: "ACSRT" },
  { id: "esaamlg", name: "Eastern and Southern Africa Anti-Money Laundering Group", short: "ESAAMLG" },
  { id: "ecowas", name: "Economic Community of West African States", short: "ECOWAS" },
  {
    id: "giaba",
    name: "Inter-Governmental Action Group against Money Laundering in West Africa",
    short: "GIABA",
  },
  { id: "icpat", name: "IGAD Capacity-Building Programme against Terrorism", short: "ICPAT" },
  { id: "sadc", name: "Southern African Development Community", short: "SADC" },

  // Europe and Eurasia
  { id: "council-of-europe", name: "Council of Europe" },
  {
    id: "moneyval",
    name: "Committee of Experts on the Evaluation of Anti-Money Laundering Measures and the Financing of Terrorism",
    short: "MONEYVAL",
  },
  { id: "european-union", name: "European Union", short: "EU" },
  { id: "eurojust", name: "Eurojust" },
  { id: "osce", name: "Organization for Security and Co-operation in Europe", short: "OSCE" },
  { id: "cis", name: "Commonwealth of Independent States", short: "CIS" },
  { id: "sco", name: "Shanghai Cooperation Organization", short: "SCO" },

  // Asia and the Pacific
  { id: "adb", name: "Asian Development Bank", short: "ADB" },
  { id: "asean", name: "Association of Southeast Asian Nations", short: "ASEAN" },
  { id: "saarc", name: "South Asian Association for Regional Cooperation", short: "SAARC" },
  { id: "pacific-islands-forum", name: "Pacific Islands Forum", short: "PIF" },
]);
