import type { DatasetInput } from "@stocktake/model";

type Finding = NonNullable<DatasetInput["findings"]>[number];

const finding = (
  paragraph: string,
  slug: string,
  kind: Finding["kind"],
  summary: string,
  alsoIn?: readonly string[],
): Finding => ({ id: `finding/${paragraph}/${slug}`, paragraph, kind, summary, ...(alsoIn ? { alsoIn } : {}) });

/** What the report concludes, in the SDK's own words. */
export const findings: DatasetInput["findings"] = [
  finding(
    "2",
    "next-task",
    "role",
    "The report is to help the Committee to advise the Council on whether to renew the mandate and on what conditions.",
  ),

  finding(
    "3",
    "flexible-structure",
    "effect",
    "The Global Implementation Survey and the Technical Guide came about thanks to the more flexible structure.",
  ),
  finding("4", "survey-revision", "effect", "All groups and clusters took part in the first revision of the survey."),
  finding("4", "transparency", "effect", "Technical briefings make the work more transparent to the whole membership."),
  finding(
    "4",
    "consistent-judgments",
    "role",
    "Technical groups help the clusters to judge States, regions and subregions coherently on each component of the two resolutions.",
  ),
  finding(
    "4",
    "contact",
    "role",
    "Clusters keep the main part in contact with Member States on results and on assistance, and make the work better understood.",
  ),

  finding(
    "5",
    "stocktaking",
    "effect",
    "Stocktaking deepens the dialogue, shows where States face major challenges and gives a fuller picture of implementation.",
  ),
  finding("5", "capitals", "effect", "Video workshops reach agencies in capitals that could not be reached otherwise."),
  finding(
    "6",
    "simplified-procedure",
    "approach",
    "Because stocktaking takes much, the Committee adopted a simplified procedure for considering assessments.",
  ),
  finding(
    "6",
    "longer-time",
    "approach",
    "As other work with States grows, stocktaking might be spread over more time.",
  ),
  finding(
    "7",
    "diagnostic-tool",
    "approach",
    "The Committee means to review the format of the assessment, so that it serves better as a diagnostic tool.",
  ),

  finding("8", "visits-essential", "role", "Visits remain essential for knowing how the responses of States evolve."),
  finding(
    "9",
    "insight",
    "effect",
    "Visits of all kinds brought a deeper knowledge of what States do, and a rounder sense of the challenges in each region.",
  ),
  finding(
    "9",
    "survey-fed",
    "effect",
    "What visits bring makes the survey more detailed, more consistent among regions and more useful inside and outside governments.",
  ),
  finding(
    "9",
    "priorities",
    "effect",
    "What visits bring also helps to set the priorities of regional and subregional work and of assistance.",
  ),

  finding("10", "funds", "obstacle", "In many States, funds fall short of what full implementation takes."),
  finding(
    "10",
    "infrastructure",
    "obstacle",
    "In many States, infrastructure falls short of what full implementation takes.",
  ),
  finding("10", "staff", "obstacle", "In many States, suitable staff are lacking."),
  finding("10", "more-pressing-priorities", "obstacle", "Many States have more pressing priorities of development."),
  finding(
    "10",
    "basic-infrastructure",
    "precondition",
    "A marked improvement presupposes basic infrastructure and institutions able to carry out their tasks in full.",
  ),
  finding(
    "10",
    "border-control",
    "leverage",
    "Stronger systems of border control have a large effect even where other sectors remain limited.",
  ),
  finding(
    "10",
    "criminal-justice",
    "leverage",
    "Criminal justice able to secure the rule of law has a large effect even where other sectors remain limited.",
  ),
  finding(
    "10",
    "inter-agency-coordination",
    "leverage",
    "Coordination and shared information among national agencies have a large effect even where other sectors remain limited.",
  ),
  finding(
    "10",
    "cross-border-cooperation",
    "leverage",
    "Cooperation of institutions with those of neighbours has a large effect even where other sectors remain limited.",
  ),
  finding(
    "11",
    "rule-of-law",
    "lesson",
    "Approaches that rest on the rule of law tend to be more effective and to last longer.",
    ["26"],
  ),
  finding(
    "11",
    "one-strategy",
    "lesson",
    "Strategies merged into one that eases tensions by social, educational and cultural programmes are far more effective, since communities take part.",
    ["28"],
  ),

  finding(
    "12",
    "programming",
    "effect",
    "What was observed shapes the programme of work, the activities and the focus of assistance.",
  ),
  finding(
    "13",
    "neighbours",
    "effect",
    "The activities on border management also bring neighbours to share information on it more effectively.",
  ),
  finding(
    "14",
    "regional-first",
    "approach",
    "Regional and subregional means are increasingly preferred to work with a single State.",
  ),
  finding(
    "15",
    "facilitation",
    "role",
    "The Executive Directorate cannot train all African States itself; it facilitates, with a growing number of donors, and at times sets off training that lasts.",
  ),
  finding(
    "15",
    "other-regions",
    "effect",
    "There are like examples in Europe, Latin America, South Asia and Central Asia.",
  ),

  finding(
    "16",
    "evolving",
    "effect",
    "Dialogue with States, visits among it, deepened the knowledge of challenges, and the way of facilitating assistance evolved with it.",
  ),
  finding(
    "16",
    "targeted",
    "approach",
    "Requests go to donors thought receptive: they run a programme in the State, or have interest or capacity in the field.",
  ),
  finding(
    "17",
    "value-added",
    "approach",
    "Assistance is facilitated more and more by region or by theme, which shows best what a body of the Council adds.",
    ["18"],
  ),

  finding(
    "19",
    "core-member",
    "role",
    "The Executive Directorate is a core member of the Task Force and gives its effort to four working groups above all.",
  ),
  finding(
    "20",
    "registry",
    "role",
    "The database of needs and programmes promises much for the coordination of assistance.",
  ),
  finding(
    "20",
    "coordination",
    "role",
    "Stronger coordination of assistance across the system is likely to become a key part of the Task Force's secretariat, with help from the Executive Directorate.",
  ),
  finding(
    "21",
    "older-than-task-force",
    "effect",
    "The three expert groups worked together before there was a Task Force; it gives them a useful frame.",
  ),
  finding(
    "21",
    "missions",
    "approach",
    "The Monitoring Team means to go on joining missions that bear on its work; the experts on resolution 1540 (2004) consider joining where it is fitting.",
  ),

  finding(
    "22",
    "key-partners",
    "role",
    "Key international organizations are asked for expertise, advice and support, at times logistics and funds, for help with missions and events, and for assistance on referral.",
  ),
  finding(
    "23",
    "strong-ties",
    "role",
    "Ties with some regional and subregional organizations are especially strong; those named are not all.",
  ),

  finding(
    "25",
    "adviser",
    "role",
    "The Senior Human Rights Adviser sees to it that human rights are taken into account in the dialogue with States.",
  ),
  finding(
    "25",
    "active-group",
    "role",
    "The technical group on human rights devises ways to promote them in all the work, and is among the most active groups.",
  ),
  finding(
    "26",
    "long-term",
    "lesson",
    "Strategies reach their full effect in the long run only if they rest on the rule of law and respect human rights and humanitarian law.",
  ),
  finding(
    "26",
    "always-raised",
    "approach",
    "Human rights are always raised, in visits, video workshops and other exchanges, and how practical these approaches are deserves deeper talk.",
  ),
  finding(
    "26",
    "no-lecturing",
    "lesson",
    "Lecturing does not work; showing the practical good of rule-of-law approaches makes it likelier that they are taken up.",
  ),
  finding(
    "27",
    "misperceptions",
    "challenge",
    "There are misperceptions of how far human rights are heeded in the work, and outreach has to clear them up.",
  ),

  finding(
    "28",
    "tool-of-dialogue",
    "role",
    "The resolution on incitement gains in importance: it gives talk with States on extremism and intolerance a tool and a frame.",
  ),
  finding(
    "28",
    "mismatch",
    "challenge",
    "The agencies in charge of countering terrorism are not always those in charge of countering extremism; civil society and religious authorities are often the most effective.",
  ),
  finding(
    "29",
    "mechanism",
    "lesson",
    "An overall national mechanism that can draft a strategy and help to carry it out is of great value.",
  ),
  finding(
    "29",
    "good-practice",
    "role",
    "The Executive Directorate identifies and promotes good practice against incitement, and wishes to help States to build such tools, with their consent.",
  ),

  finding(
    "30",
    "active-strategy",
    "approach",
    "Communication is active, and will in part be taken into the wider approach that the Task Force and the Department of Public Information coordinate.",
  ),
  finding(
    "30",
    "one-message",
    "approach",
    "For most purposes the United Nations needs one message, for which the Task Force leads; the Executive Directorate keeps a public profile of its own and transparent procedures.",
  ),

  finding(
    "32",
    "continuity",
    "approach",
    "If the mandate is renewed, the approaches described go on, and so do the initiatives begun or planned.",
  ),
  finding("33", "1624", "approach", "National strategies and mechanisms are to heed resolution 1624 (2005)."),
  finding(
    "33",
    "human-rights-approaches",
    "approach",
    "How human rights enter programmes is best worked out within the Task Force, under the Global Strategy; the Executive Directorate can try it out meanwhile.",
  ),

  finding(
    "34",
    "staff",
    "capacity",
    "There is staff enough for New York and for the field: visits, workshops and advisory missions.",
  ),
  finding(
    "35",
    "three-adjustments",
    "approach",
    "Three minor adjustments are to make structure and practice fit the priorities and the activities proposed.",
  ),
  finding(
    "38",
    "no-authority",
    "challenge",
    "There is no authority to accept donors' money, so a partner that holds it and pays it out has to be found for each event.",
  ),
  finding(
    "38",
    "stop-gap",
    "lesson",
    "A partner that holds the money is an adequate stop-gap; as involvement grows, some events will need the Executive Directorate to manage the money.",
  ),

  finding(
    "39",
    "authority",
    "comparative-advantage",
    "As bodies of the Council the two bring its influence and authority: institutions gain weight and legitimacy, and neighbours are brought to cooperate.",
  ),
  finding(
    "39",
    "expertise",
    "comparative-advantage",
    "As a technical body that works with partners, the Executive Directorate gives sound and impartial advice in a difficult field.",
  ),
  finding(
    "39",
    "lasting-relevance",
    "role",
    "The work stays important and to the point, since the threat persists and evolves.",
  ),
];

export const dependencies: DatasetInput["dependencies"] = [
  {
    id: "dependency/implementation",
    paragraph: "10",
    measure: "A marked improvement of implementation",
    needs: ["basic infrastructure", "institutions able to carry out their tasks in full"],
  },
];
