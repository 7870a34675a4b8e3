import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recordingHost } from "./recording-host.ts";
import { run } from "./run.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kaari-mistakes-"));
  const village = await readFile(fileURLToPath(new URL("../test-files/village-pack.yaml", import.meta.url)));
  await mkdir(join(folder, "village"));
  await mkdir(join(folder, "empty"));
  await writeFile(join(folder, "village", "another.yaml"), village);
  await writeFile(join(folder, "village", "village.yaml"), village);
  await writeFile(join(folder, "tab.yaml"), "id: a\nrules:\n\t- id: b\n");
  await writeFile(join(folder, "quoted.yaml"), 'id: a\nrules:\n  - require: "ESF+" = application.fund\n');
  await writeFile(join(folder, "blank.ndjson"), "\n");
  await writeFile(join(folder, "broken.ndjson"), '{"id": "p-1"}\n');
  await writeFile(join(folder, "round.yaml"), "kind: loan\n");
  await kaari(["project", "start", "p.ndjson", "--title", "P", "--as", "coordinator", "--on", "2026-01-14"]);
});
afterAll(() => rm(folder, { recursive: true }));

const kaari = async (args: ReadonlyArray<string>, env: NodeJS.ProcessEnv = {}) => {
  const host = recordingHost(folder, { columns: 1000, env });
  const code = await run(args, host);
  return { code, ...host.written };
};

const guidance = ["project", "do", "p.ndjson", "RecordGuidance", "--as", "coordinator", "--on", "2026-01-15"];

describe("a mistake of whoever follows a project is told in her language", () => {
  it.each([
    [
      ["project", "start", "p.ndjson", "--title", "P"],
      64,
      "p.ndjson: odotettu: tiedosto, jota ei vielä ole;",
      "p.ndjson: väntat: en fil som inte finns ännu;",
    ],
    [
      ["project", "start", "q.ndjson"],
      64,
      "odotettu: --title tai hakemuksen tiedosto",
      "väntat: --title, eller en fil",
    ],
    [
      ["project", "start", "q.ndjson", "--title", "Q", "--on", "14.1.2026"],
      64,
      'löytyi: "14.1.2026". Kirjoita "2026-01-14".',
      'hittat: "14.1.2026". Skriv "2026-01-14".',
    ],
    [
      ["project", "start", "q.ndjson", "--title", "Q", "--as", "neuvoja"],
      64,
      "coordinator (Koordinaatiohanke)",
      "coordinator (Koordineringsprojekt)",
    ],
    [
      ["project", "start", "none/q.ndjson", "--title", "Q"],
      3,
      "odotettu: tiedosto kansiossa, johon voi kirjoittaa",
      "väntat: en fil i en mapp som går att skriva i",
    ],
    [
      ["project", "do", "p.ndjson", "RecordGuidanse"],
      64,
      "Tarkoititko RecordGuidance? kaari project show kertoo",
      "Menade du RecordGuidance? kaari project show berättar",
    ],
    [
      [...guidance, "--data", '{"channel": "puhelin", "topic": "Idea", "minutes": 30}'],
      3,
      "komentoa RecordGuidance ei voi lukea:\n  data/channel: odotettu: jokin näistä:",
      "RecordGuidance kan inte läsas:\n  data/channel: väntat: en av dessa:",
    ],
    [[...guidance, "x.yaml"], 64, "odotettu: komennon jälkeen -", "väntat: - för standardinmatning"],
    [["project", "show", "blank.ndjson"], 3, "odotettu: tapahtuma joka rivillä", "väntat: en händelse på varje rad"],
    [
      ["project", "show", "broken.ndjson"],
      3,
      "broken.ndjson:1: stream: odotettu: teksti; löytyi: ei mitään. Lisää se.",
      "broken.ndjson:1: stream: väntat: en text; hittat: ingenting. Lägg till det.",
    ],
    [["project", "agenda", "p.ndjson", "--until", "1.2.2026"], 64, 'Kirjoita "2026-02-01".', 'Skriv "2026-02-01".'],
    [
      ["round", "rank", "round.yaml"],
      3,
      'tiedoston round.yaml kierrosta ei voi asettaa järjestykseen:\n  1: kind: odotettu: jokin näistä: "funding", "idea"',
      'omgången i round.yaml kan inte rangordnas:\n  1: kind: väntat: en av dessa: "funding", "idea"',
    ],
    [
      ["check", "--call", "x", "village"],
      64,
      "haun tunnus kansiossa calls tai paketissa",
      "id för en utlysning i mappen calls",
    ],
    [
      ["check", "--submitted", "--gate", "idea", "village"],
      64,
      "ideapaperi on aina luonnos",
      "ett idépapper är alltid ett utkast",
    ],
    [["check", "--pack", "esf-plus", "village"], 64, "Tarkoititko esf-plus-finland?", "Menade du esf-plus-finland?"],
    [["rule", "show", "nope"], 64, "odotettu: säännön tunnus", "väntat: id för en regel"],
    [
      ["pack", "check", "tab.yaml"],
      3,
      "tab.yaml:3:1: odotettu: välilyöntejä rivin alussa; löytyi: sarkain.",
      "tab.yaml:3:1: väntat: mellanslag i början av raden; hittat: en tabb.",
    ],
    [
      ["pack", "check", "village"],
      64,
      "village, joka on kansio. Tarkoititko village/village.yaml?",
      "village, som är en mapp. Menade du village/village.yaml?",
    ],
    [["pack", "check", "empty"], 64, "empty, joka on kansio. Nimeä tiedosto", "empty, som är en mapp. Ange en fil"],
  ])("kaari %j", async (args, code, fi, sv) => {
    const [finnish, swedish] = [await kaari([...args, "--lang", "fi"]), await kaari([...args, "--lang", "sv"])];
    expect(finnish.error).toContain(fi);
    expect(swedish.error).toContain(sv);
    expect(finnish).toMatchObject({ code, out: "" });
    expect(swedish).toMatchObject({ code, out: "" });
    expect(await kaari(args, { LANG: "fi_FI.UTF-8" })).toEqual(finnish);
  });

  it("and in English from end to end where no other words exist", async () => {
    const { error } = await kaari(["pack", "check", "--lang", "fi", "quoted.yaml"]);
    expect(error).toContain("expected FEEL between quotation marks or on the lines after |, found FEEL that starts");
  });
});
