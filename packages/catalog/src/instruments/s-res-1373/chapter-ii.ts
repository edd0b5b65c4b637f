import type { Section } from "@stocktake/model";
import { subsectionCriteria } from "../subsection-criteria.ts";

/** The ten subsections of chapter II of the Technical Guide, on paragraph 2 of the resolution. */
export const chapterIISections: readonly Section[] = [
  { id: "II.1", title: "Suppression of recruitment", provision: "2(a)" },
  { id: "II.2", title: "Elimination of the supply of weapons", provision: "2(a)" },
  { id: "II.3", title: "Prevention of acts and early warning", provision: "2(b)" },
  { id: "II.4", title: "Denial of safe haven", provision: "2(c)" },
  { id: "II.5", title: "Prevention of the use of the territory", provision: "2(d)" },
  { id: "II.6", title: "Codification of terrorist offences", provision: "2(e)" },
  { id: "II.7", title: "Exceptional criminal procedures and their safeguards", provision: "2(e)" },
  { id: "II.8", title: "Jurisdiction of the courts", provision: "2(e)" },
  { id: "II.9", title: "Mutual help in investigations and proceedings", provision: "2(f)" },
  { id: "II.10", title: "Effective border controls and related matters", provision: "2(g)" },
];

const binding = (provision: string) => ({ provision, force: "binding" }) as const;

