import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { recordingHost } from "./recording-host.ts";
import { run } from "./run.ts";

const cwd = fileURLToPath(new URL("../test-files", import.meta.url));

const kaari = async (line: string, given: Parameters<typeof recordingHost>[1] = {}) => {
  const host = recordingHost(cwd, given);
  const code = await run(line.split(" "), host);
  return { code, ...host.written };
};

const check = (rest: string, given: Parameters<typeof recordingHost>[1] = {}) =>
  kaari(`check --pack village-pack.yaml --on 2026-04-30 ${rest}`, given);

describe("the exit code", () => {
  it.each([
    [0, "passing.yaml"],
    [2, "--strict passing.yaml"],
    [1, "failing.json"],
    [1, "failing.json draft.yaml passing.yaml"],
    [2, "draft.yaml passing.yaml"],
    [1, "--submitted draft.yaml"],
    [3, "malformed.yaml failing.json"],
    [3, "stream.ndjson"],
    [3, "absent.yaml"],
    [0, "--gate decision passing.yaml"],
  ])("is %i for %s", async (code, rest) => {
    expect((await check(rest)).code).toBe(code);
  });
});

describe("wrong usage is told on standard error with 64", () => {
  it.each([
    ["check", "kaari: missing required argument 'files'\nTry kaari check --help.\n"],
    ["chekc x", "kaari: unknown command 'chekc'\n(Did you mean check?)\nTry kaari --help.\n"],
    ["check --formt json x", "kaari: unknown option '--formt'\n(Did you mean --format?)\nTry kaari check --help.\n"],
    [
      "check --lang de x",
      "kaari: option '--lang <language>' argument 'de' is invalid. Allowed choices are fi, sv, en.\nTry kaari check --help.\n",
    ],
    ["check --on 2026-02-30 x", 'kaari: expected a day such as 2026-11-25 after --on, found "2026-02-30".\n'],
    [
      "check --gate idea --submitted x",
      "kaari: --submitted does not go with --gate idea: an idea paper is always a draft.\n",
    ],
    [
      "check --pack village-pack.yaml --gate idea passing.yaml",
      "kaari: Expected rules of pack village at gate idea, found none. Choose another gate, or declare it open in the pack.\n",
    ],
    [
      "check --pack absent.yaml x",
      "kaari: absent.yaml: expected a file or a folder, found nothing of that name. Look at the spelling of the path.\n",
    ],
    [
      "check --pack village-pack.yaml --call vilage-2026 x",
      "kaari: expected a .json or .yaml file, or the id of a call in the folder calls or in the pack, found vilage-2026. Did you mean village-2026?\n",
    ],
    [
      "check --pack village-pack.yaml --rule grant-celing x",
      "kaari: expected the id of a rule, found grant-celing. Did you mean grant-ceiling?\n",
    ],
  ])("%s", async (line, error) => {
    expect(await kaari(line)).toEqual({ code: 64, out: "", error });
  });

  it("or with 3 where a pack or a call cannot be read", async () => {
    const pack = await kaari("check --pack passing.yaml passing.yaml");
    expect(pack).toMatchObject({ code: 3, out: "" });
    expect(pack.error).toContain(
      "passing.yaml is not a pack:\n  passing.yaml:1:1: pack: id: expected a text, found nothing. Add it.\n",
    );
    expect(await check("--call passing.yaml passing.yaml")).toMatchObject({
      code: 3,
      error:
        'kaari: passing.yaml:1:1: call.application: Expected a key that is known here, found "application". That key belongs at application.\n',
    });
  });
});

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

