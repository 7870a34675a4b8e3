import type { Locale } from "@kaari/core";

/** The language that the environment asks for, in the order POSIX gives its variables; English else. */
export const languageOf = (env: Readonly<Record<string, string | undefined>>): Locale => {
  const asked = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  const code = asked.slice(0, 2).toLowerCase();
  return code === "fi" || code === "sv" ? code : "en";
};