/** What is looked for in chapter II. */
export const chapterIICriteria = [
  ...subsectionCriteria(
    "II.1",
    binding("2(a)"),
    {
      legislation: {
        title:
          "Recruiting another person for a terrorist group or a terrorist act is an offence of its own, even if the person does not join.",
        themes: ["LEG", "LE"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
      institution: {
        title:
          "A named unit has the staff to gather what is known of recruitment, and can call on police, prison and social services.",
        themes: ["LE", "STRAT"],
        leverage: "inter-agency-coordination",
        answeredBy: ["police", "intelligence-service"],
      },
      practice: {
        title: "Cases of recruitment are looked for, investigated and brought to court, and their outcome is recorded.",
        themes: ["LE", "CJ"],
        leverage: "criminal-justice",
        answeredBy: ["police", "prosecution-service"],
      },
      safeguard: {
        title:
          "Measures against recruitment leave lawful association, worship and teaching free, and those they touch can contest them before an independent body.",
        themes: ["LE", "HR"],
        answeredBy: ["courts", "human-rights-institution"],
      },
    },
    {
      "practice.prisons": {
        title:
          "Prisons know who recruits inside them, keep recruiters apart from those they could win over, and prepare the release of persons at risk.",
        themes: ["LE", "CJ"],
        leverage: "criminal-justice",
        answeredBy: ["prison-service", "ministry-of-social-affairs"],
      },
      "practice.communities": {
        title: "Families and communities have somebody to turn to when a person is being drawn in, and use it.",
        themes: ["LE", "DLG"],
        answeredBy: ["non-governmental-organizations", "religious-authorities", "local-government"],
      },
    },
  ),
  ...subsectionCriteria(
    "II.2",
    binding("2(a)"),
    {
      legislation: {
        title:
          "Making, holding, trading or carrying firearms, their parts or ammunition without a licence is an offence with a penalty that deters.",
        themes: ["WPN", "LEG"],
        answeredBy: ["ministry-of-interior", "parliament"],
      },
      institution: {
        title:
          "A licensing authority keeps a register of firearms and their holders and can inspect dealers and stores.",
        themes: ["WPN"],
        answeredBy: ["arms-licensing-authority", "police"],
      },
      practice: {
        title:
          "Firearms are marked and traced, finds are entered in the register, and illicit supply is followed to its source.",
        themes: ["WPN", "LE"],
        answeredBy: ["police", "arms-licensing-authority"],
      },
      safeguard: {
        title: "A refusal or withdrawal of a licence, and a seizure, come with reasons and can be appealed.",
        themes: ["WPN", "HR"],
        answeredBy: ["courts", "arms-licensing-authority"],
      },
    },
    {
      "legislation.explosives": {
        title: "A law controls explosives and the substances that they are made from, from production to use.",
        themes: ["WPN", "LEG"],
        answeredBy: ["ministry-of-interior", "arms-licensing-authority"],
      },
      "legislation.cbrn": {
        title:
          "A law prohibits handing nuclear, chemical, biological or radiological material to persons who are not entitled to it, and penalizes the attempt.",
        themes: ["WPN", "LEG"],
        answeredBy: ["nuclear-regulator", "ministry-of-justice"],
      },
      "institution.transfers": {
        title:
          "An authority licenses the export, import, transit and brokering of arms and dual-use goods, and can inspect and refuse.",
        themes: ["WPN", "BC"],
        answeredBy: ["export-control-authority", "customs"],
      },
      "practice.stockpiles": {
        title:
          "State stocks of arms and explosives are counted and guarded, what is surplus is destroyed, and losses are reported.",
        themes: ["WPN"],
        answeredBy: ["ministry-of-defence", "police"],
      },
    },
  ),
  ...subsectionCriteria(
    "II.3",
    binding("2(b)"),
    {
      legislation: {
        title:
          "The law says which agency may gather what information to prevent a terrorist act, and to whom it may pass it.",
        themes: ["LE", "LEG"],
        answeredBy: ["ministry-of-interior", "parliament"],
      },
      institution: {
        title: "A standing centre brings together what police, border and intelligence services know of threats.",
        themes: ["LE", "STRAT"],
        leverage: "inter-agency-coordination",
        answeredBy: ["counter-terrorism-coordinator", "intelligence-service", "police"],
      },
      practice: {
        title: "Warnings reach the agency that can act on them in time, and what was done is recorded and reviewed.",
        themes: ["LE", "INFO"],
        leverage: "inter-agency-coordination",
        answeredBy: ["counter-terrorism-coordinator", "police"],
      },
      safeguard: {
        title:
          "Secret surveillance is authorized case by case, limited in time and overseen by a body outside the services.",
        themes: ["LE", "HR"],
        answeredBy: ["courts", "data-protection-authority"],
      },
    },
    {
      "institution.contact": {
        title: "A contact that can be reached at any hour receives and sends early warnings to other States.",
        themes: ["INFO", "LE"],
        leverage: "cross-border-cooperation",
        answeredBy: ["national-central-bureau", "police"],
      },
      "practice.neighbours": {
        title:
          "Early warnings are exchanged with neighbours and other States concerned, and their number and use are recorded.",
        themes: ["INFO", "LE"],
        leverage: "cross-border-cooperation",
        answeredBy: ["national-central-bureau", "intelligence-service"],
      },
      "practice.targets": {
        title: "Places that are likely targets have plans of protection that are exercised and corrected.",
        themes: ["LE"],
        answeredBy: ["police", "ministry-of-interior"],
      },
    },
  ),
  ...subsectionCriteria(
    "II.4",
    binding("2(c)"),
    {
      legislation: {
        title:
          "Harbouring or hiding a person who financed, planned, helped or committed a terrorist act is an offence.",
        themes: ["LEG", "LE"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
      institution: {
        title:
          "Named agencies have the power and the staff to find persons who seek shelter from justice for terrorist acts, and to refuse or remove them.",
        themes: ["LE", "BC"],
        leverage: "border-control",
        answeredBy: ["immigration-service", "police"],
      },
      practice: {
        title:
          "Applicants for entry and residence are checked against what is known of terrorist acts, and hits are acted on.",
        themes: ["LE", "BC"],
        leverage: "border-control",
        answeredBy: ["immigration-service", "border-guard"],
      },
      safeguard: {
        title:
          "Nobody is returned to a place where torture or persecution threatens, and a removal can be contested first.",
        themes: ["LE", "HR"],
        answeredBy: ["courts", "asylum-authority"],
      },
    },
    {
      "practice.prosecute": {
        title:
          "When a person is not extradited, the case goes to the State's own prosecutors without undue delay, and their decision is recorded.",
        themes: ["CJ", "ILC"],
        leverage: "criminal-justice",
        answeredBy: ["prosecution-service", "central-authority"],
      },
    },
  ),
  ...subsectionCriteria(
    "II.5",
    binding("2(d)"),
    {
      legislation: {
        title:
          "Preparing on the territory a terrorist act against another State or its citizens is an offence, wherever the act is to happen.",
        themes: ["LEG", "LE"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
      institution: {
        title:
          "Police and security services have the task and the reach to know what is prepared in all parts of the territory.",
        themes: ["LE"],
        answeredBy: ["police", "ministry-of-interior"],
      },
      practice: {
        title:
          "Training, planning and supply on the territory are detected and stopped, and other States concerned are told.",
        themes: ["LE", "INFO"],
        leverage: "cross-border-cooperation",
        answeredBy: ["police", "intelligence-service"],
      },
      safeguard: {
        title:
          "Force against groups on the territory stays within the law, and every death or serious injury it causes is looked into independently.",
        themes: ["LE", "HR"],
        answeredBy: ["ministry-of-interior", "human-rights-institution"],
      },
    },
    {
      "practice.remote-areas": {
        title: "The State is present in remote and border areas, with patrols and services that people there use.",
        themes: ["LE", "BC"],
        leverage: "border-control",
        answeredBy: ["border-guard", "local-government"],
      },
    },
  ),
  ...subsectionCriteria(
    "II.6",
    binding("2(e)"),
    {
      legislation: {
        title:
          "Domestic law makes terrorist acts serious criminal offences, defined so precisely that anyone can tell what is forbidden.",
        themes: ["LEG"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
      institution: {
        title: "Prosecutors and courts are named for terrorism cases and trained in the offences and their proof.",
        themes: ["CJ"],
        leverage: "criminal-justice",
        answeredBy: ["prosecution-service", "courts"],
      },
      practice: {
        title: "Terrorist acts are charged as such, and the numbers of charges, trials and outcomes are kept.",
        themes: ["CJ", "LEG"],
        leverage: "criminal-justice",
        answeredBy: ["prosecution-service", "courts"],
      },
      safeguard: {
        title:
          "The definitions leave out protest, dissent and industrial action that seek no violence, and courts apply them so.",
        themes: ["LEG", "HR"],
        answeredBy: ["courts", "human-rights-institution"],
      },
    },
    {
      "legislation.treaty-offences": {
        title: "The offences of each treaty that the State has joined stand in its criminal law.",
        themes: ["LEG", "ILC"],
        answeredBy: ["ministry-of-justice", "ministry-of-foreign-affairs"],
      },
      "legislation.participation": {
        title:
          "For every terrorist offence it is punishable to attempt, plan, help or direct it, and to join with others to commit it.",
        themes: ["LEG"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
      "legislation.penalties": {
        title:
          "The penalties laid down for terrorist acts reflect their gravity, and companies and other legal persons can be held liable.",
        themes: ["LEG", "CJ"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
    },
  ),
  ...subsectionCriteria(
    "II.7",
    binding("2(e)"),
    {
      legislation: {
        title:
          "Special powers of investigation, such as interception and undercover work, rest on a law that names their conditions.",
        themes: ["LEG", "CJ"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
      institution: {
        title: "A judge or an equally independent authority decides on every use of a special power.",
        themes: ["CJ"],
        leverage: "criminal-justice",
        answeredBy: ["courts", "prosecution-service"],
      },
      practice: {
        title:
          "Special powers are used within their conditions, and their use is counted and reported to a body that can act.",
        themes: ["CJ", "LE"],
        leverage: "criminal-justice",
        answeredBy: ["police", "prosecution-service", "courts"],
      },
      safeguard: {
        title:
          "A person arrested for a terrorist offence is told why, sees counsel early and comes before a judge promptly.",
        themes: ["CJ", "HR"],
        leverage: "criminal-justice",
        answeredBy: ["courts", "police"],
      },
    },
    {
      "safeguard.trial": {
        title: "Trials for terrorist offences are held by independent courts, with the evidence open to the defence.",
        themes: ["CJ", "HR"],
        leverage: "criminal-justice",
        answeredBy: ["courts"],
      },
      "safeguard.treatment": {
        title: "Places of detention are visited without notice, and statements made under torture are not used.",
        themes: ["CJ", "HR"],
        leverage: "criminal-justice",
        answeredBy: ["human-rights-institution", "courts"],
      },
      "practice.witnesses": {
        title: "Witnesses, victims and those who try the cases are protected, by means that are funded and used.",
        themes: ["CJ"],
        leverage: "criminal-justice",
        answeredBy: ["prosecution-service", "police", "victims-associations"],
      },
    },
  ),
  ...subsectionCriteria("II.8", binding("2(e)"), {
    legislation: {
      title:
        "The law gives courts jurisdiction over terrorist acts on the territory, on the State's ships and aircraft, by nationals, and by persons present who are not extradited.",
      themes: ["LEG", "CJ"],
      answeredBy: ["ministry-of-justice", "parliament"],
    },
    institution: {
      title:
        "A named authority can settle with the other States concerned which of them prosecutes, and can transfer or take over a case.",
      themes: ["CJ", "ILC"],
      leverage: "cross-border-cooperation",
      answeredBy: ["prosecution-service", "central-authority"],
    },
    practice: {
      title:
        "Prosecutors examine terrorist acts committed abroad by nationals and by persons present, and record why a case is taken or left.",
      themes: ["CJ", "ILC"],
      leverage: "criminal-justice",
      answeredBy: ["prosecution-service", "courts"],
    },
    safeguard: {
      title: "Nobody is tried twice for the same act, and the place of trial leaves a real chance of defence.",
      themes: ["CJ", "HR"],
      leverage: "criminal-justice",
      answeredBy: ["courts"],
    },
  }),
  ...subsectionCriteria(
    "II.9",
    binding("2(f)"),
    {
      legislation: {
        title:
          "A law lets the State give mutual legal assistance and extradite for terrorist offences, with or without a treaty.",
        themes: ["ILC", "LEG"],
        answeredBy: ["ministry-of-justice", "parliament"],
      },
      institution: {
        title: "A central authority receives requests, sees them through and has the staff and languages to do so.",
        themes: ["ILC"],
        leverage: "cross-border-cooperation",
        answeredBy: ["central-authority", "ministry-of-justice"],
      },
      practice: {
        title:
          "Requests about financing or support of terrorism are answered in time, and their number and outcome are kept.",
        themes: ["ILC", "CJ"],
        leverage: "cross-border-cooperation",
        answeredBy: ["central-authority", "prosecution-service"],
      },
      safeguard: {
        title:
          "A person whose surrender or data are asked for can contest the request, and assurances given are followed up.",
        themes: ["ILC", "HR"],
        answeredBy: ["courts", "central-authority"],
      },
    },
    {
      "legislation.evidence": {
        title: "The law admits in court evidence that was lawfully gathered abroad and evidence in electronic form.",
        themes: ["ILC", "LEG"],
        answeredBy: ["ministry-of-justice", "courts"],
      },
      "practice.joint-work": {
        title:
          "Joint investigations or direct contacts among prosecutors of several States are used in terrorism cases.",
        themes: ["ILC", "CJ"],
        leverage: "cross-border-cooperation",
        answeredBy: ["prosecution-service", "police"],
      },
      "practice.assets": {
        title:
          "Requests of other States to trace, freeze and confiscate assets of terrorist origin or use are carried out, and their results are recorded.",
        themes: ["ILC", "CFT"],
        leverage: "cross-border-cooperation",
        answeredBy: ["central-authority", "financial-intelligence-unit"],
      },
    },
  ),
  ...subsectionCriteria(
    "II.10",
    binding("2(g)"),
    {
      legislation: {
        title:
          "A law governs entry, stay and exit, names the posts where the border may be crossed, and makes the smuggling of migrants an offence.",
        themes: ["BC", "LEG"],
        leverage: "border-control",
        answeredBy: ["ministry-of-interior", "parliament"],
      },
      institution: {
        title: "The agencies at the border have clear tasks, trained staff and the equipment that their posts need.",
        themes: ["BC"],
        leverage: "border-control",
        answeredBy: ["border-guard", "customs", "immigration-service"],
      },
      practice: {
        title:
          "Travellers are checked at every post against national and international watch lists, and hits are acted on.",
        themes: ["BC", "LE"],
        leverage: "border-control",
        answeredBy: ["border-guard", "immigration-service"],
      },
      safeguard: {
        title:
          "Checks single nobody out by origin or faith, and travellers can complain and have data about them corrected.",
        themes: ["BC", "HR"],
        leverage: "border-control",
        answeredBy: ["border-guard", "data-protection-authority"],
      },
    },
    {
      "legislation.documents": {
        title:
          "A law says who issues identity and travel papers, on what proof, and penalizes forging and misusing them.",
        themes: ["BC", "LEG"],
        leverage: "border-control",
        answeredBy: ["travel-document-authority", "ministry-of-interior"],
      },
      "institution.agencies": {
        title:
          "The national agencies at the border share posts, procedures and information under a standing arrangement.",
        themes: ["BC", "STRAT"],
        leverage: "inter-agency-coordination",
        answeredBy: ["border-guard", "customs", "counter-terrorism-coordinator"],
      },
      "practice.documents": {
        title:
          "Identity and travel papers are issued on proof that is checked against civil registers, and issuing offices and blank papers are audited.",
        themes: ["BC"],
        leverage: "border-control",
        answeredBy: ["travel-document-authority"],
      },
      "practice.machine-readable": {
        title:
          "Travel papers in use are machine-readable to the international standard, and border posts have readers that officers use.",
        themes: ["BC"],
        leverage: "border-control",
        answeredBy: ["travel-document-authority", "border-guard"],
      },
      "practice.lost-documents": {
        title: "Lost and stolen papers are reported to the international database and looked up at the border.",
        themes: ["BC", "INFO"],
        leverage: "border-control",
        answeredBy: ["travel-document-authority", "national-central-bureau"],
      },
      "practice.advance-information": {
        title: "Carriers send passenger information ahead of arrival, and it is checked before the passengers land.",
        themes: ["BC", "INFO"],
        leverage: "border-control",
        answeredBy: ["immigration-service", "carriers"],
      },
      "practice.open-borders": {
        title:
          "Stretches between posts are watched by patrols or devices according to risk, and crossings are recorded.",
        themes: ["BC", "LE"],
        leverage: "border-control",
        answeredBy: ["border-guard", "police"],
      },
      "practice.neighbours": {
        title: "Border agencies meet their neighbours' agencies regularly and act together in patrols or controls.",
        themes: ["BC", "ILC"],
        leverage: "cross-border-cooperation",
        answeredBy: ["border-guard", "customs"],
      },
      "practice.cargo": {
        title: "Cargo is chosen for inspection by risk, from information sent ahead, and the supply chain is secured.",
        themes: ["BC", "WPN"],
        leverage: "border-control",
        answeredBy: ["customs", "maritime-authority"],
      },
      "practice.maritime": {
        title:
          "Ports and ships follow the international security code, and checks of them are recorded and followed up.",
        themes: ["BC"],
        leverage: "border-control",
        answeredBy: ["maritime-authority", "carriers"],
      },
      "practice.aviation": {
        title:
          "Airports follow the international standards of aviation security, and tests of them lead to corrections.",
        themes: ["BC"],
        leverage: "border-control",
        answeredBy: ["civil-aviation-authority", "carriers"],
      },
    },
  ),
] as const;
