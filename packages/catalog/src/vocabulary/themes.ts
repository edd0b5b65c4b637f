import type { Theme } from "@stocktake/model";
import { freezeDeep } from "@stocktake/model/define";

/**
 * The themes under which provisions and criteria are gathered.
 *
 * The codes and the grouping are the SDK's own. They follow the subjects of the Committee's surveys of implementation,
 * which publish no codes.
 */
export const themes: readonly Theme[] = freezeDeep([
  {
    id: "LEG",
    title: "Legislation and criminalization",
    gist: "Offences, penalties and jurisdiction laid down in law, and the conventions they carry out.",
  },
  {
    id: "CFT",
    title: "Countering the financing of terrorism",
    gist: "Stopping funds, assets and financial services from reaching those who commit or help terrorist acts.",
  },
  {
    id: "LE",
    title: "Law enforcement and domestic security",
    gist: "Police and security services: prevention, early warning, recruitment and the use of the territory.",
  },
  {
    id: "BC",
    title: "Border control and travel documents",
    gist: "Who and what crosses the border, and the papers by which identity is shown.",
  },
  {
    id: "CJ",
    title: "Criminal justice",
    gist: "Investigation, prosecution, trial and the rule of law in terrorism cases.",
  },
  {
    id: "ILC",
    title: "International legal cooperation",
    gist: "Legal assistance, extradition and the joining and applying of the conventions and protocols.",
  },
  {
    id: "INFO",
    title: "Information exchange",
    gist: "Operational information that passes between agencies and between States in time to be used.",
  },
  {
    id: "WPN",
    title: "Weapons",
    gist: "Arms, explosives and chemical, biological, radiological and nuclear material kept out of terrorist hands.",
  },
  {
    id: "HR",
    title: "Human rights, refugee and humanitarian law",
    gist: "Safeguards for those whom a measure touches, and the law that every measure has to respect.",
  },
  {
    id: "INC",
    title: "Incitement",
    gist: "Incitement to terrorist acts: its prohibition by law and its prevention.",
  },
  {
    id: "DLG",
    title: "Dialogue and prevention of extremism",
    gist: "Understanding among civilizations, and work against the intolerance from which incitement grows.",
  },
  {
    id: "STRAT",
    title: "Strategy and coordination",
    gist: "Comprehensive strategies, and coordination among agencies and at national, regional and global level.",
  },
  {
    id: "GOV",
    title: "Institutional follow-up",
    gist: "The Committee, its programme of work, reports to it and the Council's own follow-up.",
  },
]);
