import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import {
  COLLECTIONS,
  type CollectionName,
  earliestDay,
  latestDay,
  listDeadlines,
  listSteps,
  type Procedure,
  ProcedureData,
  planCycle,
  replayProceeding,
} from "@stocktake/model";
import { assessment, dataset, need, referral, stocktaking } from "@stocktake/model/testing";
import { describe, expect, test } from "vitest";
import { organizations } from "../organizations/organizations.ts";
import { themes } from "../vocabulary/themes.ts";
import { assessment2008, assessment2010 } from "./assessment.ts";
import { contribution2010Proposed } from "./contribution.ts";
import { procedures } from "./procedures.ts";
import { stocktaking2009, stocktaking2010 } from "./stocktaking.ts";

const page = fileURLToPath(new URL("../../../../docs/methods/procedures.md", import.meta.url));

const nameOf = ({ id, version }: Pick<Procedure, "id" | "version">) => `${id}@${version}`;
const versionsOf = (id: string) => procedures.filter((each) => each.id === id);

/** Everything that is said of one thing: its id with its title. */
const titled = ({ actors, states, transitions }: Procedure) => [
  ...actors.map(({ id, title }) => [`actor ${id}`, title] as const),
  ...states.map(({ id, title }) => [`state ${id}`, title] as const),
  ...transitions.map(({ id, title }) => [`step ${id}`, title] as const),
  ...transitions.flatMap(({ guards = [] }) => guards.map(({ id, title }) => [`guard ${id}`, title] as const)),
];

