import { formatCoverage } from "stocktake";
import { FailureBoundary } from "../parts/failure-boundary.tsx";
import { ProvenanceNote } from "../parts/provenance-note.tsx";
import { type Ask, WhyButton } from "../parts/why-button.tsx";
import {
  openSample,
  type ProfileNode,
  profileOf,
  type Sample,
  type StateProfile,
  statesShown,
} from "../store/sample.ts";
import { bandsOf, methodologyOf } from "../store/scored-records.ts";
import { goTo } from "../store/use-address.ts";
import { CountsTable } from "./counts-table.tsx";
import { FindingsList } from "./findings-list.tsx";
import { NodeCard } from "./node-card.tsx";

/** The profile of one invented State: findings, counts, and a range for every theme and subsection. */
export function StateScreen({ state, ask }: { state: string; ask: Ask }) {
  const sample = openSample();
  const { records } = sample;
  const profile = profileOf(sample, state);
  return (
    <>
      <h2>{profile === undefined ? "State profile" : `State profile: ${profile.name} (${profile.id})`}</h2>
      <ProvenanceNote
        asOf={records.scores.asOf}
        methodology={methodologyOf(records)}
        records={records.dataset.title?.en ?? "Sample of invented States"}
      >
        Every State here is invented, with a code that ISO 3166 leaves to users. The scale and the numbers are this
        project’s own and no body’s.
      </ProvenanceNote>
      <p className="choice">
        <label htmlFor="state">Invented State</label>{" "}
        <select
          id="state"
          value={profile?.id ?? ""}
          onChange={(event) => goTo({ screen: "state", state: event.target.value })}
        >
          {profile === undefined ? <option value="">Choose a State</option> : null}
          {statesShown(sample).map(({ id, name }) => (
            <option key={id} value={id}>
              {id} {name}
            </option>
          ))}
        </select>
      </p>
      {profile === undefined ? (
        <p role="alert">The sample has no State with the code {state}. Choose one of the list.</p>
      ) : (
        <FailureBoundary key={profile.id}>
          <Profile profile={profile} sample={sample} ask={ask} />
        </FailureBoundary>
      )}
    </>
  );
}

function Profile({ profile, sample: { records }, ask }: { profile: StateProfile; sample: Sample; ask: Ask }) {
  const { root } = profile;
  const of = { records, state: profile.id, node: root.node };
  const edges = bandsOf(records)
    .slice(1)
    .map(({ name, from }) => `${name} from ${from}`);
  return (
    <>
      <section aria-labelledby="findings-heading">
        <h3 id="findings-heading">What the check found</h3>
        <FindingsList findings={profile.findings} about={`the records of ${profile.name}`} />
        {profile.unplaced.length === 0 ? null : (
          <FindingsList findings={profile.unplaced} about="records from which no State can be read" />
        )}
      </section>
      <section aria-labelledby="comment-heading">
        <h3 id="comment-heading">What the State says of its assessment</h3>
        <p>{profile.stateComment}</p>
      </section>
      <section aria-labelledby="counts-heading">
        <h3 id="counts-heading">{root.title}</h3>
        {root.score.kind === "counted" ? (
          <>
            <p>
              There is no headline figure. Criteria that ask for different things do not add up to one number for a
              State, so the methodology counts them at this level and makes no number.
            </p>
            <CountsTable counts={root.score.counts} ask={ask} of={of} />
            <p className="coverage">
              Coverage:{" "}
              <WhyButton ask={ask} question={{ ...of, about: { kind: "coverage" } }}>
                {formatCoverage(root.score.coverage)}
              </WhyButton>
            </p>
          </>
        ) : (
          <NodeCard node={root} records={records} state={profile.id} ask={ask} />
        )}
      </section>
      {root.children.map((theme) => (
        <Theme key={theme.node} theme={theme} records={records} state={profile.id} ask={ask} edges={edges} />
      ))}
    </>
  );
}

interface ThemeShown {
  readonly theme: ProfileNode;
  readonly records: Sample["records"];
  readonly state: string;
  readonly ask: Ask;
  readonly edges: readonly string[];
}

function Theme({ theme, records, state, ask, edges }: ThemeShown) {
  const heading = `theme-${theme.node}`;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>{theme.title}</h3>
      <p className="legend">
        The line runs from the worst to the best that the unknowns allow; the dot is the value. Ticks are the edges of
        bands: {edges.join(", ")}. Every number says why when it is clicked.
      </p>
      <NodeCard node={theme} records={records} state={state} ask={ask} />
      <ol className="nodes">
        {theme.children.map((child) => (
          <li key={child.node}>
            <h4>
              <span className="node-id">{child.node}</span> {child.title}
            </h4>
            <NodeCard node={child} records={records} state={state} ask={ask} />
          </li>
        ))}
      </ol>
    </section>
  );
}
