import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "yaml";

/** A pack that is broken in one way: `instead` of a text of a sound pack something else stands there. */
export interface BrokenPack {
  readonly way: string;
  readonly instead: string;
  readonly stands: string;
  /** The file it stands in, where that is a layer of the pack. */
  readonly file?: keyof typeof sound;
  /** How often `stands` stands there, joined by `or`. */
  readonly times?: number;
  /** Whether every such text is replaced, or only the first. */
  readonly everywhere?: boolean;
  /** Whether the pack passes all the same. */
  readonly passes?: boolean;
  /** Rows of a table with one column, the grant applied for. */
  readonly rows?: string;
  /** What a person is told, line by line. */
  readonly told: ReadonlyArray<string>;
}

const testFiles = fileURLToPath(new URL("../../packages/cli/test-files/", import.meta.url));
const textOf = (name: string): string => readFileSync(`${testFiles}${name}`, "utf8");

/** Two packs without a fault, the second upon the first. */
const sound = { "village.yaml": textOf("village-pack.yaml"), "region.yaml": textOf("region-pack.yaml") };

/** Ways to break a pack, by what they are about. */
export const brokenPacks: ReadonlyArray<readonly [group: string, ways: ReadonlyArray<BrokenPack>]> = readdirSync(
  `${testFiles}broken-packs`,
)
  .toSorted()
  .map((file) => [file.replace(".yaml", ""), parse(textOf(`broken-packs/${file}`))]);

const tableWith = (rows: string): string => `
tables:
  - name: village size
    label: { fi: kylän koko, sv: byns storlek, en: size of the village }
    hitPolicy: unique
    citation: { source: decree, provision: 4 §, certainty: law }
    inputs: [application.fundingPlan.grant]
    rows:
${rows.replaceAll(/^/gm, "      ").trimEnd()}

rules:
`;

const broken = (text: string, { instead, stands, times = 1, everywhere = false, rows }: BrokenPack): string => {
  const [from, to] =
    rows === undefined ? [instead, Array(times).fill(stands).join(" or ")] : ["\nrules:\n", tableWith(rows)];
  if (!text.includes(from)) throw new RangeError(`expected ${from} in the pack`);
  return everywhere ? text.replaceAll(from, () => to) : text.replace(from, () => to);
};

/** Both packs, one of them broken, and which of the two is checked. */
export const packsBroken = (
  group: string,
  way: BrokenPack,
): { readonly checked: keyof typeof sound; readonly texts: typeof sound } => {
  const checked = group === "layers" ? "region.yaml" : "village.yaml";
  const { file = checked } = way;
  return { checked, texts: { ...sound, [file]: broken(sound[file], way) } };
};
