import { defineConfig, type Options } from "tsup";

/** How types are written: by the compiler that tsup knows, from the sources' own types. */
export const types = { compilerOptions: { ignoreDeprecations: "6.0", customConditions: [] } };

/** How every package is built: both module systems, with types, for any JavaScript engine. */
export function buildOf(entry: Record<string, string>, options: Options = {}) {
  return defineConfig({
    entry,
    format: ["esm", "cjs"],
    dts: types,
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