describe("a call", () => {
  it.each([
    ["is found beside the file", "passing.yaml", { from: "calls", id: "village-2026" }],
    ["is found by id", "--call village-2026 draft.yaml", { from: "option", id: "village-2026" }],
    ["is read from a file", "--call calls/village-2026.yaml draft.yaml", { from: "option", id: "village-2026" }],
    ["is not there", "draft.yaml", { from: "nowhere" }],
  ])("%s", async (_name, rest, call) => {
    const { out } = await check(`--format ndjson ${rest}`);
    expect(JSON.parse(out)).toMatchObject({ call });
  });

  it("is told when it is not found", async () => {
    const { out } = await check("-", { stdin: '{"application":{"callId":"other"}}' });
    expect(out).toContain("The call other was not found");
  });

  it("chooses the values of its day", async () => {
    const stdin = JSON.stringify({
      application: { need: "x", fundingPlan: { grant: "50000.01" } },
      call: { opensAt: "2025-12-31T12:00:00+02:00" },
    });
    expect((await check("-", { stdin })).out).toContain(
      "highest village grant: €50,000.00, as in force on 31 December 2025",
    );
  });
});

describe("forms for machines", () => {
  it("json is one document", async () => {
    const { out } = await check("--format json failing.json malformed.yaml");
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "applications": [
          {
            "call": {
              "from": "calls",
              "id": "village-2026",
            },
            "file": "failing.json",
            "findings": [
              {
                "citations": [
                  {
                    "certainty": "law",
                    "provision": "2 §",
                    "source": "Decree 1/2026",
                    "url": "https://example.org/decree",
                  },
                ],
                "conflicts": [
                  {
                    "certainty": "practice",
                    "provision": "s. 3",
                    "says": "the ceiling is 70 000 euros",
                    "source": "the village guide",
                    "url": "https://example.org/guide",
                  },
                ],
                "message": "You ask for €60,000.10. The grant can be at most €60,000.00.",
                "missing": [],
                "outcome": "violated",
                "rule": "village/grant-ceiling",
                "severity": "blocking",
                "title": "The grant is at most the ceiling",
              },
              {
                "outcome": "satisfied",
                "rule": "village/need-stated",
                "severity": "blocking",
                "title": "The need is stated",
              },
              {
                "citations": [
                  {
                    "certainty": "practice",
                    "provision": "s. 5",
                    "source": "the village guide",
                    "url": "https://example.org/guide",
                  },
                ],
                "conflicts": [],
                "message": "Activity outside the area: Is the project also carried out outside the programme area?",
                "missing": [
                  "application.outsideActivity",
                ],
                "outcome": "undetermined",
                "rule": "village/outside-activity",
                "severity": "review",
                "title": "Activity outside the area",
              },
              {
                "citations": [
                  {
                    "certainty": "practice",
                    "provision": "s. 6",
                    "source": "the village guide",
                    "url": "https://example.org/guide",
                  },
                ],
                "conflicts": [],
                "message": "The summary has 65 characters. Shorten it to 40.",
                "missing": [],
                "outcome": "violated",
                "rule": "village/summary-length",
                "severity": "warning",
                "title": "The summary is short",
              },
            ],
            "gate": "submission",
            "missing": [
              {
                "changedBy": "applicant",
                "path": "application.outsideActivity",
                "question": "Is the project also carried out outside the programme area?",
              },
            ],
            "on": "2026-04-30",
            "reviews": 0,
            "title": "Suuri kylätalo",
            "verdict": "fail",
            "world": "open",
          },
          {
            "file": "malformed.yaml",
            "problems": [
              {
                "advice": "Write "60000.00".",
                "code": "money-rewrite",
                "column": 5,
                "expected": "an amount such as "60000.00"",
                "found": ""60 000 €"",
                "line": 4,
                "path": "application.fundingPlan.grant",
              },
              {
                "advice": "Write the day, T, the time 00:00:00–23:59:59 and the offset.",
                "code": "instant",
                "column": 3,
                "expected": "a day, a time and its offset, such as "2026-04-30T12:00:00+03:00"",
                "found": ""eilen"",
                "line": 5,
                "path": "application.filedAt",
              },
              {
                "advice": "Write the key as need.",
                "code": "unknown-key-near",
                "column": 3,
                "expected": "a key that is known here",
                "found": ""nead"",
                "line": 6,
                "nearest": "need",
                "path": "application.nead",
              },
            ],
            "verdict": "unreadable",
          },
        ],
        "gate": "submission",
        "kaari": "0.1.0",
        "language": "en",
        "on": "2026-04-30",
        "pack": {
          "hash": "c29017c7247db0cf0102a9fb2b103f635961720a8e118e4e6527e052e17a1f2f",
          "id": "village",
          "status": "draft",
          "title": "Village grant (invented)",
          "version": "0.1.0",
        },
        "schema": 1,
        "summary": {
          "applications": 2,
          "exitCode": 3,
          "fail": 1,
          "pass": 0,
          "reviews": 0,
          "undetermined": 0,
          "unreadable": 1,
        },
        "world": "open",
      }
    `);
  });

  it("ndjson is a line for each application", async () => {
    const { out } = await check("--format ndjson stream.ndjson");
    const lines = out
      .trimEnd()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toMatchObject([
      { file: "stream.ndjson", line: 1, verdict: "pass" },
      { file: "stream.ndjson", line: 2, verdict: "unreadable" },
      { file: "stream.ndjson", line: 4, verdict: "fail" },
    ]);
  });

  it("sarif names rules, and lines of the facts", async () => {
    const { out } = await check("--format sarif failing.json stream.ndjson");
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "$schema": "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
        "runs": [
          {
            "columnKind": "utf16CodeUnits",
            "invocations": [
              {
                "executionSuccessful": false,
                "exitCode": 3,
              },
            ],
            "language": "en",
            "results": [
              {
                "kind": "fail",
                "level": "error",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "failing.json",
                      },
                      "region": {
                        "startLine": 8,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "You ask for €60,000.10. The grant can be at most €60,000.00.",
                },
                "properties": {
                  "outcome": "violated",
                  "severity": "blocking",
                },
                "ruleId": "village/grant-ceiling",
                "ruleIndex": 1,
              },
              {
                "kind": "open",
                "level": "none",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "failing.json",
                      },
                      "region": {
                        "startLine": 2,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "Activity outside the area: Is the project also carried out outside the programme area?",
                },
                "properties": {
                  "outcome": "undetermined",
                  "severity": "review",
                },
                "ruleId": "village/outside-activity",
                "ruleIndex": 3,
              },
              {
                "kind": "fail",
                "level": "warning",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "failing.json",
                      },
                      "region": {
                        "startLine": 6,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "The summary has 65 characters. Shorten it to 40.",
                },
                "properties": {
                  "outcome": "violated",
                  "severity": "warning",
                },
                "ruleId": "village/summary-length",
                "ruleIndex": 4,
              },
              {
                "kind": "open",
                "level": "none",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "stream.ndjson",
                      },
                      "region": {
                        "startLine": 1,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "Activity outside the area: Is the project also carried out outside the programme area?",
                },
                "properties": {
                  "outcome": "undetermined",
                  "severity": "review",
                },
                "ruleId": "village/outside-activity",
                "ruleIndex": 3,
              },
              {
                "kind": "open",
                "level": "none",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "stream.ndjson",
                      },
                      "region": {
                        "startLine": 1,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "The summary is short: Description of the project",
                },
                "properties": {
                  "outcome": "undetermined",
                  "severity": "warning",
                },
                "ruleId": "village/summary-length",
                "ruleIndex": 4,
              },
              {
                "kind": "fail",
                "level": "error",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "stream.ndjson",
                      },
                      "region": {
                        "startColumn": 32,
                        "startLine": 2,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "expected a comma or }, found the end of the text.",
                },
                "ruleId": "kaari/input",
                "ruleIndex": 0,
              },
              {
                "kind": "fail",
                "level": "error",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "stream.ndjson",
                      },
                      "region": {
                        "startLine": 4,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "You ask for €70,000.00. The grant can be at most €60,000.00.",
                },
                "properties": {
                  "outcome": "violated",
                  "severity": "blocking",
                },
                "ruleId": "village/grant-ceiling",
                "ruleIndex": 1,
              },
              {
                "kind": "open",
                "level": "none",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "stream.ndjson",
                      },
                      "region": {
                        "startLine": 4,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "Activity outside the area: Is the project also carried out outside the programme area?",
                },
                "properties": {
                  "outcome": "undetermined",
                  "severity": "review",
                },
                "ruleId": "village/outside-activity",
                "ruleIndex": 3,
              },
              {
                "kind": "open",
                "level": "none",
                "locations": [
                  {
                    "physicalLocation": {
                      "artifactLocation": {
                        "uri": "stream.ndjson",
                      },
                      "region": {
                        "startLine": 4,
                      },
                    },
                  },
                ],
                "message": {
                  "text": "The summary is short: Description of the project",
                },
                "properties": {
                  "outcome": "undetermined",
                  "severity": "warning",
                },
                "ruleId": "village/summary-length",
                "ruleIndex": 4,
              },
            ],
            "tool": {
              "driver": {
                "informationUri": "https://github.com/kaari/kaari",
                "name": "kaari",
                "properties": {
                  "pack": "village",
                  "packHash": "c29017c7247db0cf0102a9fb2b103f635961720a8e118e4e6527e052e17a1f2f",
                  "packVersion": "0.1.0",
                },
                "rules": [
                  {
                    "defaultConfiguration": {
                      "level": "error",
                    },
                    "helpUri": "https://github.com/kaari/kaari",
                    "id": "kaari/input",
                    "shortDescription": {
                      "text": "An application can be read",
                    },
                  },
                  {
                    "defaultConfiguration": {
                      "level": "error",
                    },
                    "help": {
                      "text": "Decree on the village grant, 2 §",
                    },
                    "helpUri": "https://example.org/decree",
                    "id": "village/grant-ceiling",
                    "shortDescription": {
                      "text": "The grant is at most the ceiling",
                    },
                  },
                  {
                    "defaultConfiguration": {
                      "level": "error",
                    },
                    "help": {
                      "text": "Decree on the village grant, 3 §",
                    },
                    "helpUri": "https://example.org/decree",
                    "id": "village/need-stated",
                    "shortDescription": {
                      "text": "The need is stated",
                    },
                  },
                  {
                    "defaultConfiguration": {
                      "level": "note",
                    },
                    "help": {
                      "text": "Village guide, s. 5",
                    },
                    "helpUri": "https://example.org/guide",
                    "id": "village/outside-activity",
                    "shortDescription": {
                      "text": "Activity outside the area",
                    },
                  },
                  {
                    "defaultConfiguration": {
                      "level": "warning",
                    },
                    "help": {
                      "text": "Village guide, s. 6",
                    },
                    "helpUri": "https://example.org/guide",
                    "id": "village/summary-length",
                    "shortDescription": {
                      "text": "The summary is short",
                    },
                  },
                ],
                "semanticVersion": "0.1.0",
              },
            },
          },
        ],
        "version": "2.1.0",
      }
    `);
  });

  it("junit has a suite for each application", async () => {
    expect((await check("--format junit failing.json malformed.yaml")).out).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="kaari">
      <testsuite name="failing.json" tests="4" failures="1" errors="0" skipped="1" timestamp="2026-04-30T00:00:00">
      <testcase classname="village" name="grant-ceiling"><failure type="violated" message="You ask for €60,000.10. The grant can be at most €60,000.00.">Decree 1/2026 2 § https://example.org/decree</failure></testcase>
      <testcase classname="village" name="need-stated"/>
      <testcase classname="village" name="outside-activity"><skipped message="Activity outside the area: Is the project also carried out outside the programme area?"/></testcase>
      <testcase classname="village" name="summary-length"><system-out>warning: The summary has 65 characters. Shorten it to 40.</system-out></testcase>
      </testsuite>
      <testsuite name="malformed.yaml" tests="1" failures="0" errors="1" skipped="0">
      <testcase classname="kaari" name="input"><error type="unreadable" message="4:5: application.fundingPlan.grant (Grant applied for): Expected an amount such as &quot;60000.00&quot;, found &quot;60 000 €&quot;. Write &quot;60000.00&quot;. 5:3: application.filedAt (When did the application become pending?): Expected a day, a time and its offset, such as &quot;2026-04-30T12:00:00+03:00&quot;, found &quot;eilen&quot;. Write the day, T, the time 00:00:00–23:59:59 and the offset. 6:3: application.nead: Expected a key that is known here, found &quot;nead&quot;. Write the key as need."/></testcase>
      </testsuite>
      </testsuites>
      "
    `);
  });
});
