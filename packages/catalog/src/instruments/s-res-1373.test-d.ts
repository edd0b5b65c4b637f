import { expectTypeOf, test } from "vitest";
import type { humanDevelopment } from "./human-development.ts";
import type { sRes1373 } from "./s-res-1373.ts";

type IdOf<I extends { readonly criteria: readonly { readonly id: string }[] }> = I["criteria"][number]["id"];

test("the compiler knows every criterion id, and only those", () => {
  expectTypeOf<"I.2.legislation">().toExtend<IdOf<typeof sRes1373>>();
  expectTypeOf<"I.2.legislaton">().not.toExtend<IdOf<typeof sRes1373>>();
  expectTypeOf<"I.10.practice">().not.toExtend<IdOf<typeof sRes1373>>();
  expectTypeOf<IdOf<typeof humanDevelopment>>().toEqualTypeOf<
    "life-expectancy" | "expected-schooling" | "mean-schooling" | "gni-per-capita"
  >();
});
