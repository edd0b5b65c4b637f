import { version } from "stocktake/package.json";

interface Provenance {
  readonly asOf: string;
  /** `id@version`, with a word on what it is for where there are several. */
  readonly methodology: string;
  readonly records: string;
  /** What these numbers are not. */
  readonly children: string;
}

/** What every screen says of itself: that it is unofficial, of what it speaks, and from what it was computed. */
export function ProvenanceNote({ asOf, methodology, records, children }: Provenance) {
  return (
    <aside className="provenance" aria-label="About these numbers">
      <p>
        <strong>Unofficial.</strong> {children}
      </p>
      <dl>
        <div>
          <dt>Records</dt>
          <dd>{records}</dd>
        </div>
        <div>
          <dt>As of</dt>
          <dd>{asOf}</dd>
        </div>
        <div>
          <dt>Methodology</dt>
          <dd>{methodology}</dd>
        </div>
        <div>
          <dt>Stocktake</dt>
          <dd>version {version}</dd>
        </div>
      </dl>
    </aside>
  );
}