describe.each(procedures.map((procedure) => ({ name: nameOf(procedure), procedure })))("$name", ({ procedure }) => {
  const { actors, states, transitions, initial, round, about } = procedure;
  const ids = states.map(({ id }) => id);
  const ends = new Set(states.filter(({ end }) => end === true).map(({ id }) => id));

  test("fits the schema and is frozen", () => {
    expect(ProcedureData.parse(procedure)).toEqual(procedure);
    expect([procedure, ...states, ...transitions].every((each) => Object.isFrozen(each))).toBe(true);
  });

  test("names every place, step and part once", () => {
    for (const list of [actors, states, transitions] as readonly (readonly { readonly id: string }[])[])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  test("reaches every place from where a case begins", () => {
    const reached = new Set([initial]);
    for (const state of reached) for (const { from, to } of transitions) if (from.includes(state)) reached.add(to);
    expect(ids.filter((id) => !reached.has(id))).toEqual([]);
  });

  test("leads from every place to an end, by steps that somebody takes, and from no end on", () => {
    const taken = transitions.filter(({ kind }) => kind !== "lapse");
    const leads = new Set(ends);
    for (let turn = 0; turn < ids.length; turn++)
      for (const { from, to } of taken) if (leads.has(to)) for (const state of from) leads.add(state);
    expect(ids.filter((id) => !leads.has(id))).toEqual([]);
    expect(transitions.filter(({ from }) => from.some((id) => ends.has(id)))).toEqual([]);
  });

  test("says of each step who takes it, and of a lapse when", () => {
    const known = new Set(actors.map(({ id }) => id));
    for (const { from, to, kind, by, due, source } of transitions) {
      for (const id of [...from, to]) expect(ids).toContain(id);
      if (kind === "lapse") expect([by, due === undefined]).toEqual([undefined, false]);
      else expect(known.has(by ?? "")).toBe(true);
      expect(source).not.toBeUndefined();
    }
    expect([...known].filter((id) => !transitions.some(({ by }) => by === id))).toEqual([]);
  });

  test("lapses from a place in one way only", () => {
    const lapsing = transitions.filter(({ kind }) => kind === "lapse").flatMap(({ from }) => from);
    expect(new Set(lapsing).size).toBe(lapsing.length);
  });

  test("walks in its round from the beginning to an end", () => {
    let at: string = initial;
    for (const id of round) {
      const step = transitions.find((each) => each.id === id);
      expect(step?.from).toContain(at);
      at = step?.to ?? "";
    }
    expect(ends.has(at)).toBe(true);
  });

  test("is followed by the evaluator to the end of its round", () => {
    const subject = { id: "subject-1", due: "2018-11-30", to: "2010-12-31" };
    const opened = procedure.validTo === undefined ? "2018-12-01" : "2009-12-01";
    const events = round
      .map((step, day) => ({ step, on: `${opened.slice(0, 8)}${String(day + 2).padStart(2, "0")}`, by: "anybody" }))
      .filter(({ step }) => transitions.find(({ id }) => id === step)?.kind !== "lapse");
    const proceeding = { id: "case-1", procedure: procedure.id, subject: subject.id, opened, events };
    const standing = replayProceeding(proceeding, [procedure], { asOf: "2018-12-31", subject });
    expect(standing?.state.end).toBe(true);
    expect(standing?.taken).toEqual(round);
  });

  test("looks only at fields that its records have", () => {
    expect(Object.hasOwn(COLLECTIONS, about)).toBe(true);
    const looked = [
      ...actors.flatMap(({ who }) => (who.is === "field" ? [who.field] : [])),
      ...transitions.flatMap(({ due }) => (due?.counted === "from-field" ? [due.field] : [])),
      ...transitions.flatMap(({ guards = [] }) =>
        guards.flatMap(({ where = [], dated }) => [
          ...where.map(({ field }) => field),
          ...(dated === undefined ? [] : [dated]),
        ]),
      ),
    ];
    expect(looked.filter((field) => !hasField(about as CollectionName, field))).toEqual([]);
  });

  test("asks in its guards for values, steps and bodies that there are", () => {
    const steps = transitions.map(({ id }) => id);
    const guards = transitions.flatMap(({ guards = [] }) => guards);
    for (const { where = [], dated, after = [] } of guards) {
      expect(where.length + after.length + (dated === undefined ? 0 : 1)).toBeGreaterThan(0);
      for (const id of after) expect(steps).toContain(id);
      for (const condition of where) {
        if (condition.is !== "equal") continue;
        const { field, value } = condition;
        if (field.endsWith(".by") || field.endsWith("By"))
          expect(organizations.map(({ id }) => id as string)).toContain(value);
        else if (field.endsWith(".theme")) expect(themes.map(({ id }) => id as string)).toContain(value);
        else expect(valuesOf(about as CollectionName, field)).toContain(value);
      }
    }
    for (const { who } of actors)
      if (who.is === "organization" || who.is === "other-than")
        expect(organizations.map(({ id }) => id as string)).toContain(who.id);
  });

  test("marks what it costs as its own figure", () => {
    for (const { effort, source } of transitions) if (effort !== undefined) expect(source).toMatch(/SDK's own$/);
  });

  test("says everything in words of its own", () => {
    const titles = new Set(new Map(titled(procedure)).values());
    expect(titles.size).toBe(new Map(titled(procedure)).size);
    for (const [thing, title] of titled(procedure)) {
      expect(title).toMatch(thing.startsWith("guard") ? /^\S.*[^.]$/ : /^[A-Z].*[^.]$/);
      expect(title.length).toBeLessThanOrEqual(60);
    }
  });
});

test("no two procedures share a name, and versions of one are about the same records", () => {
  expect(new Set(procedures.map(nameOf)).size).toBe(procedures.length);
  for (const { id, about } of procedures) for (const other of versionsOf(id)) expect(other.about).toBe(about);
});

test("versions share the texts of what they share, and no others", () => {
  for (const id of new Set(procedures.map((each) => each.id))) {
    const pairs = versionsOf(id).flatMap(titled);
    expect(new Set(pairs.map((pair) => pair.join(": "))).size).toBe(new Set(pairs.map(([thing]) => thing)).size);
    expect(new Set(pairs.map(([, title]) => title)).size).toBe(new Set(pairs.map(([thing]) => thing)).size);
  }
});

test("one version gives way to the next without a gap, and none is in force beside another beyond the day of change", () => {
  for (const id of new Set(procedures.map((each) => each.id))) {
    const inForce = versionsOf(id).filter(({ status }) => status !== "proposed");
    for (const [at, { validTo }] of inForce.entries()) {
      const next = inForce[at + 1];
      if (next === undefined) continue;
      const [last, first] = [latestDay(validTo ?? "9999"), latestDay(next.validFrom ?? "0001")];
      expect(last <= first).toBe(true);
      expect(earliestDay(first) <= followingDay(last)).toBe(true);
    }
  }
});

test("what has only been proposed is in force for nobody", () => {
  expect(procedures.filter(({ status }) => status === "proposed")).toEqual([contribution2010Proposed]);
});

describe("a case", () => {
  const follow = (
    procedure: string,
    opened: string,
    events: readonly (readonly [step: string, on: string])[],
    asOf: string,
  ) =>
    replayProceeding(
      {
        id: "case-1",
        procedure,
        subject: "subject-1",
        opened,
        events: events.map(([step, on]) => ({ step, on, by: "anybody" })),
      },
      versionsOf(procedure),
      { asOf },
    );
  const refused = (standing: ReturnType<typeof follow>) =>
    standing?.faults.filter(({ kind }) => kind === "step-not-allowed" || kind === "no-version");

  test("that lay before the subcommittee when the simplified procedure came is finished under the full one", () => {
    const standing = follow(
      "assessment",
      "2009-09-01",
      [
        ["submit-for-review", "2009-10-01"],
        ["find-consistent", "2009-11-02"],
        ["put-before-subcommittee", "2010-01-11"],
        ["endorse", "2010-02-15"],
        ["adopt", "2010-03-01"],
      ],
      "2010-03-02",
    );
    expect([standing?.procedure.version, standing?.state.id, refused(standing)]).toEqual(["2010", "adopted", []]);
  });

  test("of a visit under way when the guidelines came goes on under them", () => {
    const standing = follow(
      "visit",
      "2018-03-01",
      [
        ["ask", "2018-04-02"],
        ["consent", "2018-05-02"],
        ["conduct", "2018-09-24"],
        ["send-draft", "2018-11-05"],
      ],
      "2018-12-06", // 31 days after the draft was sent
    );
    expect([standing?.procedure.version, standing?.state.id, refused(standing)]).toEqual(["2018", "uncommented", []]);
  });

  test("of an assessment without comments within twelve months is silent, and comments may still come", () => {
    const steps = [
      ["submit-for-review", "2010-02-01"],
      ["find-consistent", "2010-02-15"],
      ["circulate", "2010-03-01"],
      ["adopt-without-objection", "2010-03-15"],
      ["transmit", "2010-04-01"],
    ] as const;
    expect(follow("assessment", "2010-02-01", steps, "2011-04-01")?.state.id).toBe("with-state");
    expect(follow("assessment", "2010-02-01", steps, "2011-04-02")?.state.id).toBe("silent");
    const later = follow("assessment", "2010-02-01", [...steps, ["comment-late", "2011-06-01"]], "2011-06-02");
    expect([later?.state.id, refused(later)]).toEqual(["commented", []]);
  });

  test("of a referral that nobody answers is unknown for good, never declined", () => {
    const steps = [
      ["agree", "2009-01-12"],
      ["shortlist", "2009-02-02"],
      ["refer", "2009-02-16"],
    ] as const;
    expect(follow("referral", "2009-01-05", steps, "2009-08-16")?.state.id).toBe("referred");
    expect(follow("referral", "2009-01-05", steps, "2018-01-01")?.state.id).toBe("unknown");
    expect(follow("referral", "2009-01-05", [...steps, ["accept", "2010-05-03"]], "2010-06-01")?.state.id).toBe(
      "accepted",
    );
  });
});

test("finds the State of a referral in its need, and that of a stocktaking in its assessment", () => {
  const records = dataset({
    assessments: [assessment({ id: "QMB-2010", entity: "QMB" })],
    stocktakings: [stocktaking({ id: "stocktaking-1", assessment: "QMB-2010" })],
    needs: [need({ id: "need-1", state: "QMC" })],
    referrals: [referral({ id: "referral-1", need: "need-1" })],
    proceedings: [
      { id: "case-1", procedure: "stocktaking", subject: "stocktaking-1", opened: "2010-03-01", events: [] },
      { id: "case-2", procedure: "referral", subject: "referral-1", opened: "2010-03-01", events: [] },
    ],
  });
  const steps = listSteps(records, procedures, { asOf: "2010-03-02" });
  expect([...new Set(steps.map(({ subject, entity }) => `${subject.id} ${entity}`))]).toEqual([
    "stocktaking-1 QMB",
    "referral-1 QMC",
  ]);
  expect(steps.find(({ step }) => step === "agree")?.actor).toMatchObject({ id: "state", who: ["QMC"] });
});

test("counts the interim review back from the last day of the mandate, to the day that the resolution names", () => {
  const [deadline] = listDeadlines(
    dataset({
      mandates: [{ id: "mandate-1", body: "cted", basis: "S/RES/1805(2008)", from: "2008-03-20", to: "2010-12-31" }],
      proceedings: [{ id: "case-1", procedure: "mandate", subject: "mandate-1", opened: "2008-03-20", events: [] }],
    }),
    procedures,
    { asOf: "2008-04-01" },
  );
  expect(deadline).toMatchObject({ step: "hold-interim-review", due: { latest: "2009-06-30" } });
});

test("expects a late report, and a reminder thirty days after its day", () => {
  const deadlines = listDeadlines(
    dataset({
      stateReports: [
        { id: "report-1", state: "QMA", to: "ctc", instrument: "S/RES/1373(2001)", number: 1, due: "2026-01-15" },
      ],
      proceedings: [
        { id: "case-1", procedure: "late-reporting", subject: "report-1", opened: "2026-01-02", events: [] },
      ],
    }),
    procedures,
    { asOf: "2026-02-01" },
  );
  expect(deadlines).toMatchObject([
    { step: "hand-in", actor: { id: "state", who: ["QMA"] }, due: { latest: "2026-01-15" }, standing: "overdue" },
    { step: "remind", actor: { id: "directorate" }, due: { latest: "2026-02-14" }, standing: "open" },
  ]);
});

test("waits with the adoption for a review by a technical group, made before it", () => {
  const waitsFor = (reviews: Parameters<typeof assessment>[0]) =>
    listSteps(
      dataset({
        assessments: [assessment({ id: "QMA-2026", ...reviews })],
        proceedings: [
          {
            id: "case-1",
            procedure: "assessment",
            subject: "QMA-2026",
            opened: "2026-01-05",
            events: ["submit-for-review", "find-consistent", "circulate"].map((step) => ({
              step,
              on: "2026-02-02",
              by: "cted",
              document: "draft",
            })),
          },
        ],
      }),
      procedures,
      { asOf: "2026-06-30" },
    ).find(({ step }) => step === "adopt-without-objection")?.waitsFor;
  const review = { theme: "cargo", group: "group-1" };
  expect(waitsFor({})).toEqual(["a technical group has reviewed the judgments"]);
  expect(waitsFor({ consistencyReviews: [{ ...review, on: "2026-07-01" }] })).toHaveLength(1);
  expect(waitsFor({ consistencyReviews: [{ ...review, on: "2026-06-30" }] })).toEqual([]);
});

test("takes less of the Committee's time under the simplified procedure, and about as much of the experts'", () => {
  const capacity = { cases: 192, expertDaysPerMonth: 300, meetingsPerMonth: 2, start: "2009-06-01" };
  // 0.1 in the subcommittee and 0.05 in the Committee against 0.01; 20.5 days against 19.75.
  const assessing = planCycle(assessment2008, { ...capacity, against: assessment2010 });
  expect(assessing.perCase.meetings).toBeCloseTo(0.1 + 0.05);
  expect(assessing.saves?.meetings).toBeCloseTo(192 * (0.1 + 0.05 - 0.01));
  expect(assessing.saves?.expertDays).toBeCloseTo(192 * (20.5 - 19.75));
  // 0.2 and 0.1 against 0.02; 9 days against 8.25.
  const taking = planCycle(stocktaking2009, { ...capacity, against: stocktaking2010 });
  expect(taking.saves?.meetings).toBeCloseTo(192 * (0.2 + 0.1 - 0.02));
  expect(taking.saves?.expertDays).toBeCloseTo(192 * (9 - 8.25));
});

test("docs/methods/procedures.md says of every procedure where it comes from", async () => {
  const headings = [...(await readFile(page, "utf8")).matchAll(/^### `(\S+)`|^## (.+)$/gm)].map(
    ([, version, title]) => version ?? title?.toLowerCase().replaceAll(" ", "-") ?? "",
  );
  for (const procedure of procedures) {
    const named = headings.filter(
      (heading) => heading === nameOf(procedure) || procedure.id.startsWith(heading.replace(/s$/, "")),
    );
    expect([nameOf(procedure), named]).not.toEqual([nameOf(procedure), []]);
  }
});

function followingDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

interface Schema {
  readonly def: {
    readonly shape?: Readonly<Record<string, Schema>>;
    readonly innerType?: Schema;
    readonly element?: Schema;
    readonly options?: readonly Schema[];
    readonly entries?: Readonly<Record<string, string>>;
  };
}

/** What a dotted field may hold; the evaluator adds the entity that another record names. */
function schemasOf(collection: CollectionName, field: string): readonly Schema[] {
  const at = ({ def }: Schema, step: string): readonly Schema[] => {
    const { shape, innerType, element, options } = def;
    if (shape !== undefined) return shape[step] === undefined ? [] : [shape[step]];
    return (options ?? [innerType ?? element].filter((each) => each !== undefined)).flatMap((each) => at(each, step));
  };
  let found: readonly Schema[] = [COLLECTIONS[collection] as unknown as Schema];
  for (const step of field.split(".")) found = found.flatMap((schema) => at(schema, step));
  return found;
}

function hasField(collection: CollectionName, field: string): boolean {
  const joined = field === "entity" && (collection === "stocktakings" || collection === "referrals");
  return joined || schemasOf(collection, field).length > 0;
}

function valuesOf(collection: CollectionName, field: string): readonly string[] {
  const of = ({ def }: Schema): readonly string[] =>
    def.entries !== undefined
      ? Object.values(def.entries)
      : [def.innerType ?? def.element].flatMap((each) => (each === undefined ? [] : of(each)));
  return schemasOf(collection, field).flatMap(of);
}
