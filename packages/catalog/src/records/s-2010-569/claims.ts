import type { DatasetInput } from "@stocktake/model";

type Claim = NonNullable<DatasetInput["claims"]>[number];
type Measurement = Claim["measurement"];
type SetReference = Measurement["of"];
type Where = NonNullable<Extract<SetReference, { set: "records" }>["where"]>[number];
type Says = NonNullable<Claim["says"]>;

const REPORT_DAY = "2010-11-02";

const records = (of: string, ...where: Where[]): SetReference => ({ set: "records", of, where });
const figure = (of: string): SetReference => ({ set: "figure", of });
const memberStates: SetReference = { set: "catalog", of: "member-states" };

const equal = (field: string, value: string): Where => ({ field, is: "equal", value });
const from = (field: string, date: string): Where => ({ field, is: "from", date });

const exactly = (value: number): Says => ({ kind: "exact", value });
const about = (value: number): Says => ({ kind: "about", value });
const moreThan = (value: number): Says => ({ kind: "more-than", value });

const claim = (paragraph: string, slug: string, sentence: string, measurement: Measurement, says?: Says): Claim => ({
  id: `${paragraph}/${slug}`,
  paragraph,
  sentence,
  asOf: REPORT_DAY,
  measurement,
  ...(says === undefined ? {} : { says }),
});

const count = (of: SetReference): Measurement => ({ measure: "count", of });
const part = (of: SetReference, within: SetReference): Measurement => ({ measure: "part", of, within });
const share = (of: SetReference, within: SetReference): Measurement => ({ measure: "share", of, within });
const shareOfStates = (of: SetReference): Measurement => ({
  measure: "share",
  of,
  within: memberStates,
  field: "entity",
});
const day = (of: SetReference, field: string, first: string | undefined, last: string): Measurement => ({
  measure: "date",
  of,
  field,
  ...(first === undefined ? {} : { from: first }),
  to: last,
});
const month = (activity: string, date: string): Measurement =>
  day(records("activities", equal("id", activity)), "when", date, date);

const interimReview = records("reviews", equal("kind", "interim"));
const comprehensiveReview = records("reviews", equal("kind", "comprehensive"));
const workingGroups = equal("kind", "working-group");
const proposedIn32 = [equal("paragraph", "32"), equal("status", "proposed")];
const d1Posts = records("organizationalProposals", equal("paragraph", "36"));

