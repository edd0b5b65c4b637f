import { type Ask, WhyButton } from "../parts/why-button.tsx";
import { countAgreeingPairs, HDI_NODE, type HdiRow, hdiAsOf, openHdi } from "../store/hdi.ts";
import { publishedNumeral } from "../store/numerals.ts";
import { methodologyOf } from "../store/scored-records.ts";

/** The index of 24 entities, computed again, beside what was published. */
export function HdiTable({ ask }: { ask: Ask }) {
  const { records, decimals, rows } = openHdi();
  const { agreeing, pairs } = countAgreeingPairs(rows);
  const equal = rows.filter(({ computed, published }) => computed === published).length;
  return (
    <section aria-labelledby="hdi-heading">
      <h3 id="hdi-heading">Human Development Index 2022, computed again</h3>
      <p>
        {equal} of {rows.length} computed values equal the published ones, and {agreeing} of {pairs} pairs stand in the
        same order. Components are of {hdiAsOf.slice(0, 4)}; the method is {methodologyOf(records)}. The report ranks
        its index itself, which is the only reason for an order here.
      </p>
      <div className="scroller">
        <table className="hdi">
          <caption>Computed value beside the published one, in the order of the computed values</caption>
          <thead>
            <tr>
              <th scope="col">Entity</th>
              <th scope="col">Computed</th>
              <th scope="col">Published</th>
              <th scope="col">Agreement</th>
              <th scope="col">Order among the {rows.length}</th>
              <th scope="col">Published rank among 193</th>
              <th scope="col">Group, computed and published</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.entity}>
                <th scope="row">{row.name}</th>
                <td className="number">
                  {row.computed === undefined ? (
                    "no value"
                  ) : (
                    <WhyButton
                      ask={ask}
                      question={{ records, state: row.entity, node: HDI_NODE, about: { kind: "value" } }}
                    >
                      {publishedNumeral(row.computed, decimals)}
                    </WhyButton>
                  )}
                </td>
                <td className="number">{publishedNumeral(row.published, decimals)}</td>
                <td>
                  <Agreement row={row} />
                </td>
                <td className="number">{row.place ?? "none"}</td>
                <td className="number">{row.publishedRank}</td>
                <td>
                  {row.band === row.publishedGroup
                    ? row.publishedGroup
                    : `${row.band ?? "none"}, published ${row.publishedGroup}`}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="source">Source of components, values, ranks and groups: {records.dataset.source}.</p>
    </section>
  );
}

function Agreement({ row: { computed, published } }: { row: HdiRow }) {
  const same = computed === published;
  return (
    <span className={`mark mark-${same ? "holds" : "contradicted"}`}>
      <span aria-hidden="true">{same ? "=" : "≠"}</span> {same ? "equal" : "differs"}
    </span>
  );
}
