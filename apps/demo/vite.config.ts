import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

const POLICY = /<meta\s+http-equiv="Content-Security-Policy"[^>]*>/;

/** The development server injects inline scripts, which the page's own policy refuses; the built page keeps the policy. */
const withoutPolicy: Plugin = {
  name: "without-policy",
  apply: "serve",
  transformIndexHtml: { order: "pre", handler: (html) => html.replace(POLICY, "") },
};

export default defineConfig({
  base: "./",
  plugins: [react(), withoutPolicy],
  build: { modulePreload: false, sourcemap: true, chunkSizeWarningLimit: 700 },
});
