import type { Section } from "@stocktake/model";
import { subsectionCriteria } from "../subsection-criteria.ts";

/** The nine subsections of chapter I of the Technical Guide, on paragraph 1 of the resolution. */
export const chapterISections: readonly Section[] = [
  { id: "I.1", title: "Criminalization of terrorist financing and linked money-laundering", provision: "1(b)" },
  { id: "I.2", title: "Freezing of funds and assets without delay", provision: "1(c)" },
  { id: "I.3", title: "Preventive duties of financial institutions, businesses and professions", provision: "1(a)" },
  { id: "I.4", title: "Institutions of the system against laundering and financing", provision: "1(a)" },
  { id: "I.5", title: "Alternative remittance and the transfer of money or value", provision: "1(a)" },
  { id: "I.6", title: "Wire transfers", provision: "1(a)" },
  { id: "I.7", title: "Cash couriers", provision: "1(a)" },
  { id: "I.8", title: "Non-profit organizations", provision: "1(a)" },
  { id: "I.9", title: "Criminalization of assistance with funds, resources and services", provision: "1(d)" },
];

const binding = (provision: string) => ({ provision, force: "binding" }) as const;

/** What is looked for in chapter I. */
export const chapterICriteria = [
  ...subsectionCriteria("I.1", binding("1(b)"), {
    legislation: {
      title:
        "Giving or gathering funds with the intention or knowledge that they serve a terrorist act is an offence of its own, even if no act follows.",
      themes: ["CFT", "LEG"],
      answeredBy: ["ministry-of-justice", "parliament"],
    },
    institution: {
      title: "Named investigators and prosecutors are trained in financial cases and can obtain bank records.",
      themes: ["CFT", "CJ"],
      leverage: "criminal-justice",
      answeredBy: ["prosecution-service", "police"],
    },
    practice: {
      title:
        "Terrorism cases include a financial inquiry, and prosecutions for financing are recorded with their outcome.",
      themes: ["CFT", "CJ"],
      leverage: "criminal-justice",
      answeredBy: ["prosecution-service", "police"],
    },
    safeguard: {
      title:
        "Conviction for financing requires proof of intention or knowledge, before an independent court and with counsel.",
      themes: ["CFT", "CJ", "HR"],
      leverage: "criminal-justice",
      answeredBy: ["courts"],
    },
  }),
  ...subsectionCriteria("I.2", binding("1(c)"), {
    legislation: {
      title:
        "A law allows the assets of designated persons, and of entities they own or control, to be frozen without prior notice.",
      themes: ["CFT", "LEG"],
      answeredBy: ["ministry-of-justice", "parliament"],
    },
    institution: {
      title:
        "A named authority decides on designations, answers requests of other States and notifies holders of assets.",
      themes: ["CFT"],
      answeredBy: ["asset-freezing-authority", "ministry-of-foreign-affairs"],
    },
    practice: {
      title: "Assets are frozen without delay when a designation is received, and the time taken is recorded.",
      themes: ["CFT"],
      answeredBy: ["asset-freezing-authority", "banks-and-transfer-services"],
    },
    safeguard: {
      title:
        "A person whose assets are frozen is given reasons, money for basic expenses and review by an independent body.",
      themes: ["CFT", "HR"],
      answeredBy: ["courts", "asset-freezing-authority"],
    },
  }),
  ...subsectionCriteria("I.3", binding("1(a)"), {
    legislation: {
      title:
        "Financial institutions and the non-financial businesses and professions at risk must identify customers, keep records and report suspicions of terrorist financing.",
      themes: ["CFT", "LEG"],
      answeredBy: ["ministry-of-finance", "parliament"],
    },
    institution: {
      title: "Every sector under preventive duties has a supervisor with power to inspect and to sanction.",
      themes: ["CFT"],
      answeredBy: ["financial-supervisor", "professional-supervisor"],
    },
    practice: {
      title:
        "Supervisors inspect according to risk, and reports of suspicions arrive from every sector under the duty.",
      themes: ["CFT"],
      answeredBy: ["financial-supervisor", "financial-intelligence-unit"],
    },
    safeguard: {
      title: "Customer data gathered for prevention are kept for a fixed time and used for that purpose only.",
      themes: ["CFT", "HR"],
      answeredBy: ["data-protection-authority", "financial-supervisor"],
    },
  }),
  ...subsectionCriteria("I.4", binding("1(a)"), {
    legislation: {
      title: "A law establishes a financial intelligence unit, its independence and its access to the data it needs.",
      themes: ["CFT", "LEG"],
      answeredBy: ["ministry-of-finance", "parliament"],
    },
    institution: {
      title:
        "The financial intelligence unit is staffed and funded, and a standing body coordinates the agencies concerned.",
      themes: ["CFT", "STRAT"],
      leverage: "inter-agency-coordination",
      answeredBy: ["financial-intelligence-unit", "ministry-of-finance"],
    },
    practice: {
      title:
        "Analyses of the financial intelligence unit reach investigators, lead to inquiries and are answered with feedback.",
      themes: ["CFT", "INFO"],
      leverage: "inter-agency-coordination",
      answeredBy: ["financial-intelligence-unit", "police"],
    },
    safeguard: {
      title: "Only authorized officials see financial intelligence, every access is logged and misuse is punishable.",
      themes: ["CFT", "HR"],
      answeredBy: ["financial-intelligence-unit", "data-protection-authority"],
    },
  }),
  ...subsectionCriteria("I.5", binding("1(a)"), {
    legislation: {
      title:
        "Whoever transfers money or value for others, by formal or customary means, must be licensed or registered.",
      themes: ["CFT", "LEG"],
      answeredBy: ["ministry-of-finance", "central-bank"],
    },
    institution: {
      title: "A named authority keeps the register of transfer services and supervises them and their agents.",
      themes: ["CFT"],
      answeredBy: ["central-bank", "financial-supervisor"],
    },
    practice: {
      title: "Unregistered transfer services are looked for, and are brought onto the register or penalized.",
      themes: ["CFT", "LE"],
      answeredBy: ["financial-supervisor", "police"],
    },
    safeguard: {
      title: "Registration is proportionate, so that families who send or receive small sums keep a lawful channel.",
      themes: ["CFT", "HR"],
      answeredBy: ["central-bank", "banks-and-transfer-services"],
    },
  }),
  ...subsectionCriteria("I.6", binding("1(a)"), {
    legislation: {
      title:
        "Rules require accurate information on the originator to stay with a wire transfer through the chain of payment.",
      themes: ["CFT", "LEG"],
      answeredBy: ["central-bank", "ministry-of-finance"],
    },
    institution: {
      title:
        "A supervisor is charged with the rules on wire transfers and can examine the systems of payment providers.",
      themes: ["CFT"],
      answeredBy: ["financial-supervisor", "central-bank"],
    },
    practice: {
      title:
        "Providers detect transfers that lack originator information, and refuse, hold or report them according to risk.",
      themes: ["CFT"],
      answeredBy: ["banks-and-transfer-services", "financial-supervisor"],
    },
    safeguard: {
      title:
        "Information that travels with a wire transfer is open only to those entitled to it and secured against loss.",
      themes: ["CFT", "HR"],
      answeredBy: ["data-protection-authority", "banks-and-transfer-services"],
    },
  }),
  ...subsectionCriteria("I.7", binding("1(a)"), {
    legislation: {
      title:
        "Cash and bearer instruments above a set sum must be declared or disclosed at the border, and a false statement is punishable.",
      themes: ["CFT", "LEG", "BC"],
      leverage: "border-control",
      answeredBy: ["ministry-of-finance", "parliament"],
    },
    institution: {
      title:
        "Border or customs officers have power to stop and hold suspect cash and a contact in the financial intelligence unit.",
      themes: ["CFT", "BC"],
      leverage: "border-control",
      answeredBy: ["customs", "financial-intelligence-unit"],
    },
    practice: {
      title:
        "Cash is checked for at land, sea and air crossings, in cargo and in mail, and finds are recorded and followed up.",
      themes: ["CFT", "BC"],
      leverage: "border-control",
      answeredBy: ["customs", "border-guard"],
    },
    safeguard: {
      title:
        "Cash held at the border is receipted, its owner can contest the measure, and travellers are chosen without discrimination.",
      themes: ["CFT", "BC", "HR"],
      leverage: "border-control",
      answeredBy: ["customs", "courts"],
    },
  }),
  ...subsectionCriteria("I.8", binding("1(a)"), {
    legislation: {
      title:
        "Non-profit organizations are bound to registration, accounts and openness in proportion to the risk of abuse for terrorist financing.",
      themes: ["CFT", "LEG"],
      answeredBy: ["ministry-of-justice", "non-profit-regulator"],
    },
    institution: {
      title: "A named authority knows the non-profit sector, keeps information on it and can give it to investigators.",
      themes: ["CFT"],
      answeredBy: ["non-profit-regulator"],
    },
    practice: {
      title: "The sector's risks are reviewed together with its organizations, and abuse that is found is acted on.",
      themes: ["CFT"],
      answeredBy: ["non-profit-regulator", "non-governmental-organizations"],
    },
    safeguard: {
      title:
        "Oversight leaves lawful association and humanitarian work free, and a refusal or closure can be appealed.",
      themes: ["CFT", "HR"],
      answeredBy: ["non-profit-regulator", "courts"],
    },
  }),
  ...subsectionCriteria("I.9", binding("1(d)"), {
    legislation: {
      title:
        "Making funds, resources or financial services available to those who commit or help terrorist acts is prohibited under penalty, to nationals and on the territory.",
      themes: ["CFT", "LEG"],
      answeredBy: ["ministry-of-justice", "parliament"],
    },
    institution: {
      title:
        "The authorities that enforce the prohibition are named, and those bound by it have a place to ask for guidance.",
      themes: ["CFT"],
      answeredBy: ["asset-freezing-authority", "financial-supervisor"],
    },
    practice: {
      title: "Breaches of the prohibition are looked for and investigated, and the penalties imposed are recorded.",
      themes: ["CFT", "CJ"],
      leverage: "criminal-justice",
      answeredBy: ["police", "prosecution-service"],
    },
    safeguard: {
      title: "An exemption can be had for basic needs and humanitarian work, and a penalty for breach can be appealed.",
      themes: ["CFT", "HR"],
      answeredBy: ["courts", "asset-freezing-authority"],
    },
  }),
] as const;
