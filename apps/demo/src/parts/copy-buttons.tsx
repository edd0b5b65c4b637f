import { useState } from "react";
import { type Explanation, toMarkdown } from "stocktake";

type Copied = { readonly kind: "copied"; readonly as: string } | { readonly kind: "refused"; readonly text: string };

/** Puts an explanation on the clipboard; where the browser refuses, shows the text to be copied by hand. */
export function CopyButtons({ explanation }: { explanation: Explanation }) {
  const [outcome, setOutcome] = useState<Copied>();
  const copy = async (as: string, text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome({ kind: "copied", as });
    } catch {
      setOutcome({ kind: "refused", text });
    }
  };
  return (
    <div className="copy">
      <div className="copy-buttons">
        <button type="button" onClick={() => copy("JSON", `${JSON.stringify(explanation, null, 2)}\n`)}>
          Copy as JSON
        </button>
        <button type="button" onClick={() => copy("Markdown", toMarkdown(explanation).output)}>
          Copy as Markdown
        </button>
      </div>
      <p role="status">
        {outcome?.kind === "copied" ? `The explanation is on the clipboard as ${outcome.as}.` : null}
        {outcome?.kind === "refused" ? "The browser did not allow copying. Select the text below instead." : null}
      </p>
      {outcome?.kind === "refused" ? (
        <textarea readOnly rows={8} value={outcome.text} aria-label="Explanation as text" />
      ) : null}
    </div>
  );
}
