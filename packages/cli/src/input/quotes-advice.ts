/** What may be wrong with FEEL that a file took out of its quotation marks: `"high"` is then the name high. */
export const quotesAdvice = (feel: string, form: "json" | "yaml"): string | undefined => {
  if (!/^[^"\\\n]{1,60}$/.test(feel)) return undefined;
  const written = form === "json" ? `"\\"${feel}\\""` : `'"${feel}"'`;
  return `If it is a text, write ${written}: the outer marks are those of the file.`;
};
