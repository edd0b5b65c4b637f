import "./without-eval.ts";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { DemoApp } from "./demo-app.tsx";

const container = document.getElementById("demo");
if (container === null) throw new Error("The page has no element with the id `demo`.");
createRoot(container).render(
  <StrictMode>
    <DemoApp />
  </StrictMode>,
);
