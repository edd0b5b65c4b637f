import { useState } from "react";
import { FailureBoundary } from "../parts/failure-boundary.tsx";
import { WhyDialog } from "../parts/why-dialog.tsx";
import { RecordScreen } from "../screens/record-screen.tsx";
import { StateScreen } from "../screens/state-screen.tsx";
import { type Address, FIRST_STATE } from "../store/address.ts";
import type { Question } from "../store/scored-records.ts";
import { useAddress } from "../store/use-address.ts";
import { ScreenTabs } from "./screen-tabs.tsx";

/** The whole page: two screens, and the dialog that says why. */
export function DemoApp() {
  const address = useAddress();
  const [question, setQuestion] = useState<Question>();
  const state = address.screen === "state" ? address.state : FIRST_STATE;
  const tabs = [
    { name: "Record", to: { screen: "record" } },
    { name: "State profile", to: { screen: "state", state } },
  ] as const;
  return (
    <>
      <title>{titleOf(address)}</title>
      <button type="button" className="skip" onClick={() => document.getElementById("screen")?.focus()}>
        Skip to the content
      </button>
      <header>
        <h1>Stocktake demo</h1>
        <p>How far has a State implemented what an instrument asks of it, and how do we know?</p>
        <ScreenTabs tabs={tabs} current={address.screen} />
      </header>
      <main>
        <div
          id="screen"
          tabIndex={-1}
          {...(address.screen === "nowhere" ? {} : { role: "tabpanel", "aria-labelledby": `tab-${address.screen}` })}
        >
          <FailureBoundary key={address.screen}>
            <Screen address={address} ask={setQuestion} />
          </FailureBoundary>
        </div>
      </main>
      <footer>
        <p>
          Unofficial, and endorsed by nobody. The page computes everything in this browser from the published packages
          and sends nothing anywhere.
        </p>
      </footer>
      <WhyDialog question={question} onClose={() => setQuestion(undefined)} />
    </>
  );
}

function Screen({ address, ask }: { address: Address; ask: (question: Question) => void }) {
  switch (address.screen) {
    case "record":
      return <RecordScreen ask={ask} />;
    case "state":
      return <StateScreen state={address.state} ask={ask} />;
    case "nowhere":
      return (
        <>
          <h2>Nothing here</h2>
          <p>
            This page has no screen called “{address.text}”. It has <a href="#record">the record</a> and{" "}
            <a href={`#state/${FIRST_STATE}`}>the profile of a State</a>.
          </p>
        </>
      );
  }
}

function titleOf(address: Address): string {
  const screens = { record: "Record", state: "State profile", nowhere: "Nothing here" };
  const state = address.screen === "state" ? ` ${address.state}` : "";
  return `${screens[address.screen]}${state} – Stocktake demo`;
}
