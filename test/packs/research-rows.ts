import { readFileSync } from "node:fs";
import * as path from "node:path";

/** A row of the research that the packs rest on. */
export interface ResearchRow {
  readonly id: string;
  /** Section of the research in which it stands. */
  readonly section: string;
  /** How sure it is: codes such as `V1` joined by `/`, strongest not always first; `unverified` where there is none. */
  readonly certainty: string;
  /** What a row without an id of its own is called there; empty otherwise. */
  readonly topic: string;
}

/** The rows as they were when the packs were last compared with the research. */
export const researchRows: ReadonlyArray<ResearchRow> = readFileSync(
  path.join(import.meta.dirname, "research-rows.tsv"),
  "utf8",
)
  .trimEnd()
  .split("\n")
  .slice(1)
  .map((line) => {
    const [id = "", section = "", certainty = "", topic = ""] = line.split("\t");
    return { id, section, certainty, topic };
  });

/** Sections that are tables; the rows of others were named by hand from their text. */
export const isTable = (section: string): boolean =>
  section === "2.1" || section === "2.5" || section === "6.1" || /^[45]\.\d$/.test(section);

/** The rows of the research's own tables: those of sections 4 and 5 by id, those of the others by what they are called. */
export const rowsOfTables = (research: string): ReadonlyArray<Omit<ResearchRow, "id">> => {
  let section = "";
  return research.split("\n").flatMap((line) => {
    section = /^#{2,4} (\d+(?:\.\d+)*)/.exec(line)?.[1] ?? section;
    if (!isTable(section) || !line.startsWith("| ")) return [];
    const cells = line
      .replace(/^\|\s*/, "")
      .replace(/\s*\|$/, "")
      .split("|");
    const topic = (cells[0] ?? "").trim();
    if (!isRow(section, topic)) return [];
    const certainty = section === "2.5" ? "S" : certaintyIn(cells.at(-1) ?? "");
    return [{ section, certainty, topic }];
  });
};

const heads: ReadonlySet<string> = new Set(["ID", "#", "Topic", "Trap"]);

const isRow = (section: string, topic: string): boolean =>
  !heads.has(topic) && (!/^[45]\./.test(section) || /^[A-Z]+-/.test(topic));

/** The codes before the first remark. */
const certaintyIn = (cell: string): string => {
  const [stated = ""] = cell
    .replaceAll("**", "")
    .replaceAll(/\([^)]*\)/g, "")
    .split(/[.;*]/);
  return stated.match(/\b(?:V[123]|S|I|M)\b/g)?.join("/") ?? "unverified";
};
