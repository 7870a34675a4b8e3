import { type Locale, textIn } from "@kaari/core";
import { kaariLifecycle } from "@kaari/core/lifecycle";

/** What people call a phase, a stage, a command or a role; its own name where it has no title. */
export const titleOf = (list: "phases" | "stages" | "commands" | "roles", id: string, locale: Locale): string => {
  const found = kaariLifecycle[list].find((one) => one.id === id);
  return found === undefined ? id : textIn(found.title, locale);
};
