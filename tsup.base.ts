import { defineConfig, type Options } from "tsup";

/** How every package is built: both module systems, with types, for any JavaScript engine. */
export function buildOf(entry: Record<string, string>, options: Options = {}) {
  return defineConfig({
    entry,
    format: ["esm", "cjs"],
    dts: { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [] } },
    sourcemap: true,
    clean: false,
    removeNodeProtocol: false,
    treeshake: true,
    splitting: true,
    target: "es2022",
    platform: "neutral",
    silent: true,
    ...options,
  });
}
