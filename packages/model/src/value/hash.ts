import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import stringify from "safe-stable-stringify";

/**
 * JSON with the keys of every object in code-unit order and no spaces, so that equal values have equal text.
 *
 * Fields that are `undefined` are left out. Arrays keep their order.
 *
 * @example
 * canonicalJson({ b: 1, a: [2, undefined] }); // => "{\"a\":[2,null],\"b\":1}"
 */
export function canonicalJson(value: unknown): string {
  return stringify(value) ?? "null";
}

/**
 * The SHA-256 of a value's canonical JSON, as 64 hexadecimal digits.
 *
 * @example
 * hashOf({ b: 1, a: 2 }) === hashOf({ a: 2, b: 1 }); // => true
 */
export function hashOf(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value))));
}
