import type { Catalog } from "../dataset/catalog.ts";
import { defineInstrument, defineMethodology, defineProcedure } from "../define/define.ts";

/** The day on which examples are looked at. */
export const EXAMPLE_AS_OF = "2026-06-30";

/**
 * A small invented resolution: two sections, six criteria, one scale of five levels and one measured criterion.
 *
 * It borrows the symbol of resolution 1373 (2001), so that the rules of the Committee's own procedures look at it.
 */
export const exampleInstrument = defineInstrument({
  id: "example",
  edition: "1",
  title: "An invented resolution on the safety of ports",
  symbol: "S/RES/1373(2001)",
  adopted: "2020-01-15",
  source: "Invented for examples.",
  provisions: [
    { id: "1", verb: "decides", force: "binding", addressee: "all-states", gist: "Inspect cargo.", themes: ["cargo"] },
    {
      id: "2",
      verb: "calls-upon",
      force: "hortatory",
      addressee: "all-states",
      gist: "Train staff.",
      themes: ["staff"],
    },
  ],
  sections: [
    { id: "cargo", title: "Cargo", provision: "1" },
    { id: "staff", title: "Staff", provision: "2" },
  ],
  scales: [
    {
      id: "five-levels",
      title: "Five levels",
      levels: [
        { id: "none", title: "None", anchor: "Nothing is in place." },
        { id: "planned", title: "Planned", anchor: "A plan is adopted." },
        { id: "partial", title: "Partial", anchor: "Some of it is in place." },
        { id: "large", title: "Large", anchor: "Most of it is in place." },
        { id: "full", title: "Full", anchor: "All of it is in place." },
      ],
    },
  ],
  criteria: [
    {
      id: "cargo.legislation",
      title: "A law on the inspection of cargo",
      section: "cargo",
      provision: "1",
      themes: ["cargo"],
      facet: "legislation",
      force: "binding",
      response: { kind: "level", scale: "five-levels" },
    },
    {
      id: "cargo.practice",
      title: "Cargo is inspected",
      section: "cargo",
      provision: "1",
      themes: ["cargo"],
      facet: "practice",
      force: "binding",
      response: { kind: "level", scale: "five-levels" },
      validityMonths: 36,
    },
    {
      id: "cargo.share-inspected",
      title: "Share of containers inspected",
      section: "cargo",
      provision: "1",
      facet: "practice",
      force: "binding",
      response: { kind: "measured", unit: "percent", domain: { least: 0, greatest: 100 } },
    },
    {
      id: "cargo.safeguard",
      title: "Whoever's cargo is held is told why and may object",
      section: "cargo",
      provision: "1",
      facet: "safeguard",
      force: "binding",
      response: { kind: "level", scale: "five-levels" },
    },
    {
      id: "staff.institution",
      title: "An office that trains",
      section: "staff",
      provision: "2",
      themes: ["staff"],
      facet: "institution",
      force: "hortatory",
      response: { kind: "level", scale: "five-levels" },
    },
    {
      id: "staff.practice",
      title: "Staff are trained",
      section: "staff",
      provision: "2",
      themes: ["staff"],
      facet: "practice",
      force: "hortatory",
      response: { kind: "level", scale: "five-levels" },
    },
  ],
});

/** A methodology over the example instrument, with one node for each section. */
export const exampleMethodology = defineMethodology(exampleInstrument, {
  id: "example-ladder",
  version: 1,
  levels: { none: 0, planned: 0.25, partial: 0.5, large: 0.75, full: 1 },
  normalizers: {
    "cargo.share-inspected": {
      use: "goalposts",
      direction: "higher-is-better",
      low: 0,
      high: 100,
      scale: "linear",
      caps: "both",
      to: { worst: 0, best: 1 },
    },
  },
  precedence: [["visit", "third-party"], ["desk-review"], ["self-report"]],
  disputed: "unknown",
  minCoverage: 0.5,
  bands: { low: 0, middle: 0.4, high: 0.8 },
  roots: [
    {
      node: "cargo",
      aggregate: { use: "weighted-mean" },
      missing: "renormalize",
      criteria: { "cargo.legislation": 1, "cargo.practice": 2, "cargo.share-inspected": 1 },
    },
    {
      node: "staff",
      aggregate: { use: "weighted-mean" },
      missing: "renormalize",
      criteria: { "staff.institution": 1, "staff.practice": 1 },
    },
  ],
});

