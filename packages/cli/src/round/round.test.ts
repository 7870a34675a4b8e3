import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const example = fileURLToPath(new URL("../../../../examples/rounds/village-spring-2026.yaml", import.meta.url));
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-round-"));
});
afterAll(() => rm(folder, { recursive: true }));

const rank = async (...words: ReadonlyArray<string>) => {
  const host = recordingHost(folder);
  const code = await run(["round", "rank", ...words], host);
  return { code, ...host.written };
};

const title = { fi: "Vaikuttavuus", sv: "Genomslag", en: "Effect" };
const criteria = [{ id: "effect", title, group: "content", scale: { from: 0, to: 5 } }];
const application = (id: string, points: number, more = {}) => ({
  id,
  applicant: `Yhdistys ${id}`,
  title: `Hanke ${id}`,
  submittedAt: "2026-03-02T12:00:00+02:00",
  requested: "100.00",
  scores: [{ assessor: "ann", marks: [{ criterion: "effect", points }] }],
  ...more,
});
const round = {
  id: "r1",
  title: "Kevään haku",
  kind: "funding",
  criteria,
  scoring: { assessors: 1, method: "mean" },
  ties: [],
  money: "250.00",
  atTheLine: "in-part",
  committee: { majority: "2/3", blankVotes: "not-cast" },
  applications: [application("a", 3), application("b", 2)],
};
const written = async (name: string, value: unknown) => {
  await writeFile(join(folder, name), name.endsWith("json") ? JSON.stringify(value) : stringify(value));
  return name;
};

describe("round rank", () => {
  it.each([
    ["fi", "── Rahoitus riittää: esitetään 200,00 €, jää 50,00 € ─"],
    ["sv", "── Finansieringen räcker: 200,00 € föreslås, 50,00 € återstår ─"],
    ["en", "── There is money for all: €200.00 proposed, €50.00 left ─"],
  ])("prints the list with the line of money, in %s", async (lang, line) => {
    const { code, out, error } = await rank("--lang", lang, await written("round.yaml", round));
    expect({ code, error }).toEqual({ code: 0, error: "" });
    expect(out.replaceAll("\u00A0", " ")).toContain(line);
  });

  it.each(["fi", "sv", "en"])("keeps within 80 columns, in %s", async (lang) => {
    const { out } = await rank("--lang", lang, example);
    expect(out.split("\n").filter((line) => line.length > 80)).toEqual([]);
  });

  it("draws the line above the first that the money does not reach", async () => {
    const { out } = await rank("--lang", "en", example);
    const lines = out.split("\n");
    const line = lines.findIndex((one) => one.startsWith("── The money ends here: €360,000.00 proposed, €0.00 left"));
    expect(lines.slice(0, line).join("\n")).toContain("6.    3.70 Ruokaa läheltä");
    expect(lines[line + 1]).toMatch(/^ {3}7\. {4}3\.50 Nuorten studio/);
    expect(out).toContain("\nNext, if money becomes free: Nuorten studio\n");
  });

  it("tells a tie that nothing settles, and ends with 2 where it leaves money open", async () => {
    const applications = ["a", "b", "c"].map((id) => application(id, 3));
    const file = await written("tie.json", { ...round, applications });
    const { code, out } = await rank("--lang", "en", file);
    expect(code).toBe(2);
    expect(out).toContain("\nThe rule does not settle the order\n· Hanke a; Hanke b; Hanke c\n");
    expect(out.match(/ 1\. {4}3\.00 Hanke \w .* not settled\n/g)).toHaveLength(3);
    expect(await rank(await written("tie.json", { ...round, applications, money: "300.00" }))).toMatchObject({
      code: 0,
    });
  });

  it("keeps money for one that waits for its statement, and ends with 2", async () => {
    const applications = [application("a", 3, { statement: {} }), application("b", 2)];
    const { code, out } = await rank("--lang", "en", await written("statement.json", { ...round, applications }));
    expect(code).toBe(2);
    expect(out).toContain("Kept for those that wait for a statement: €100.00.");
  });

  it("shows points with as many decimals as tell them apart", async () => {
    const scores = [3, 3, 4].map((points, index) => ({
      assessor: `n${index}`,
      marks: [{ criterion: "effect", points }],
    }));
    const applications = [application("a", 3.33), application("b", 0, { scores })];
    const { out } = await rank("--lang", "en", await written("near.json", { ...round, applications }));
    expect(out).toMatch(/1\. {3}3\.333 Hanke b[^]*2\. {3}3\.330 Hanke a/);
  });

  it("gives money as text, exact points and sentences in JSON", async () => {
    const { out } = await rank("--format", "json", "--lang", "fi", await written("round.json", round));
    const { money, applications } = JSON.parse(out);
    expect(money).toEqual({ available: "250.00", granted: "200.00", reserved: "0.00", left: "50.00", next: [] });
    expect(applications[0]).toMatchObject({
      id: "a",
      place: 1,
      points: "3",
      outcome: "in-full",
      amount: "100.00",
      reasons: [{ reason: "in-full", message: "Haettu tuki 100,00\u00A0€ mahtuu haun rahoitukseen." }],
    });
  });

  it("shows nothing of a file that would steer a terminal", async () => {
    const applications = [application("a", 3, { title: "Hanke \u001B[31ma\u202Eb" })];
    const { out } = await rank(await written("steering.json", { ...round, applications }));
    expect(out).toContain("Hanke \uFFFD[31ma\uFFFDb");
    expect(out).not.toContain("\u001B");
  });
});

