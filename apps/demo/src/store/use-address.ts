import { useSyncExternalStore } from "react";
import { type Address, addressOf, hashOfAddress } from "./address.ts";

function subscribe(notify: () => void): () => void {
  window.addEventListener("hashchange", notify);
  return () => window.removeEventListener("hashchange", notify);
}

/** The address of the page, kept up to date. */
export function useAddress(): Address {
  return addressOf(useSyncExternalStore(subscribe, () => window.location.hash));
}

/** Goes to another screen; the browser's own history remembers the way. */
export function goTo(address: Address): void {
  window.location.hash = hashOfAddress(address);
}
