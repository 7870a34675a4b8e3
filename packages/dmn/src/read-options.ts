import type { Citation, LocalizedText } from "@kaari/core";

export interface ReadDmnOptions {
  /** Where the decisions stand; what the model itself cites wins. */
  readonly citation: Citation;
  /** What people call a decision; its name in every language, when left out. */
  readonly label?: (name: string) => LocalizedText;
  /** Names of the model and the FEEL that stands for them in the pack: `{ "Total cost": "application.budget.total" }`. */
  readonly names?: Readonly<Record<string, string>>;
}
