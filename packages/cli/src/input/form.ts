/** How applications are written: one in a text, or one a line. */
export const forms = ["json", "yaml", "ndjson"] as const;
export type Form = (typeof forms)[number];

/** The form that a file's name tells. */
export const formOfName = (name: string): Form | undefined => {
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase();
  return ending === undefined ? undefined : endings.get(ending);
};

const endings: ReadonlyMap<string, Form> = new Map([
  ["json", "json"],
  ["yaml", "yaml"],
  ["yml", "yaml"],
  ["ndjson", "ndjson"],
  ["jsonl", "ndjson"],
]);

/**
 * The form that a text's first lines with anything in them tell.
 *
 * A record that opens and closes on the first line with more to come is one of many; one that only opens is a JSON text.
 */
export const formOfLines = ([first = "", second]: ReadonlyArray<string>): Form => {
  const line = first.trim();
  if (!line.startsWith("{") && !line.startsWith("[")) return "yaml";
  return line.startsWith("{") && line.endsWith("}") && second !== undefined ? "ndjson" : "json";
};
