import { type KeyboardEvent, useRef } from "react";
import { type Address, hashOfAddress } from "../store/address.ts";

interface Tab {
  readonly name: string;
  readonly to: Address;
}

/** Both screens as tabs: arrow keys move between them, Enter or Space opens one. */
export function ScreenTabs({ tabs, current }: { tabs: readonly Tab[]; current: Address["screen"] }) {
  const list = useRef<HTMLDivElement>(null);
  const reachable = tabs.find(({ to }) => to.screen === current) ?? tabs[0];
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    const links = [...(list.current?.querySelectorAll("a") ?? [])];
    const at = links.findIndex((link) => link.matches(":focus"));
    const forward = getComputedStyle(event.currentTarget).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    if (at === -1) return;
    if (event.key === " ") links[at]?.click();
    else if (event.key === "Home") links[0]?.focus();
    else if (event.key === "End") links.at(-1)?.focus();
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight")
      links[(at + (event.key === forward ? 1 : links.length - 1)) % links.length]?.focus();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={list} role="tablist" aria-label="Screens" className="tabs" onKeyDown={onKeyDown}>
      {tabs.map((tab) => (
        <a
          key={tab.to.screen}
          id={`tab-${tab.to.screen}`}
          role="tab"
          href={hashOfAddress(tab.to)}
          aria-selected={tab.to.screen === current}
          aria-controls={tab.to.screen === current ? "screen" : undefined}
          tabIndex={tab === reachable ? 0 : -1}
        >
          {tab.name}
        </a>
      ))}
    </div>
  );
}
