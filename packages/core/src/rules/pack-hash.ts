import { canonicalHash } from "../primitives/index.ts";
import type { MergedPack } from "./layers.ts";

/** Parts that only tell people what a rule says; a decision does not depend on them. */
const words = new Set(["title", "label", "messages", "plain", "examples", "says", "reason", "short"]);

/** SHA-256, in hexadecimal, over the layers as canonical JSON (RFC 8785) without titles, labels, sentences and examples. */
export const packHash = ({ layers }: MergedPack): string => canonicalHash(layers, words);
