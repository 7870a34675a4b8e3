import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { recordingHost } from "../recording-host.ts";
import { run } from "../run.ts";

const cwd = fileURLToPath(new URL("../../test-files", import.meta.url));

const kaari = async (line: string, given: Parameters<typeof recordingHost>[1] = {}) => {
  const host = recordingHost(cwd, given);
  const code = await run(line.split(" "), host);
  return { code, ...host.written };
};

const check = (rest: string, given: Parameters<typeof recordingHost>[1] = {}) =>
  kaari(`check --pack village-pack.yaml --on 2026-04-30 ${rest}`, given);

describe("text", () => {
  it("says what stands in the way, on whose authority, and as of which day", async () => {
    expect((await check("failing.json")).out).toMatchInlineSnapshot(`
      "Village grant (invented) (village 0.1.0, draft)
      Gate: submission, assessed on 30 April 2026
      Draft: what is not filled in is not known yet. --submitted counts it as left
      out.

      Suuri kylätalo (failing.json)
        ✗ 1 obstacle found (draft)

        What stands in the way
        ✗ You ask for €60,000.10. The grant can be at most €60,000.00.
          Decree 1/2026 2 §
          https://example.org/decree
          highest village grant: €60,000.00, as in force on 2 March 2026 (opening of
          the call)
          village/grant-ceiling
          ≠ the village guide s. 3 reads otherwise: the ceiling is 70 000 euros

        Warnings
        ! The summary has 65 characters. Shorten it to 40.
          the village guide s. 6 (practice)
          https://example.org/guide
          village/summary-length

        Next question
        → Is the project also carried out outside the programme area?
          (application.outsideActivity)

        1 satisfied, 0 not applicable
      "
    `);
  });

  it("never calls an application eligible", async () => {
    expect((await check("--submitted passing.yaml")).out).toMatchInlineSnapshot(`
      "Village grant (invented) (village 0.1.0, draft)
      Gate: submission, assessed on 30 April 2026
      Submitted: what is not filled in counts as left out.

      Avoin kylätalo (passing.yaml)
        ✓ No obstacle found; 1 point for a person

        For a person to look at
        ◆ Some of the activity is outside the area. Consider whether that is
          justified.
          the village guide s. 5 (practice)
          https://example.org/guide
          village/outside-activity

        2 satisfied, 1 not applicable
      "
    `);
  });

  it("asks the next question of a draft, in Finnish", async () => {
    expect((await check("--lang fi draft.yaml")).out).toMatchInlineSnapshot(`
      "Kylätuki (keksitty) (village 0.1.0, luonnos)
      Vaihe: hakemuksen jättäminen, arvioitu 30.4.2026
      Luonnos: täyttämätön tieto on vielä avoin. --submitted lukee sen pois jätetyksi.

      Alku (draft.yaml)
        ? Ei vielä ratkaistavissa: 2 sääntöä tarvitsee lisätietoja (luonnos)

        Seuraava kysymys
        → Haettavan tuen määrä (application.fundingPlan.grant)

        Vielä avoinna (3)
        · Mihin tarpeeseen hanke vastaa? (application.need)
        · Toteutetaanko hanketta myös ohjelma-alueen ulkopuolella?
          (application.outsideActivity)
        · Hankkeen kuvaus (application.summary)

        täyttyy 0, ei sovelleta 0
      "
    `);
  });

  it("says why, in Swedish", async () => {
    expect((await check("--lang sv --rule grant-ceiling passing.yaml")).out).toMatchInlineSnapshot(`
      "Bystödet (påhittat) (village 0.1.0, utkast)
      Skede: inlämning av ansökan, bedömd 30.4.2026
      Utkast: det som inte är ifyllt är ännu okänt. --submitted räknar det som
      utelämnat.

      Avoin kylätalo (passing.yaml)
        ✓ Inget hinder hittades; 1 punkt för en människa att bedöma (utkast)

        För en människa att bedöma
        ◆ En del av verksamheten är utanför området. Bedöm om det är motiverat.
          byguiden s. 5 (praxis)
          https://example.org/guide
          village/outside-activity

        Nästa fråga
        → Beskrivning av projektet (application.summary)

        Varför
        ∴ village/grant-ceiling: uppfylls
          Uppfylls om
            application.fundingPlan.grant <= village ceiling = ja
              application.fundingPlan.grant = 60 000,00 €
              village ceiling = 60 000,00 € (SRF 1/2026 2 §, från 1.1.2026, i den
              lydelse som gällde 2.3.2026 (utlysningens öppning))

        2 uppfylls, 0 tillämpas inte
      "
    `);
  });

  it("goes on after a line that cannot be read, and counts at the end", async () => {
    expect((await check("stream.ndjson")).out).toMatchInlineSnapshot(`
      "Village grant (invented) (village 0.1.0, draft)
      Gate: submission, assessed on 30 April 2026
      Draft: what is not filled in is not known yet. --submitted counts it as left
      out.

      Ensimmäinen (stream.ndjson:1)
        ✓ No obstacle found; no points for a person (draft)

        Next question
        → Is the project also carried out outside the programme area?
          (application.outsideActivity)

        Not known yet (1)
        · Description of the project (application.summary)

        2 satisfied, 0 not applicable

      stream.ndjson:2
        ✗ Could not be read
        · 2:32: expected a comma or }, found the end of the text.

      Kolmas (stream.ndjson:4)
        ✗ 1 obstacle found (draft)

        What stands in the way
        ✗ You ask for €70,000.00. The grant can be at most €60,000.00.
          Decree 1/2026 2 §
          https://example.org/decree
          highest village grant: €60,000.00, as in force on 30 April 2026 (day of
          assessing)
          village/grant-ceiling
          ≠ the village guide s. 3 reads otherwise: the ceiling is 70 000 euros

        Next question
        → Is the project also carried out outside the programme area?
          (application.outsideActivity)

        Not known yet (1)
        · Description of the project (application.summary)

        1 satisfied, 0 not applicable

      3 applications: 1 without obstacles, 1 with obstacles, 0 not decided yet, 1 not
      readable; no points for a person
      "
    `);
  });

  it("takes its language from the environment, its day from where the pack applies", async () => {
    const { out } = await kaari("check --pack village-pack.yaml passing.yaml", { env: { LANG: "fi_FI.UTF-8" } });
    expect(out).toContain("Vaihe: hakemuksen jättäminen, arvioitu 1.5.2026\n");
  });

  it("keeps to the columns of the terminal, whatever a file holds", async () => {
    const title = `"\\u001b[31m${"pitkä ".repeat(40)}"`;
    const { out } = await check("-", { stdin: `{"application":{"title":${title}}}`, columns: 60 });
    expect(out.split("\n").filter((line) => line.length > 60)).toEqual([]);
    expect(out).toContain("\uFFFD[31mpitkä");
  });
});