describe("feedback letters", () => {
  it("are written one for each application, named by place", async () => {
    const { code, out } = await rank("--lang", "fi", "--letters", "letters", example);
    expect(code).toBe(0);
    expect(out).toContain("Palautekirjeitä 12, kansiossa letters\n");
    const names = await readdir(join(folder, "letters"));
    expect(names).toHaveLength(12);
    expect(names[0]).toBe("01-kylatalon-tyopajat.txt");
    const letter = await readFile(join(folder, "letters", "09-kadentaidot.txt"), "utf8");
    for (const said of [
      "Käsityöyhdistys Kehrä ry\nKädentaidoista toimeentuloa\n",
      "\nSija 9, kun järjestykseen asetettiin 10\nPisteitä 3, enintään 5, kynnys 2,5\n",
      "\nEsitys: tukea ei myönnetä\n",
      "\n· Perusteesta ”Vaikuttavuus” tuli 1,5 pistettä, kun kynnys on 2.\n",
      "  Heikkoudet: Toimeentulon kasvua ei ole arvioitu.\n",
      "  Vahvuudet: Osallistujat tunnetaan hyvin.\n",
      "\nPalaute\nToiminta on kiinnostavaa.",
      "\nTämä on esitys.",
    ])
      expect(letter).toContain(said);
    expect(letter).not.toContain("Rantakylän");
  });

  it("do not overwrite what is there", async () => {
    const file = await written("again.yaml", round);
    expect(await rank("--letters", "once", file)).toMatchObject({ code: 0 });
    const again = await rank("--letters", "once", file);
    expect(again).toMatchObject({ code: 64, out: "" });
    expect(again.error).toContain("expected to make once/1-a.txt, found it there already. No file is overwritten.");
  });

  it("are all written or none", async () => {
    const file = await written("half.yaml", round);
    await mkdir(join(folder, "half"));
    await writeFile(join(folder, "half", "2-b.txt"), "kept");
    expect(await rank("--letters", "half", file)).toMatchObject({ code: 64, out: "" });
    expect(await readdir(join(folder, "half"))).toEqual(["2-b.txt"]);
  });

  it("stay in their folder, whatever an application is called", async () => {
    const applications = [application("a/../../b", 3), application("a-b", 2)];
    const file = await written("names.json", { ...round, applications });
    await rank("--format", "json", "--letters", "named", file);
    expect(await readdir(join(folder, "named"))).toEqual(["1-a-b.json", "2-a-b.json"]);
  });

  it("answer each of 260 ideas in writing", async () => {
    const applications = Array.from({ length: 260 }, (_, index) => ({
      id: `i${index}`,
      applicant: `Yhdistys ${index}`,
      title: `Idea ${index}`,
      feedback: `Palaute ${index}.`,
    }));
    const file = await written("ideas.json", { id: "i", title: "Ideahaku", kind: "idea", criteria: [], applications });
    const { code, out } = await rank("--lang", "fi", "--letters", "ideas", file);
    expect(code).toBe(0);
    expect(out).toMatch(/^Ideahaku\nHakemuksia 260\n/);
    const names = await readdir(join(folder, "ideas"));
    expect(names).toHaveLength(260);
    const texts = await Promise.all(names.map((name) => readFile(join(folder, "ideas", name), "utf8")));
    expect(new Set(texts.map((text) => /\nPalaute\n(Palaute \d+\.)\n$/.exec(text)?.[1])).size).toBe(260);
    expect(texts.join("")).not.toContain("Esitys");
  });
});

describe("a round that cannot be ranked", () => {
  it.each([
    ["empty.yaml", "", "expected a round, found an empty text."],
    ["empty.json", " \n", "expected a round, found an empty text."],
    ["broken.json", "{", "broken.json:1:"],
    ["lines.ndjson", "{}\n{}\n", 'lines.ndjson:2:1: expected the end of the text, found "{".'],
    [
      "other.yaml",
      "id: mine\n",
      'other.yaml cannot be ranked:\n  1: kind: expected one of "funding", "idea", found nothing.',
    ],
    ["two.yaml", "id: a\n---\nid: b\n", "expected one round in a YAML file, found 2 documents."],
  ])("is refused: %s", async (name, text, expected) => {
    await writeFile(join(folder, name), text);
    const { code, out, error } = await rank(name);
    expect({ code, out }).toEqual({ code: 3, out: "" });
    expect(error).toContain(expected);
  });

  it("is told line by line, with what to do", async () => {
    const applications = [application("a", 6), application("b", 2, { requested: "100,00" })];
    const wrongMoney = await rank(await written("money.yaml", { ...round, applications }));
    expect(wrongMoney.error).toContain(
      'applications/1/requested: expected an amount such as "60000.00", found "100,00". Write "100.00".',
    );
    const wrongPoints = await rank(await written("points.yaml", { ...round, applications: [application("a", 6)] }));
    expect(wrongPoints.code).toBe(3);
    expect(wrongPoints.error).toMatch(
      /\n {2}\d+: applications\/0\/scores\/0\/marks: expected 0 to 5 points for effect, found 6\. Mend it\.\n/,
    );
  });

  it("is refused where there is no such file", async () => {
    expect(await rank("absent.yaml")).toMatchObject({ code: 3, out: "" });
  });
});