/** The sentences of the report with a number or a date, in the SDK's own words. */
export const claims: DatasetInput["claims"] = [
  claim(
    "cover",
    "before-mandate-ends",
    "The report comes before the mandate ends.",
    day(records("documents", { field: "issue", is: "equal", value: 1 }), "date", undefined, "2010-12-31"),
  ),
  {
    ...claim(
      "note",
      "reissued",
      "The report was reissued on 10 January 2011.",
      day(records("documents", { field: "issue", is: "equal", value: 2 }), "date", "2011-01-10", "2011-01-10"),
    ),
    asOf: "2011-01-10",
  },
  claim(
    "1",
    "mandate-ends",
    "The mandate runs until 31 December 2010.",
    day(records("mandates", equal("body", "cted")), "to", "2010-12-31", "2010-12-31"),
  ),
  claim(
    "1",
    "interim-review-due",
    "An interim review was due no later than 30 June 2009.",
    day(interimReview, "dueBy", undefined, "2009-06-30"),
  ),
  claim(
    "1",
    "interim-review-in-time",
    "The interim review was held no later than 30 June 2009.",
    day(interimReview, "held", undefined, "2009-06-30"),
  ),
  claim(
    "1",
    "interim-review-held",
    "The interim review was held in June 2009.",
    day(interimReview, "held", "2009-06", "2009-06"),
  ),
  claim(
    "1",
    "comprehensive-review",
    "The comprehensive review is due before the mandate ends.",
    day(comprehensiveReview, "dueBy", undefined, "2010-12-31"),
  ),
  claim(
    "2",
    "renewal-due",
    "The renewal of the mandate comes up in December 2010.",
    day(records("renewalAdvice"), "due", "2010-12", "2010-12"),
  ),
  claim(
    "3",
    "technical-groups",
    "The plan of 2008 created five technical groups.",
    count(records("groups", equal("kind", "technical-group"))),
    exactly(5),
  ),
  claim(
    "3",
    "units",
    "The plan of 2008 created two smaller units.",
    count(records("groups", equal("kind", "unit"), equal("status", "existing"))),
    exactly(2),
  ),
  claim(
    "3",
    "clusters",
    "The groups work across three geographic clusters.",
    count(records("groups", equal("kind", "cluster"))),
    exactly(3),
  ),
  claim(
    "4",
    "briefings",
    "Technical briefings were given over about the past 12 months.",
    count(figure("briefing-window")),
    about(12),
  ),
  claim(
    "5",
    "all-assessed",
    "Every Member State has a preliminary implementation assessment that the Committee adopted.",
    shareOfStates(
      records("assessments", { field: "status", is: "one-of", values: ["adopted", "transmitted", "commented"] }),
    ),
    exactly(1),
  ),
  claim(
    "5",
    "more-than-half-stocktaken",
    "The Committee took stock of more than half of the States a first time.",
    share(records("stocktakings", { field: "concluded", is: "until", date: REPORT_DAY }), memberStates),
    moreThan(0.5),
  ),
  claim(
    "5",
    "late-reporters",
    "Video workshops were arranged for nearly 12 late-reporting States.",
    count(figure("late-reporters-in-workshops")),
    { kind: "nearly", value: 12 },
  ),
  claim(
    "5",
    "late-reporters-are-states",
    "The late-reporting States of the video workshops are a part of the Member States.",
    part(figure("late-reporters-in-workshops"), memberStates),
  ),
  claim("6", "simplified-procedure", "A simplified procedure was adopted early in 2010.", {
    measure: "date",
    of: figure("simplified-procedure"),
    from: "2010",
    to: "2010",
  }),
  claim("8", "plan-approved", "The Committee approved the revised organizational plan in February 2008.", {
    measure: "date",
    of: figure("plan-approved"),
    from: "2008-02",
    to: "2008-02",
  }),
  claim(
    "8",
    "visited-since-february-2008",
    "About 36 States were visited since February 2008.",
    { measure: "distinct", of: records("visits", from("from", "2008-02")), field: "states" },
    about(36),
  ),
  claim(
    "8",
    "visited-since-2005",
    "The States visited and assessed since 2005 come to 59.",
    { measure: "distinct", of: records("visits", from("from", "2005")), field: "states" },
    exactly(59),
  ),
  claim(
    "8",
    "recent-part-of-all",
    "The about 36 States visited since February 2008 are a part of the 59 since 2005.",
    part(figure("states-visited-since-february-2008"), figure("states-visited-since-2005")),
  ),
  claim(
    "8",
    "follow-ups",
    "Two States had a follow-up visit.",
    { measure: "distinct", of: records("visits", equal("kind", "follow-up")), field: "states" },
    exactly(2),
  ),
  claim(
    "8",
    "follow-ups-part-of-all",
    "The two States of the follow-up visits are a part of the 59.",
    part(figure("follow-up-visits"), figure("states-visited-since-2005")),
  ),
  claim(
    "8",
    "plan-horizon",
    "The list of States to visit covers the next two or three years.",
    count(figure("visit-plan-horizon")),
    { kind: "range", from: 2, to: 3 },
  ),
  claim(
    "9",
    "more-than-a-quarter-visited",
    "Visits of all kinds reached more than a quarter of the Member States.",
    share(figure("states-visited-since-2005"), memberStates),
    moreThan(0.25),
  ),
  claim(
    "10",
    "leverage-areas",
    "Four areas of government work have an outsize effect.",
    count({ set: "catalog", of: "leverage-areas" }),
    exactly(4),
  ),
  claim(
    "12",
    "south-asia-start",
    "The workshops in South Asia began in November 2009.",
    month("activity/south-asia-workshops", "2009-11"),
  ),
  claim(
    "12",
    "south-asian-states",
    "Eight States take part in the workshops in South Asia.",
    count(figure("south-asian-states")),
    exactly(8),
  ),
  claim(
    "13",
    "nairobi",
    "A workshop on border management was held in Nairobi in June 2010.",
    month("activity/nairobi-workshop", "2010-06"),
  ),
  claim(
    "13",
    "border-agencies",
    "Eight or nine national agencies in each country are concerned with borders.",
    count(figure("border-agencies")),
    { kind: "range", from: 8, to: 9 },
  ),
  claim(
    "16",
    "past-years",
    "The way of facilitating assistance evolved over the past three years.",
    count(figure("assistance-window")),
    exactly(3),
  ),
  claim(
    "16",
    "referrals",
    "Since 2008 there were 187 referrals to donors.",
    count(records("referrals", from("on", "2008"))),
    exactly(187),
  ),
  claim(
    "16",
    "delivered",
    "Of the referrals, 43 led to assistance by a donor.",
    count(records("referrals", { field: "outcome", is: "one-of", values: ["delivering", "delivered"] })),
    exactly(43),
  ),
  claim(
    "16",
    "delivered-part-of-referrals",
    "The 43 referrals that led to assistance are a part of the 187.",
    part(figure("referrals-delivered"), figure("referrals")),
  ),
  claim(
    "17",
    "criminal-justice",
    "A workshop on cooperation in criminal justice was held in South-East Europe in October 2010.",
    month("activity/criminal-justice-workshop", "2010-10"),
  ),
  claim(
    "18",
    "prosecutors",
    "A seminar of prosecutors is to be held in New York in December 2010.",
    month("activity/prosecutors-seminar", "2010-12"),
  ),
  claim(
    "18",
    "charities",
    "An expert meeting on charities is to be held in the United Kingdom in January 2011.",
    month("activity/charities-meeting", "2011-01"),
  ),
  claim(
    "19",
    "working-groups",
    "The Executive Directorate contributes to four working groups of the Task Force.",
    count(records("groups", workingGroups)),
    exactly(4),
  ),
  claim(
    "19",
    "co-chair",
    "It is co-chair of one of them.",
    count(records("groups", workingGroups, equal("role", "co-chair"))),
    exactly(1),
  ),
  claim(
    "19",
    "coordinator",
    "It is coordinator of one of them.",
    count(records("groups", workingGroups, equal("role", "coordinator"))),
    exactly(1),
  ),
  claim(
    "21",
    "expert-groups",
    "Three expert groups serve the Council's bodies that deal with terrorism.",
    count(records("groups", equal("kind", "expert-group"))),
    exactly(3),
  ),
  claim(
    "21",
    "past-years",
    "The three groups held joint workshops over the past three years.",
    count(figure("joint-workshops-window")),
    exactly(3),
  ),
  claim(
    "21",
    "joint-workshops",
    "The three groups held joint workshops in five regions or subregions.",
    count(figure("regions-of-joint-workshops")),
    exactly(5),
  ),
  claim(
    "21",
    "common-strategies",
    "They adopted two common strategies.",
    count(records("commonStrategies")),
    exactly(2),
  ),
  claim(
    "21",
    "parties",
    "All three groups are parties to the strategies.",
    { measure: "distinct", of: records("commonStrategies"), field: "parties" },
    exactly(3),
  ),
  claim(
    "21",
    "joint-missions",
    "Since 2008 the Monitoring Team joined nine assessment missions.",
    count(records("visits", from("from", "2008"), equal("joinedBy.group", "expert-group/monitoring-team"))),
    exactly(9),
  ),
  claim(
    "22",
    "international-partners",
    "The report names nine international organizations as partners.",
    { measure: "distinct", of: records("partnerships", equal("paragraph", "22")), field: "organization" },
    exactly(9),
  ),
  claim(
    "23",
    "regional-partners",
    "The report names twenty regional and subregional partners, among others.",
    count(records("partnerships", equal("paragraph", "23"))),
    exactly(20),
  ),
  claim(
    "31",
    "language-versions",
    "The website is updated in six language versions together.",
    count({ set: "catalog", of: "official-languages" }),
    exactly(6),
  ),
  claim(
    "32",
    "proposed-activities",
    "The report puts forward 12 activities, point by point.",
    count(records("activities", ...proposedIn32)),
    exactly(12),
  ),
  claim(
    "32",
    "conditional",
    "All 12 hang on the renewal of the mandate.",
    count(records("activities", ...proposedIn32, equal("condition", "mandate-renewed"))),
    exactly(12),
  ),
  claim(
    "32",
    "central-asia",
    "A workshop on resolution 1624 (2005) is to be held in Central Asia in November 2010.",
    month("activity/central-asia-workshop", "2010-11"),
  ),
  claim(
    "32",
    "gabon",
    "A workshop on maritime security was held in Gabon in May 2010.",
    month("activity/gabon-workshop", "2010-05"),
  ),
  claim(
    "33",
    "in-principle",
    "One recently visited State agreed in principle to work on a national strategy.",
    count(figure("states-agreeing-in-principle")),
    exactly(1),
  ),
  claim(
    "33",
    "in-principle-part-of-visited",
    "The State that agreed in principle is one of those visited.",
    part(figure("states-agreeing-in-principle"), figure("states-visited-since-2005")),
  ),
  claim(
    "35",
    "adjustments",
    "The report proposes three minor adjustments.",
    count(records("organizationalProposals")),
    exactly(3),
  ),
  claim(
    "36",
    "d1-posts",
    "There are two D-1 posts.",
    { measure: "sum", of: d1Posts, field: "posts.before" },
    exactly(2),
  ),
  claim(
    "36",
    "d1-posts-after",
    "One of the two D-1 posts gets another task, so there are two as before.",
    { measure: "sum", of: d1Posts, field: "posts.after" },
    exactly(2),
  ),
  claim(
    "39",
    "past-years",
    "The Executive Directorate adapted over the past three years.",
    count(figure("adaptation-window")),
    exactly(3),
  ),
  claim(
    "39",
    "sections",
    "The conclusion is the fifteenth section.",
    { measure: "distinct", of: records("periodicReports"), field: "sections.number" },
    exactly(15),
  ),
];
