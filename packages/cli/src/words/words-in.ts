import type { Locale } from "@kaari/core";
import { en } from "./en.ts";
import { fi } from "./fi.ts";
import { sv } from "./sv.ts";
import type { Words } from "./words.ts";

const catalogues: Readonly<Record<Locale, Words>> = { fi, sv, en };

export const wordsIn = (locale: Locale): Words => catalogues[locale];
