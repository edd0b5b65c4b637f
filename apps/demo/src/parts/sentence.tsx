import { Fragment } from "react";

/** A sentence of the packages, in which the names between backticks are shown as code. */
export function Sentence({ text }: { text: string }) {
  const parts = text.split(/`([^`]*)`/);
  return parts.map((part, i) => {
    const place = parts.slice(0, i).join("`").length;
    return i % 2 === 1 ? <code key={place}>{part}</code> : <Fragment key={place}>{part}</Fragment>;
  });
}
