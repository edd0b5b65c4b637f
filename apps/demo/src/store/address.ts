/** Which screen the part of the address after `#` names. */
export type Address =
  | { readonly screen: "record" }
  | { readonly screen: "state"; readonly state: string }
  | { readonly screen: "nowhere"; readonly text: string };

/** The State that is shown when none was chosen. */
export const FIRST_STATE = "QMA";

/** Reads the part of the address after `#`; an empty one is the record, and a damaged one leads nowhere. */
export function addressOf(hash: string): Address {
  const text = hash.replace(/^#/, "");
  if (text === "" || text === "record") return { screen: "record" };
  const state = /^state(?:\/([A-Za-z]{3}))?$/.exec(text);
  if (state === null) return { screen: "nowhere", text };
  return { screen: "state", state: (state[1] ?? FIRST_STATE).toUpperCase() };
}

/** Writes an address the way {@link addressOf} reads it. */
export function hashOfAddress(address: Address): string {
  switch (address.screen) {
    case "record":
      return "#record";
    case "state":
      return `#state/${address.state}`;
    case "nowhere":
      return `#${address.text}`;
  }
}
