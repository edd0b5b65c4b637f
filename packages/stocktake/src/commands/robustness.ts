import { formatTable, type Table, toMarkdown } from "@stocktake/formats";
import {
  assessRobustness,
  assessRobustnessInWorkers,
  type Robustness,
  type RobustnessOptions,
  scorecardOf,
  type WeightsDoubt,
} from "@stocktake/scoring";
import { influenceTables } from "./influence-tables.ts";
import { openScores, type ScoringOptions } from "./open-scores.ts";
import { robustnessTable } from "./robustness-table.ts";
import { commentTable } from "./score.ts";
import { type CommonOptions, type Session, sessionOf, wrongUsage } from "./session.ts";
import type { Streams } from "./streams.ts";

export interface RobustnessCommandOptions extends CommonOptions, ScoringOptions {
  readonly state?: string;
  readonly node?: string;
  readonly seed: string;
  readonly draws: string;
  readonly weights: string;
  readonly ratings?: "fixed" | "draw";
  readonly scales?: "fixed" | "order-preserving";
  readonly workers?: string;
  readonly ranks?: boolean;
  readonly influence?: boolean;
}

/** `stocktake robustness`: shares of draws in each band, with the assumptions they rest on. */
export async function robustness(
  reference: string,
  options: RobustnessCommandOptions,
  streams: Streams,
): Promise<number> {
  const session = sessionOf(streams, options);
  const { state, node, workers } = options;
  const asked = { ...askedFor(options), ...progressOn(session, options) };
  const threads = workers === undefined ? undefined : wholeNumber("--workers", workers);
  const opening = await openScores(reference, options, session);
  if (!opening.ok) return opening.exit;
  const { scores } = opening;
  session.report(scores.diagnostics);
  // Asked for first, so that an unknown entity is named as such.
  if (state !== undefined) scorecardOf(scores, state, node);

  const found =
    threads === undefined
      ? assessRobustness(scores, asked)
      : await assessRobustnessInWorkers(scores, { ...asked, workers: threads });
  session.report(found.diagnostics);
  if (options.format === "json") return session.deliver(JSON.stringify(plainOf(found, state), null, 2));
  const print = options.format === "md" ? (table: Table) => toMarkdown(table).output : formatTable;
  const tables = [
    robustnessTable(scores, found, state),
    ...(found.influence === undefined ? [] : influenceTables(found.influence)),
    commentTable(scores, options),
  ];
  return session.deliver(tables.map(print).join("\n"));
}

function askedFor({ seed, draws, weights, ratings, scales, ranks, node, influence }: RobustnessCommandOptions) {
  return {
    seed: wholeNumber("--seed", seed),
    draws: wholeNumber("--draws", draws),
    weights: weightsOf(weights),
    ratings: ratings ?? "fixed",
    scales: scales ?? "fixed",
    ranks: ranks === true,
    ...(node === undefined ? {} : { nodes: [node] }),
    ...(influence === true ? { methodology: node === undefined ? {} : { node } } : {}),
  } as const satisfies RobustnessOptions;
}

function weightsOf(text: string): WeightsDoubt {
  if (text === "fixed") return "fixed";
  if (text === "dirichlet") return { kind: "dirichlet" };
  const [, share] = /^noise:(\d*\.?\d+)$/.exec(text) ?? [];
  if (share === undefined)
    wrongUsage(`--weights ${text} is none of dirichlet, noise:<share>, as in noise:0.25, and fixed.`);
  return { kind: "noise", share: Number(share) };
}

function wholeNumber(option: string, text: string): number {
  if (!/^-?\d{1,15}$/.test(text)) wrongUsage(`${option} ${text} is not a whole number.`);
  return Number(text);
}

/** A line on the terminal that counts draws and goes away; nothing where nobody reads along. */
function progressOn({ streams: { stderr } }: Session, { quiet }: CommonOptions): Pick<RobustnessOptions, "onProgress"> {
  if (stderr.isTTY !== true || quiet === true) return {};
  return {
    onProgress: (done, draws) => {
      stderr.write(done < draws ? `\r${done} of ${draws} draws` : "\r\u001b[K");
    },
  };
}

/** The result as plain data: by entity, or that of one entity alone. */
function plainOf({ bands, ...rest }: Robustness, state: string | undefined): unknown {
  const rows = [...bands].filter(([entity]) => state === undefined || entity === state);
  return { ...rest, bands: Object.fromEntries(rows) };
}
