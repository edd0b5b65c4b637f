import type { Organization } from "@stocktake/model";
import { defineOrganizations } from "@stocktake/model/define";

/**
 * The bodies and organizations that S/2010/569 names, and the committees and organizations that they are part of.
 *
 * Each stands under an English name in official use on 2 November 2010, the day of that report. Where the short form is
 * missing, none is in common use or the name is short. Aliases are the forms in which the report's own text, which is
 * Chinese, names the body, each with the paragraph in which it first stands by itself and not inside a longer form of
 * the same name; headings do not count, and `cover` is the letter and the title of its annex. One body stands there under
 * two names, so ids never hang on a name.
 *
 * Regions: scheme `s-2010-569` is the report's own grouping of its partners. Under `m49` and `un-regional-groups` stands
 * the lowest region that holds the whole organization. Where none does there is no entry: M49 puts the members of the
 * European Union in two regions, those of the Council of Europe too.
 *
 * No list of members is attached: the report gives none, those of a later day are not true of its own, and who belongs
 * is in places disputed.
 *
 * Sources: S/2010/569; UNTERM, names of bodies and organizations.
 *
 * @example
 * organizations.find((organization) => organization.id === "cted")?.short; // => "CTED"
 */
export const organizations: readonly Organization[] = defineOrganizations([
  // The Security Council and its bodies
  {
    id: "security-council",
    name: "United Nations Security Council",
    short: "Security Council",
    kind: "principal-organ",
    scope: "global",
    aliases: [
      { language: "zh", text: "安全理事会", paragraph: "cover" },
      { language: "zh", text: "安理会", paragraph: "cover" },
    ],
  },
  {
    id: "ctc",
    name: "Security Council Committee established pursuant to resolution 1373 (2001) concerning counter-terrorism (Counter-Terrorism Committee)",
    short: "CTC",
    kind: "subsidiary-body",
    scope: "global",
    partOf: "security-council",
    aliases: [
      { language: "zh", text: "安全理事会关于反恐怖主义的第1373(2001)号决议所设委员会", paragraph: "cover" },
      { language: "zh", text: "反恐怖主义委员会", paragraph: "cover" },
      { language: "zh", text: "反恐委员会", paragraph: "25" },
      { language: "zh", text: "委员会", paragraph: "cover" },
    ],
  },
  {
    id: "cted",
    name: "Counter-Terrorism Committee Executive Directorate",
    short: "CTED",
    kind: "special-political-mission",
    scope: "global",
    partOf: "ctc",
    aliases: [
      { language: "zh", text: "反恐怖主义委员会执行局", paragraph: "cover" },
      { language: "zh", text: "反恐怖主义执行局", paragraph: "cover" },
      { language: "zh", text: "反恐执行局", paragraph: "1" },
      { language: "zh", text: "执行局", paragraph: "cover" },
    ],
  },
  {
    id: "atao",
    name: "Assessment and Technical Assistance Office",
    short: "ATAO",
    kind: "office",
    scope: "global",
    partOf: "cted",
    aliases: [
      { language: "zh", text: "评估和技术援助办公室", paragraph: "36" },
      { language: "zh", text: "评技办", paragraph: "36" },
    ],
  },
  {
    id: "committee-1267",
    name: "Security Council Committee established pursuant to resolution 1267 (1999)",
    short: "1267 Committee",
    kind: "subsidiary-body",
    scope: "global",
    partOf: "security-council",
    aliases: [{ language: "zh", text: "安全理事会第1267(1999)号决议所设委员会", paragraph: "21" }],
  },
  {
    id: "monitoring-team",
    name: "Analytical Support and Sanctions Monitoring Team of the 1267 Committee",
    short: "Monitoring Team",
    kind: "expert-group",
    scope: "global",
    partOf: "committee-1267",
    aliases: [
      { language: "zh", text: "安全理事会第1267(1999)号决议所设委员会监察组", paragraph: "21" },
      { language: "zh", text: "监察组", paragraph: "21" },
    ],
  },
  {
    id: "committee-1540",
    name: "Security Council Committee established pursuant to resolution 1540 (2004)",
    short: "1540 Committee",
    kind: "subsidiary-body",
    scope: "global",
    partOf: "security-council",
    aliases: [{ language: "zh", text: "安全理事会第1540(2004)号决议所设委员会", paragraph: "21" }],
  },
  {
    id: "group-of-experts-1540",
    name: "Group of Experts of the 1540 Committee",
    kind: "expert-group",
    scope: "global",
    partOf: "committee-1540",
    aliases: [
      { language: "zh", text: "安全理事会第1540(2004)号决议所设委员会专家组", paragraph: "21" },
      { language: "zh", text: "第1540(2004)号决议所设委员会专家", paragraph: "21" },
    ],
  },
  // The United Nations system
  {
    id: "ctitf",
    name: "Counter-Terrorism Implementation Task Force",
    short: "CTITF",
    kind: "task-force",
    scope: "global",
    aliases: [
      { language: "zh", text: "反恐执行工作队", paragraph: "19" },
      { language: "zh", text: "工作队", paragraph: "19" },
    ],
  },
  {
    id: "ctitf-secretariat",
    name: "Secretariat of the Counter-Terrorism Implementation Task Force",
    kind: "office",
    scope: "global",
    partOf: "ctitf",
    aliases: [
      { language: "zh", text: "工作队常设秘书处", paragraph: "19" },
      { language: "zh", text: "工作队秘书处", paragraph: "19" },
    ],
  },
  {
    id: "i-act",
    name: "Integrated Assistance for Countering Terrorism",
    short: "I-ACT",
    kind: "initiative",
    scope: "global",
    partOf: "ctitf",
    aliases: [{ language: "zh", text: "反恐综合援助倡议", paragraph: "19" }],
  },
  {
    id: "dpi",
    name: "Department of Public Information",
    short: "DPI",
    kind: "secretariat-department",
    scope: "global",
    aliases: [{ language: "zh", text: "新闻部", paragraph: "30" }],
  },
  {
    id: "unodc",
    name: "United Nations Office on Drugs and Crime",
    short: "UNODC",
    kind: "programme",
    scope: "global",
    aliases: [
      { language: "zh", text: "联合国毒品和犯罪问题办公室", paragraph: "21" },
      { language: "zh", text: "禁毒办", paragraph: "21" },
    ],
  },
  {
    id: "unodc-tpb",
    name: "Terrorism Prevention Branch of the United Nations Office on Drugs and Crime",
    short: "TPB",
    kind: "office",
    scope: "global",
    partOf: "unodc",
    aliases: [{ language: "zh", text: "禁毒办预防恐怖主义处", paragraph: "22" }],
  },
  {
    id: "gpml",
    name: "Global Programme against Money-Laundering",
    short: "GPML",
    kind: "programme",
    scope: "global",
    partOf: "unodc",
    aliases: [{ language: "zh", text: "全球反洗钱方案", paragraph: "22" }],
  },
  {
    id: "ohchr",
    name: "Office of the United Nations High Commissioner for Human Rights",
    short: "OHCHR",
    kind: "office",
    scope: "global",
    aliases: [{ language: "zh", text: "联合国人权事务高级专员办事处", paragraph: "27" }],
  },
  {
    id: "special-rapporteur-counter-terrorism",
    name: "Special Rapporteur on the promotion and protection of human rights and fundamental freedoms while countering terrorism",
    kind: "mandate-holder",
    scope: "global",
    aliases: [{ language: "zh", text: "在反恐时促进和保护人权问题特别报告员", paragraph: "27" }],
  },
  {
    id: "unhcr",
    name: "Office of the United Nations High Commissioner for Refugees",
    short: "UNHCR",
    kind: "programme",
    scope: "global",
    aliases: [
      { language: "zh", text: "联合国难民事务高级专员办事处", paragraph: "22" },
      { language: "zh", text: "难民署", paragraph: "22" },
    ],
  },
  {
    id: "icao",
    name: "International Civil Aviation Organization",
    short: "ICAO",
    kind: "specialized-agency",
    scope: "global",
    aliases: [
      { language: "zh", text: "国际民用航空组织", paragraph: "22" },
      { language: "zh", text: "民航组织", paragraph: "22" },
      { language: "zh", text: "国际民航组织", paragraph: "24" },
    ],
  },
  {
    id: "imo",
    name: "International Maritime Organization",
    short: "IMO",
    kind: "specialized-agency",
    scope: "global",
    aliases: [
      { language: "zh", text: "国际海事组织", paragraph: "22" },
      { language: "zh", text: "海事组织", paragraph: "32" },
    ],
  },
  {
    id: "world-bank",
    name: "World Bank",
    kind: "bank",
    scope: "global",
    aliases: [{ language: "zh", text: "世界银行", paragraph: "22" }],
  },
  // Other international organizations
  {
    id: "fatf",
    name: "Financial Action Task Force",
    short: "FATF",
    kind: "international-organization",
    scope: "global",
    aliases: [{ language: "zh", text: "反洗钱金融行动任务组", paragraph: "22" }],
  },
  {
    id: "interpol",
    name: "International Criminal Police Organization",
    short: "INTERPOL",
    kind: "international-organization",
    scope: "global",
    aliases: [
      { language: "zh", text: "国际刑事警察组织", paragraph: "22" },
      { language: "zh", text: "刑警组织", paragraph: "22" },
    ],
  },
  {
    id: "iom",
    name: "International Organization for Migration",
    short: "IOM",
    kind: "international-organization",
    scope: "global",
    aliases: [
      { language: "zh", text: "国际移民组织", paragraph: "22" },
      { language: "zh", text: "移民组织", paragraph: "24" },
    ],
  },
  {
    id: "wco",
    name: "World Customs Organization",
    short: "WCO",
    kind: "international-organization",
    scope: "global",
    aliases: [{ language: "zh", text: "世界海关组织", paragraph: "22" }],
  },
  // The Americas
  {
    id: "caricom",
    name: "Caribbean Community",
    short: "CARICOM",
    kind: "regional-organization",
    scope: "subregional",
    regions: [
      { scheme: "s-2010-569", region: "americas" },
      { scheme: "m49", region: "419" },
    ],
    aliases: [{ language: "zh", text: "加勒比共同体", paragraph: "23" }],
  },
  {
    id: "oas",
    name: "Organization of American States",
    short: "OAS",
    kind: "regional-organization",
    scope: "regional",
    regions: [{ scheme: "m49", region: "019" }],
    aliases: [{ language: "zh", text: "美洲国家组织", paragraph: "23" }],
  },
  {
    id: "cicte",
    name: "Inter-American Committee against Terrorism",
    short: "CICTE",
    kind: "regional-organization",
    scope: "regional",
    partOf: "oas",
    regions: [
      { scheme: "s-2010-569", region: "americas" },
      { scheme: "m49", region: "019" },
    ],
    aliases: [
      { language: "zh", text: "美洲国家组织美洲反恐怖主义委员会", paragraph: "23" },
      { language: "zh", text: "美洲反恐委", paragraph: "32" },
    ],
  },
  // Africa
  {
    id: "african-union",
    name: "African Union",
    short: "AU",
    kind: "regional-organization",
    scope: "regional",
    regions: [
      { scheme: "s-2010-569", region: "africa" },
      { scheme: "m49", region: "002" },
    ],
    aliases: [{ language: "zh", text: "非洲联盟", paragraph: "23" }],
  },
  {
    id: "acsrt",
    name: "African Centre for the Study and Research on Terrorism",
    short: "ACSRT",
    kind: "regional-organization",
    scope: "regional",
    partOf: "african-union",
    regions: [
      { scheme: "s-2010-569", region: "africa" },
      { scheme: "m49", region: "002" },
    ],
    aliases: [
      { language: "zh", text: "非洲恐怖主义调查研究中心", paragraph: "14" },
      { language: "zh", text: "非洲恐怖主义问题研究中心", paragraph: "23" },
      { language: "fr", text: "CAERT" },
    ],
  },
  {
    id: "esaamlg",
    name: "Eastern and Southern Africa Anti-Money Laundering Group",
    short: "ESAAMLG",
    kind: "fatf-style-body",
    scope: "subregional",
    regions: [
      { scheme: "s-2010-569", region: "africa" },
      { scheme: "m49", region: "202" },
      { scheme: "un-regional-groups", region: "african" },
    ],
    aliases: [{ language: "zh", text: "东南非洲反洗钱工作组", paragraph: "23" }],
  },
  {
    id: "ecowas",
    name: "Economic Community of West African States",
    short: "ECOWAS",
    kind: "regional-organization",
    scope: "subregional",
    regions: [
      { scheme: "s-2010-569", region: "africa" },
      { scheme: "m49", region: "011" },
      { scheme: "un-regional-groups", region: "african" },
    ],
    aliases: [
      { language: "zh", text: "西非国家经济共同体", paragraph: "23" },
      { language: "zh", text: "西非经共体", paragraph: "23" },
      { language: "zh", text: "西非经共体秘书处", paragraph: "37" },
      { language: "zh", text: "西非经共体委员会", paragraph: "32" },
    ],
  },
  {
    id: "giaba",
    name: "Inter-Governmental Action Group against Money Laundering in West Africa",
    short: "GIABA",
    kind: "fatf-style-body",
    scope: "subregional",
    partOf: "ecowas",
    regions: [
      { scheme: "s-2010-569", region: "africa" },
      { scheme: "m49", region: "011" },
      { scheme: "un-regional-groups", region: "african" },
    ],
    aliases: [{ language: "zh", text: "西非政府间打击洗钱行动小组", paragraph: "23" }],
  },
  {
    id: "igad",
    name: "Intergovernmental Authority on Development",
    short: "IGAD",
    kind: "regional-organization",
    scope: "subregional",
    regions: [
      { scheme: "m49", region: "002" },
      { scheme: "un-regional-groups", region: "african" },
    ],
    aliases: [{ language: "zh", text: "伊加特", paragraph: "23" }],
  },
  {
    id: "icpat",
    name: "IGAD Capacity-Building Programme against Terrorism",
    short: "ICPAT",
    kind: "programme",
    scope: "subregional",
    partOf: "igad",
    regions: [
      { scheme: "s-2010-569", region: "africa" },
      { scheme: "m49", region: "002" },
      { scheme: "un-regional-groups", region: "african" },
    ],
    aliases: [{ language: "zh", text: "伊加特反恐能力建设方案", paragraph: "23" }],
  },
  {
    id: "sadc",
    name: "Southern African Development Community",
    short: "SADC",
    kind: "regional-organization",
    scope: "subregional",
    regions: [
      { scheme: "s-2010-569", region: "africa" },
      { scheme: "m49", region: "202" },
      { scheme: "un-regional-groups", region: "african" },
    ],
    aliases: [{ language: "zh", text: "南部非洲发展共同体", paragraph: "23" }],
  },
  // Under Europe in the report
  {
    id: "council-of-europe",
    name: "Council of Europe",
    kind: "regional-organization",
    scope: "regional",
    regions: [{ scheme: "s-2010-569", region: "europe" }],
    aliases: [{ language: "zh", text: "欧洲委员会", paragraph: "23" }],
  },
  {
    id: "moneyval",
    name: "Committee of Experts on the Evaluation of Anti-Money Laundering Measures and the Financing of Terrorism",
    short: "MONEYVAL",
    kind: "fatf-style-body",
    scope: "regional",
    partOf: "council-of-europe",
    regions: [{ scheme: "s-2010-569", region: "europe" }],
    aliases: [{ language: "zh", text: "评估反洗钱措施和资助恐怖主义问题专家委员会", paragraph: "23" }],
  },
  {
    id: "european-union",
    name: "European Union",
    short: "EU",
    kind: "regional-organization",
    scope: "regional",
    regions: [{ scheme: "s-2010-569", region: "europe" }],
    aliases: [{ language: "zh", text: "欧洲联盟", paragraph: "23" }],
  },
  {
    id: "eurojust",
    name: "Eurojust",
    kind: "regional-organization",
    scope: "regional",
    partOf: "european-union",
    regions: [{ scheme: "s-2010-569", region: "europe" }],
    aliases: [{ language: "zh", text: "欧洲司法协调机构", paragraph: "23" }],
  },
  {
    id: "osce",
    name: "Organization for Security and Co-operation in Europe",
    short: "OSCE",
    kind: "regional-organization",
    scope: "regional",
    regions: [{ scheme: "s-2010-569", region: "europe" }],
    aliases: [
      { language: "zh", text: "欧洲安全与合作组织", paragraph: "23" },
      { language: "zh", text: "欧安组织", paragraph: "32" },
    ],
  },
  {
    id: "cis",
    name: "Commonwealth of Independent States",
    short: "CIS",
    kind: "regional-organization",
    scope: "regional",
    regions: [{ scheme: "s-2010-569", region: "europe" }],
    aliases: [{ language: "zh", text: "独立国家联合体", paragraph: "23" }],
  },
  {
    id: "sco",
    name: "Shanghai Cooperation Organization",
    short: "SCO",
    kind: "regional-organization",
    scope: "regional",
    regions: [{ scheme: "s-2010-569", region: "europe" }],
    aliases: [{ language: "zh", text: "上海合作组织", paragraph: "23" }],
  },
  // Asia and the Pacific
  {
    id: "adb",
    name: "Asian Development Bank",
    short: "ADB",
    kind: "bank",
    scope: "regional",
    regions: [{ scheme: "s-2010-569", region: "asia" }],
    aliases: [{ language: "zh", text: "亚洲开发银行", paragraph: "23" }],
  },
  {
    id: "asean",
    name: "Association of Southeast Asian Nations",
    short: "ASEAN",
    kind: "regional-organization",
    scope: "subregional",
    regions: [
      { scheme: "s-2010-569", region: "asia" },
      { scheme: "m49", region: "035" },
      { scheme: "un-regional-groups", region: "asia-pacific" },
    ],
    aliases: [{ language: "zh", text: "东南亚国家联盟", paragraph: "23" }],
  },
  {
    id: "saarc",
    name: "South Asian Association for Regional Cooperation",
    short: "SAARC",
    kind: "regional-organization",
    scope: "subregional",
    regions: [
      { scheme: "s-2010-569", region: "asia" },
      { scheme: "m49", region: "034" },
      { scheme: "un-regional-groups", region: "asia-pacific" },
    ],
    aliases: [{ language: "zh", text: "南亚区域合作联盟", paragraph: "23" }],
  },
  {
    id: "pacific-islands-forum",
    name: "Pacific Islands Forum",
    short: "PIF",
    kind: "regional-organization",
    scope: "regional",
    regions: [
      { scheme: "s-2010-569", region: "pacific" },
      { scheme: "m49", region: "009" },
    ],
    aliases: [{ language: "zh", text: "太平洋岛屿论坛", paragraph: "23" }],
  },
  {
    id: "national-assembly-of-pakistan",
    name: "National Assembly of Pakistan",
    kind: "legislature",
    scope: "national",
    regions: [
      { scheme: "m49", region: "034" },
      { scheme: "un-regional-groups", region: "asia-pacific" },
    ],
    aliases: [{ language: "zh", text: "巴基斯坦国民议会", paragraph: "24" }],
  },
]);
