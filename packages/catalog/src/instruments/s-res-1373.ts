import { defineInstrument } from "@stocktake/model/define";
import { implementationScale } from "../vocabulary/implementation-scale.ts";
import { subsectionCriteria } from "./subsection-criteria.ts";

/**
 * Security Council resolution 1373 (2001), with the criteria of its paragraph 1.
 *
 * The sections follow chapter I of the Technical Guide of 2009, which explains the resolution and adds no obligation.
 * Each of the nine has four criteria, one a facet, all binding: paragraph 1 decides. Titles, gists, the provision that
 * a section is put under and the themes are the SDK's own.
 *
 * Force follows the verb: what the Council decides or directs is `binding`, on whomever it addresses; what it calls
 * upon or notes as needed is `hortatory`; what it declares or expresses is `none`.
 *
 * An answer on legislation or on an institution is stale after 60 months, one on practice or on a safeguard after 36.
 * No source gives these times; they are the SDK's own choice.
 */
export const sRes1373 = defineInstrument({
  id: "s-res-1373",
  edition: "2009",
  title: "Threats to international peace and security caused by terrorist acts",
  symbol: "S/RES/1373(2001)",
  adopted: "2001-09-28",
  source: "https://undocs.org/S/RES/1373(2001)",
  provisions: [
    {
      id: "1(a)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Stop and put down the funding of terrorist acts.",
      themes: ["CFT"],
    },
    {
      id: "1(b)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Make it a crime to give or gather money that is meant, or known, to serve terrorist acts.",
      themes: ["CFT", "LEG"],
    },
    {
      id: "1(c)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Freeze at once what belongs to those who commit, try or help terrorist acts, and to those they control.",
      themes: ["CFT"],
    },
    {
      id: "1(d)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Bar nationals and everyone on the territory from making money, resources or services available to them.",
      themes: ["CFT", "LEG"],
    },
    {
      id: "2(a)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Give no support, active or passive, and cut recruitment and the flow of weapons.",
      themes: ["LE", "LEG", "WPN"],
    },
    {
      id: "2(b)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Take steps to prevent terrorist acts, among them early warning to other States.",
      themes: ["LE", "INFO"],
    },
    {
      id: "2(c)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Refuse shelter to those who finance, plan, help or commit terrorist acts, and to those who shelter them.",
      themes: ["LE", "CJ", "HR"],
    },
    {
      id: "2(d)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Keep the territory from being used for terrorism against other States or their citizens.",
      themes: ["LE", "LEG"],
    },
    {
      id: "2(e)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Bring those who take part to justice, for serious domestic offences with fitting punishment.",
      themes: ["LEG", "CJ"],
    },
    {
      id: "2(f)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Help one another to the fullest in investigations and proceedings, evidence included.",
      themes: ["ILC", "CJ"],
    },
    {
      id: "2(g)",
      verb: "decides",
      force: "binding",
      addressee: "all-states",
      gist: "Stop the movement of terrorists by effective borders and by control over identity and travel papers.",
      themes: ["BC"],
    },
    {
      id: "3(a)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Step up and speed up the exchange of operational information.",
      themes: ["INFO", "LE", "BC", "WPN"],
    },
    {
      id: "3(b)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Exchange information under the law, and cooperate administratively and judicially to prevent acts.",
      themes: ["INFO", "ILC"],
    },
    {
      id: "3(c)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Cooperate against attacks and those who commit them, notably by bilateral and multilateral arrangements.",
      themes: ["ILC"],
    },
    {
      id: "3(d)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Join the relevant conventions and protocols soon, the financing convention of 1999 among them.",
      themes: ["LEG", "ILC"],
    },
    {
      id: "3(e)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Cooperate more, and apply in full the conventions and protocols and resolutions 1269 and 1368.",
      themes: ["LEG", "ILC"],
    },
    {
      id: "3(f)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Before granting refugee status, check under the law and human-rights standards for a part in terrorism.",
      themes: ["HR", "BC"],
    },
    {
      id: "3(g)",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "See that refugee status is not abused, and that a political motive is no ground to refuse extradition.",
      themes: ["HR", "ILC"],
    },
    {
      id: "4",
      verb: "notes",
      force: "hortatory",
      addressee: "states-and-bodies",
      gist: "Links with organized crime, drugs, laundering and trafficking in arms and materials need better coordination.",
      themes: ["STRAT", "WPN"],
    },
    {
      id: "5",
      verb: "declares",
      force: "none",
      addressee: "nobody",
      gist: "Terrorist acts, and knowingly financing, planning or inciting them, run against the purposes of the United Nations.",
      themes: ["INC"],
    },
    // Paragraph 6 is printed as one sentence with two verbs of different force, to two addressees: two provisions.
    {
      id: "6/establish",
      verb: "decides",
      force: "binding",
      addressee: "council",
      gist: "Establish a Committee of all members of the Council to follow how the resolution is implemented.",
      themes: ["GOV"],
    },
    {
      id: "6/report",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Report to the Committee within 90 days, and after that on the Committee's timetable.",
      themes: ["GOV"],
    },
    {
      id: "7",
      verb: "directs",
      force: "binding",
      addressee: "committee",
      gist: "Set out tasks, a programme of work within 30 days and the support needed, with the Secretary-General.",
      themes: ["GOV"],
    },
    {
      id: "8",
      verb: "expresses-determination",
      force: "none",
      addressee: "council",
      gist: "Take all steps needed for the resolution to be implemented in full.",
      themes: ["GOV"],
    },
    {
      id: "9",
      verb: "decides",
      force: "binding",
      addressee: "council",
      gist: "Keep the matter before the Council.",
      themes: ["GOV"],
    },
  ],
  sections: [
    { id: "I.1", title: "Criminalization of terrorist financing and linked money-laundering", provision: "1(b)" },
    { id: "I.2", title: "Freezing of funds and assets without delay", provision: "1(c)" },
    { id: "I.3", title: "Preventive duties of financial institutions, businesses and professions", provision: "1(a)" },
    { id: "I.4", title: "Institutions of the system against laundering and financing", provision: "1(a)" },
    { id: "I.5", title: "Alternative remittance and the transfer of money or value", provision: "1(a)" },
    { id: "I.6", title: "Wire transfers", provision: "1(a)" },
    { id: "I.7", title: "Cash couriers", provision: "1(a)" },
    { id: "I.8", title: "Non-profit organizations", provision: "1(a)" },
    { id: "I.9", title: "Criminalization of assistance with funds, resources and services", provision: "1(d)" },
  ],
  scales: [implementationScale],
  criteria: [
    ...subsectionCriteria("I.1", "1(b)", {
      legislation: {
        title:
          "Giving or gathering funds with the intention or knowledge that they serve a terrorist act is an offence of its own, even if no act follows.",
        themes: ["CFT", "LEG"],
      },
      institution: {
        title: "Named investigators and prosecutors are trained in financial cases and can obtain bank records.",
        themes: ["CFT", "CJ"],
        leverage: "criminal-justice",
      },
      practice: {
        title:
          "Terrorism cases include a financial inquiry, and prosecutions for financing are recorded with their outcome.",
        themes: ["CFT", "CJ"],
        leverage: "criminal-justice",
      },
      safeguard: {
        title:
          "Conviction for financing requires proof of intention or knowledge, before an independent court and with counsel.",
        themes: ["CFT", "CJ", "HR"],
        leverage: "criminal-justice",
      },
    }),
    ...subsectionCriteria("I.2", "1(c)", {
      legislation: {
        title:
          "A law allows the assets of designated persons, and of entities they own or control, to be frozen without prior notice.",
        themes: ["CFT", "LEG"],
      },
      institution: {
        title:
          "A named authority decides on designations, answers requests of other States and notifies holders of assets.",
        themes: ["CFT"],
      },
      practice: {
        title: "Assets are frozen without delay when a designation is received, and the time taken is recorded.",
        themes: ["CFT"],
      },
      safeguard: {
        title:
          "A person whose assets are frozen is given reasons, money for basic expenses and review by an independent body.",
        themes: ["CFT", "HR"],
      },
    }),
    ...subsectionCriteria("I.3", "1(a)", {
      legislation: {
        title:
          "Financial institutions and the non-financial businesses and professions at risk must identify customers, keep records and report suspicions of terrorist financing.",
        themes: ["CFT", "LEG"],
      },
      institution: {
        title: "Every sector under preventive duties has a supervisor with power to inspect and to sanction.",
        themes: ["CFT"],
      },
      practice: {
        title:
          "Supervisors inspect according to risk, and reports of suspicions arrive from every sector under the duty.",
        themes: ["CFT"],
      },
      safeguard: {
        title: "Customer data gathered for prevention are kept for a fixed time and used for that purpose only.",
        themes: ["CFT", "HR"],
      },
    }),
    ...subsectionCriteria("I.4", "1(a)", {
      legislation: {
        title: "A law establishes a financial intelligence unit, its independence and its access to the data it needs.",
        themes: ["CFT", "LEG"],
      },
      institution: {
        title:
          "The financial intelligence unit is staffed and funded, and a standing body coordinates the agencies concerned.",
        themes: ["CFT", "STRAT"],
        leverage: "inter-agency-coordination",
      },
      practice: {
        title:
          "Analyses of the financial intelligence unit reach investigators, lead to inquiries and are answered with feedback.",
        themes: ["CFT", "INFO"],
        leverage: "inter-agency-coordination",
      },
      safeguard: {
        title: "Only authorized officials see financial intelligence, every access is logged and misuse is punishable.",
        themes: ["CFT", "HR"],
      },
    }),
    ...subsectionCriteria("I.5", "1(a)", {
      legislation: {
        title:
          "Whoever transfers money or value for others, by formal or customary means, must be licensed or registered.",
        themes: ["CFT", "LEG"],
      },
      institution: {
        title: "A named authority keeps the register of transfer services and supervises them and their agents.",
        themes: ["CFT"],
      },
      practice: {
        title: "Unregistered transfer services are looked for, and are brought onto the register or penalized.",
        themes: ["CFT", "LE"],
      },
      safeguard: {
        title: "Registration is proportionate, so that families who send or receive small sums keep a lawful channel.",
        themes: ["CFT", "HR"],
      },
    }),
    ...subsectionCriteria("I.6", "1(a)", {
      legislation: {
        title:
          "Rules require accurate information on the originator to stay with a wire transfer through the chain of payment.",
        themes: ["CFT", "LEG"],
      },
      institution: {
        title:
          "A supervisor is charged with the rules on wire transfers and can examine the systems of payment providers.",
        themes: ["CFT"],
      },
      practice: {
        title:
          "Providers detect transfers that lack originator information, and refuse, hold or report them according to risk.",
        themes: ["CFT"],
      },
      safeguard: {
        title:
          "Information that travels with a wire transfer is open only to those entitled to it and secured against loss.",
        themes: ["CFT", "HR"],
      },
    }),
    ...subsectionCriteria("I.7", "1(a)", {
      legislation: {
        title:
          "Cash and bearer instruments above a set sum must be declared or disclosed at the border, and a false statement is punishable.",
        themes: ["CFT", "LEG", "BC"],
        leverage: "border-control",
      },
      institution: {
        title:
          "Border or customs officers have power to stop and hold suspect cash and a contact in the financial intelligence unit.",
        themes: ["CFT", "BC"],
        leverage: "border-control",
      },
      practice: {
        title:
          "Cash is checked for at land, sea and air crossings, in cargo and in mail, and finds are recorded and followed up.",
        themes: ["CFT", "BC"],
        leverage: "border-control",
      },
      safeguard: {
        title:
          "Cash held at the border is receipted, its owner can contest the measure, and travellers are chosen without discrimination.",
        themes: ["CFT", "BC", "HR"],
        leverage: "border-control",
      },
    }),
    ...subsectionCriteria("I.8", "1(a)", {
      legislation: {
        title:
          "Non-profit organizations are bound to registration, accounts and openness in proportion to the risk of abuse for terrorist financing.",
        themes: ["CFT", "LEG"],
      },
      institution: {
        title:
          "A named authority knows the non-profit sector, keeps information on it and can give it to investigators.",
        themes: ["CFT"],
      },
      practice: {
        title: "The sector's risks are reviewed together with its organizations, and abuse that is found is acted on.",
        themes: ["CFT"],
      },
      safeguard: {
        title:
          "Oversight leaves lawful association and humanitarian work free, and a refusal or closure can be appealed.",
        themes: ["CFT", "HR"],
      },
    }),
    ...subsectionCriteria("I.9", "1(d)", {
      legislation: {
        title:
          "Making funds, resources or financial services available to those who commit or help terrorist acts is prohibited under penalty, to nationals and on the territory.",
        themes: ["CFT", "LEG"],
      },
      institution: {
        title:
          "The authorities that enforce the prohibition are named, and those bound by it have a place to ask for guidance.",
        themes: ["CFT"],
      },
      practice: {
        title: "Breaches of the prohibition are looked for and investigated, and the penalties imposed are recorded.",
        themes: ["CFT", "CJ"],
        leverage: "criminal-justice",
      },
      safeguard: {
        title:
          "An exemption can be had for basic needs and humanitarian work, and a penalty for breach can be appealed.",
        themes: ["CFT", "HR"],
      },
    }),
  ],
});
