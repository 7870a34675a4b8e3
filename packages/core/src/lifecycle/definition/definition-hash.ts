import { canonicalHash } from "../../primitives/index.ts";
import type { LifecycleDefinition } from "./definition.ts";

const words = new Set(["title"]);

/** SHA-256, in hexadecimal, over the definition as canonical JSON (RFC 8785) without titles. */
export const definitionHash = (definition: LifecycleDefinition): string => canonicalHash(definition, words);
