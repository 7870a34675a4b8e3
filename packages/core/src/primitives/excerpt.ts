const longest = 60;

/** Characters that could steer a terminal or turn the direction of reading, and lone halves of pairs. */
const unprintable = /^[\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ud800-\udfff]$/;

const written = (character: string): string =>
  unprintable.test(character)
    ? `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
    : JSON.stringify(character).slice(1, -1);

const quoted = (text: string): string => {
  let shown = '"';
  for (const character of text) {
    const piece = written(character);
    if (shown.length + piece.length > longest - 2) return `${shown}…"`;
    shown += piece;
  }
  return `${shown}"`;
};

/**
 * A value as a message shows it: in the notation of JSON, so that it reads the same in every language.
 *
 * At most 60 characters; what a list or a record holds is not shown.
 */
export const excerpt = (value: unknown): string => {
  if (typeof value === "string") return quoted(value);
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[ … ]";
  if (typeof value === "object" && value !== null) return "{ … }";
  if (typeof value === "bigint") return String(value).slice(0, longest);
  if (typeof value === "function" || typeof value === "symbol") return typeof value;
  return String(value);
};

/** A name as it stands, where it can be printed; else in the notation of JSON. */
export const shownName = (name: string): string => (/^[\p{L}\p{N} ._-]{1,80}$/u.test(name) ? name : excerpt(name));
