import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { MergedPack } from "./layers.ts";

/** Parts that only tell people what a rule says; a decision does not depend on them. */
const words = new Set(["title", "label", "messages", "plain", "examples", "says", "reason", "short"]);

const decisive = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(decisive);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) =>
      words.has(key) || member === undefined ? [] : [[key, decisive(member)]],
    ),
  );
};

/** SHA-256, in hexadecimal, over the layers as canonical JSON (RFC 8785) without titles, labels, sentences and examples. */
export const packHash = ({ layers }: MergedPack): string =>
  bytesToHex(sha256(utf8ToBytes(canonicalize(decisive(layers)) ?? "")));
