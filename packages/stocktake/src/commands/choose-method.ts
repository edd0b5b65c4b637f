import { catalog, type FullCatalog } from "@stocktake/catalog";
import {
  type Dataset,
  type Instrument,
  type Methodology,
  nearestOf,
  parseInstrument,
  parseMethodology,
  type Result,
} from "@stocktake/model";
import { compileMethodology, type Plan } from "@stocktake/scoring";
import { EXIT } from "./exit-code.ts";
import { readParsed } from "./read-parsed.ts";
import { type Session, wrongUsage } from "./session.ts";

/** The options that choose a methodology. */
export interface MethodOptions {
  readonly methodology?: string;
  readonly instrument?: string;
}

/** A compiled methodology, or the exit code where there is none. */
export type Choice = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly exit: number };

/** Finds instrument and methodology in files or in the catalog, and compiles them. */
export async function chooseMethod(
  dataset: Dataset,
  options: MethodOptions,
  session: Session,
  from: FullCatalog = catalog,
): Promise<Choice> {
  const own = await chooseInstrument(options.instrument, session);
  if (!own.ok) return own;
  const methodology = await chooseMethodology(dataset, options.methodology, session, from);
  if (!methodology.ok) return methodology;
  const { id, edition } = methodology.value.instrument;
  const instrument = [...own.instruments, ...from.instruments].find(
    (each) => each.id === id && each.edition === edition,
  );
  if (instrument === undefined)
    wrongUsage(
      `The methodology is for ${id}@${edition}, which the catalog does not have. Name its file with --instrument.`,
    );
  return settle(compileMethodology(methodology.value, instrument), session);
}

/** The instrument of `--instrument`, if there is one. */
export async function chooseInstrument(
  path: string | undefined,
  session: Session,
): Promise<
  { readonly ok: true; readonly instruments: readonly Instrument[] } | { readonly ok: false; readonly exit: number }
> {
  if (path === undefined) return { ok: true, instruments: [] };
  const read = await readParsed(path, parseInstrument, session);
  return read.ok ? { ok: true, instruments: [read.value] } : read;
}

async function chooseMethodology(
  dataset: Dataset,
  name: string | undefined,
  session: Session,
  { methodologies }: FullCatalog,
) {
  const named = new Map(methodologies.map((each) => [`${each.id}@${each.version}`, each]));
  if (name === undefined) return { ok: true, value: onlyMethodologyFor(dataset, named, session) } as const;
  const found = named.get(name);
  if (found !== undefined) return { ok: true, value: found } as const;
  if (/^[^./\\]+@\d+$/.test(name)) {
    const nearest = nearestOf(name, named.keys());
    wrongUsage(
      `The catalog has no methodology ${name}. ${nearest ? `Did you mean ${nearest}?` : `It has ${[...named.keys()].join(", ")}.`}`,
    );
  }
  return readParsed(name, parseMethodology, session);
}

/** The one methodology of the catalog for the instrument that the dataset's assessments are of. */
function onlyMethodologyFor(dataset: Dataset, named: ReadonlyMap<string, Methodology>, session: Session): Methodology {
  const editions = new Set(dataset.assessments.map(({ instrument }) => `${instrument.id}@${instrument.edition}`));
  const fitting = [...named].filter(([, { instrument }]) => editions.has(`${instrument.id}@${instrument.edition}`));
  const [only] = fitting;
  if (only === undefined || fitting.length > 1)
    wrongUsage(
      `Name the methodology, as in --methodology ${[...named.keys()].at(-1)}. The catalog has ${[...named.keys()].join(", ")}.`,
    );
  session.remark(`methodology ${only[0]}`);
  return only[1];
}

function settle(compiled: Result<Plan>, session: Session): Choice {
  if (compiled.ok) {
    session.report(compiled.diagnostics);
    return { ok: true, plan: compiled.value };
  }
  session.refuse(compiled.diagnostics);
  return { ok: false, exit: EXIT.errors };
}