/** A procedure in four steps: a visit is asked for, agreed to, held, and answered within six months. */
export const exampleProcedure = defineProcedure({
  id: "example-visit",
  version: "1",
  title: "Visits in examples",
  source: "Invented for examples.",
  validFrom: "2020",
  about: "visits",
  actors: [
    { id: "directorate", title: "Executive Directorate", who: { is: "organization", id: "cted" } },
    { id: "state", title: "State visited", who: { is: "field", field: "states" } },
  ],
  initial: "planned",
  states: [
    { id: "planned", title: "Planned" },
    { id: "asked", title: "Asked for" },
    { id: "agreed", title: "Agreed to" },
    { id: "held", title: "Held" },
    { id: "answered", title: "Answered", end: true },
    { id: "unanswered", title: "Not answered", end: true },
    { id: "declined", title: "Declined", end: true },
  ],
  transitions: [
    {
      id: "ask",
      title: "Ask the State to agree",
      from: ["planned"],
      to: "asked",
      kind: "owed",
      by: "directorate",
      document: "letter",
    },
    {
      id: "agree",
      title: "Agree to the visit",
      from: ["asked"],
      to: "agreed",
      kind: "owed",
      by: "state",
      due: { counted: "from-state", days: 60 },
    },
    { id: "decline", title: "Decline the visit", from: ["asked"], to: "declined", kind: "may", by: "state" },
    {
      id: "conduct",
      title: "Hold the visit",
      from: ["agreed"],
      to: "held",
      kind: "owed",
      by: "directorate",
      guards: [
        {
          id: "host-consent",
          title: "the host agreed, before the visit",
          where: [{ field: "consent.status", is: "equal", value: "granted" }],
          dated: "consent.on",
        },
      ],
      effort: { expertDays: 20, meetings: 0 },
    },
    {
      id: "answer",
      title: "Say what was done",
      from: ["held"],
      to: "answered",
      kind: "owed",
      by: "state",
      due: { counted: "from-state", months: 6 },
    },
    {
      id: "fall-silent",
      title: "No answer came",
      from: ["held"],
      to: "unanswered",
      kind: "lapse",
      due: { counted: "from-state", months: 12 },
    },
  ],
  round: ["ask", "agree", "conduct", "answer"],
});

/** A catalog with the example instrument and methodology, two invented States and the bodies that rules speak of. */
export const exampleCatalog: Catalog = {
  themes: [
    { id: "cargo", title: "Cargo", gist: "What passes through a port." },
    { id: "staff", title: "Staff", gist: "Who works in a port." },
    { id: "HR", title: "Human rights", gist: "Those whom a measure touches." },
  ],
  actors: [{ id: "customs", title: "Customs", kind: "government-agency" }],
  instruments: [exampleInstrument],
  treaties: [
    {
      id: "ports-1990",
      number: 1,
      title: "Convention on the Safety of Ports",
      short: "Ports Convention",
      adopted: "1990-05-04",
      inForce: "1995-01-01",
      depositaries: ["Secretary-General of the United Nations"],
      field: "maritime",
    },
  ],
  crosswalks: [],
  procedures: [exampleProcedure],
  methodologies: [exampleMethodology],
  states: [invented("QMA", "XA", "Alphaland"), invented("QMB", "XB", "Betaland")],
  organizations: [
    { id: "ctc", name: "Counter-Terrorism Committee", short: "CTC" },
    { id: "cted", name: "Counter-Terrorism Committee Executive Directorate", short: "CTED" },
    { id: "security-council", name: "United Nations Security Council" },
  ],
  regionSchemes: [],
  quantityLexicon: {
    id: "example-quantities",
    version: 1,
    title: "Words for quantities in examples",
    aboutShare: 0.05,
    aboutCount: 1,
    aboutPoints: 0.01,
    nearlyFrom: 0.9,
  },
  records: {},
};

function invented(id: string, iso2: string, name: string): Catalog["states"][number] {
  return { id, iso2, m49: "000", kind: "jurisdiction", names: [{ name }], membership: [] };
}
