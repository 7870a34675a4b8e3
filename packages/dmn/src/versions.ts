/** Versions of DMN that are read and written, each with the date in its namespaces. */
export const dmnVersions = { "1.3": "20191111", "1.4": "20211108", "1.5": "20230324" } as const;
export type DmnVersion = keyof typeof dmnVersions;

const base = "https://www.omg.org/spec/DMN/";
const dates: ReadonlyArray<string> = Object.values(dmnVersions);

/** The namespace of a version's models. */
export const namespaceOf = (version: DmnVersion): string => `${base}${dmnVersions[version]}/MODEL/`;

/** The model with the namespaces of another version: from 1.3 on, the elements read here are the same. */
export const inVersion = (xml: string, version: DmnVersion): string =>
  xml.replaceAll(/https:\/\/www\.omg\.org\/spec\/DMN\/(\d{8})\//g, (whole, date: string) =>
    dates.includes(date) ? `${base}${dmnVersions[version]}/` : whole,
  );

/** What a text is, by the namespace of its model: a version that is read here, an older one, or none. */
export const versionIn = (xml: string): { readonly known: boolean; readonly name: string } => {
  const date = /["'][^"']*\/(?:spec\/)?DMN\/(\d{8})\/(?:MODEL|dmn\.xsd)/.exec(xml)?.[1];
  const [name] = Object.entries(dmnVersions).find(([, each]) => each === date) ?? [];
  if (name !== undefined) return { known: true, name: `DMN ${name}` };
  if (date === undefined) return { known: false, name: "no namespace of DMN" };
  const older: Readonly<Record<string, string>> = { "20180521": "DMN 1.2", "20151101": "DMN 1.1" };
  return { known: false, name: older[date] ?? `DMN of ${date}` };
};
