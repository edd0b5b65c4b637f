import { catalog } from "@stocktake/catalog";
import { formatNumber, formatPercent, formatTable, type Table, toMarkdown } from "@stocktake/formats";
import { type CyclePlan, nearestOf, type Procedure, planCycle } from "@stocktake/model";
import { type CommonOptions, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface PlanOptions extends CommonOptions {
  readonly cases: string;
  readonly expertDays: string;
  readonly meetings: string;
  readonly start: string;
  readonly by?: string;
  readonly within?: string;
  readonly against?: string;
}

/** `stocktake plan`: how long a round of a procedure takes, how far it comes by a day, and what another would save. */
export async function plan(name: string, options: PlanOptions, streams: Streams): Promise<number> {
  const session = sessionOf(streams, options);
  const procedure = procedureNamed(name);
  const { by, within, against } = options;
  const planned = planCycle(procedure, {
    cases: numberOf("--cases", options.cases),
    expertDaysPerMonth: numberOf("--expert-days", options.expertDays),
    meetingsPerMonth: numberOf("--meetings", options.meetings),
    start: options.start,
    ...(by === undefined ? {} : { by }),
    ...(within === undefined ? {} : { withinMonths: numberOf("--within", within) }),
    ...(against === undefined ? {} : { against: procedureNamed(against) }),
  });
  if (options.format === "json") return session.deliver(JSON.stringify(planned, null, 2));
  const table = tableOf(name, planned, against);
  return session.deliver(options.format === "md" ? toMarkdown(table).output : formatTable(table));
}

function procedureNamed(name: string): Procedure {
  const named = new Map(catalog.procedures.map((each) => [`${each.id}@${each.version}`, each]));
  const found = named.get(name);
  if (found !== undefined) return found;
  const near = nearestOf(name, named.keys());
  wrongUsage(
    `The catalog has no procedure ${name}. ${near ? `Did you mean ${near}?` : `It has ${[...named.keys()].join(", ")}.`}`,
  );
}

function numberOf(option: string, text: string): number {
  const number = Number(text);
  if (text.trim() === "" || !Number.isFinite(number)) wrongUsage(`${option} ${text} is not a number.`);
  return number;
}

function tableOf(name: string, planned: CyclePlan, against: string | undefined): Table {
  const { perCase, total, months, endsOn, bottleneck, reached, needed, saves } = planned;
  return {
    kind: "table",
    title: `One round of ${name}`,
    columns: [{ name: "" }, { name: "" }],
    rows: [
      ["for one case", `${formatNumber(perCase.expertDays)} expert-days, ${formatNumber(perCase.meetings)} meetings`],
      ["for all", `${formatNumber(total.expertDays)} expert-days, ${formatNumber(total.meetings)} meetings`],
      ["length", `${formatNumber(months)} months, to ${endsOn}; it hangs on ${bottleneck.replace("-", " ")}`],
      ...(reached === undefined
        ? []
        : [[`by ${reached.by}`, `${reached.cases} cases (${formatPercent(reached.share)})`]]),
      ...(needed === undefined
        ? []
        : [
            [
              "needed each month",
              `${formatNumber(needed.expertDaysPerMonth)} expert-days, ${formatNumber(needed.meetingsPerMonth)} meetings`,
            ],
          ]),
      ...(saves === undefined
        ? []
        : [
            [
              `saved by ${against}`,
              `${formatNumber(saves.expertDays)} expert-days, ${formatNumber(saves.meetings)} meetings, ${formatNumber(saves.months)} months`,
            ],
          ]),
    ],
    note: "What a step costs is data of the procedure, and the SDK's own assumption where no source gives it.",
  };
}
