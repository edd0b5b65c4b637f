import type { Counts, UnknownKind } from "stocktake";
import { type Ask, WhyButton } from "../parts/why-button.tsx";
import { standingInWords } from "../parts/wording.ts";
import type { Question, Standing } from "../store/scored-records.ts";

interface Line {
  readonly standing: Standing;
  readonly count: number;
}

function linesOf({ levels, measured, disputed, notApplicable, unknown }: Counts): readonly Line[] {
  const unknowns = Object.entries(unknown) as [UnknownKind, number][];
  const lines: readonly Line[] = [
    ...Object.entries(levels).map(([level, count]) => ({ standing: { kind: "level", level } as const, count })),
    { standing: { kind: "measured" }, count: measured },
    { standing: { kind: "disputed" }, count: disputed },
    ...unknowns.map(([why, count]) => ({ standing: { kind: "unknown", why } as const, count })),
    { standing: { kind: "not-applicable" }, count: notApplicable },
  ];
  return lines.filter(({ standing, count }) => standing.kind === "level" || count > 0);
}

/** How many criteria stand where, worst level first, then what is not known. */
export function CountsTable({ counts, ask, of }: { counts: Counts; ask: Ask; of: Omit<Question, "about"> }) {
  return (
    <table className="counts">
      <caption>Criteria by level, worst first</caption>
      <thead>
        <tr>
          <th scope="col">Standing</th>
          <th scope="col">Criteria</th>
          <th scope="col">
            <span className="unseen">Drawn</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {linesOf(counts).map(({ standing, count }) => {
          const label = standingInWords(standing);
          return (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td className="number">
                <WhyButton ask={ask} question={{ ...of, about: { kind: "standing", standing } }}>
                  {count}
                </WhyButton>
              </td>
              <td aria-hidden="true">
                <svg className="count-bar" width="100%" height="14" focusable="false">
                  <title>Share of the criteria</title>
                  <rect
                    className={standing.kind === "level" ? "bar" : "bar-open"}
                    width={`${(100 * count) / Math.max(1, counts.total)}%`}
                    height="14"
                  />
                </svg>
              </td>
            </tr>
          );
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">in all</th>
          <td className="number">
            <WhyButton ask={ask} question={{ ...of, about: { kind: "total" } }}>
              {counts.total}
            </WhyButton>
          </td>
          <td />
        </tr>
      </tfoot>
    </table>
  );
}
