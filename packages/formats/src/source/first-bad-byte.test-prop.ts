import fc from "fast-check";
import { expect, test } from "vitest";
import { firstBadByte } from "./first-bad-byte.ts";

const chunk = fc.oneof(
  fc.uint8Array({ maxLength: 4 }),
  fc.string({ unit: "binary", maxLength: 3 }).map((text) => new TextEncoder().encode(text)),
  fc.constantFrom(
    [0xed, 0xa0, 0x80],
    [0xf4, 0x90, 0x80, 0x80],
    [0xc0, 0xaf],
    [0xe0, 0x80, 0x80],
    [0xf0, 0x80, 0x80, 0x80],
  ),
);
const bytes = fc.array(chunk, { maxLength: 8 }).map((chunks) => Uint8Array.from(chunks.flatMap((part) => [...part])));
const isUtf8 = (part: Uint8Array) => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(part);
    return true;
  } catch {
    return false;
  }
};

test("what stands before the first bad byte is UTF-8, and with it is not", () => {
  fc.assert(
    fc.property(bytes, (input) => {
      const bad = firstBadByte(input);
      expect(bad === undefined).toBe(isUtf8(input));
      if (bad !== undefined) expect(isUtf8(input.subarray(0, bad))).toBe(true);
    }),
    { seed: 1, numRuns: 2000 },
  );
});
