import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

const decisive = (value: unknown, words: ReadonlySet<string>): unknown => {
  if (Array.isArray(value)) return value.map((item) => decisive(item, words));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      words.has(key) || member === undefined ? [] : [[key, decisive(member, words)]],
    ),
  );
};

/** SHA-256, in hexadecimal, over `value` as canonical JSON (RFC 8785) without the members named in `words`, at any depth. */
export const canonicalHash = (value: unknown, words: ReadonlySet<string>): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(decisive(value, words)) ?? "")));
