/** The published JSON Schemas accept every pack and case file there is, and refuse what editors should underline. */
import { readFileSync } from "node:fs";
import { caseFileJsonSchema, exampleFacts, packJsonSchema } from "@kaari/core";
import { packs } from "@kaari/rules";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { files } from "./source.ts";

const read = (name: string) => JSON.parse(readFileSync(`packages/core/schema/${name}.schema.json`, "utf8"));
const ajv = new Ajv({ validateFormats: false, allErrors: true });
const isPack = ajv.compile(read("pack"));
const isCaseFile = ajv.compile(read("case-file"));

const errorsOf = (validate: typeof isPack, value: unknown) =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath}: ${message}`);
const fromYaml = (file: string) => parse(readFileSync(file, "utf8"), { schema: "core" });

it.each([
  ["pack", packJsonSchema],
  ["case-file", caseFileJsonSchema],
])("%s.schema.json is as the schemas say; write it again with npm run schemas", (name, schema) => {
  expect(read(name)).toEqual(JSON.parse(JSON.stringify(schema())));
});

describe("the schema of packs", () => {
  it.each(packs.map((pack) => [pack.id, pack]))("accepts %s", (_id, pack) => {
    expect(errorsOf(isPack, JSON.parse(JSON.stringify(pack)))).toEqual([]);
  });

  it.each(files("{examples/packs,packages/cli/test-files}/*pack*.yaml").concat(files("examples/packs/*.yaml")))(
    "accepts %s",
    (file) => {
      expect(errorsOf(isPack, fromYaml(file))).toEqual([]);
    },
  );

  it("says of each part what it is", () => {
    const { properties } = read("pack");
    expect(Object.keys(properties).filter((name) => properties[name].description === undefined)).toEqual([]);
    const rule = properties.rules.items.properties;
    expect(Object.keys(rule).filter((name) => rule[name].description === undefined)).toEqual([]);
  });
});

describe("the schema of case files", () => {
  it.each(packs.map((pack) => [pack.id, pack]))("accepts the facts of every example of %s", (_id, pack) => {
    const facts = (pack.examples ?? []).map((example) => exampleFacts(pack, example));
    expect(facts.flatMap((each) => errorsOf(isCaseFile, each))).toEqual([]);
  });

  it.each(files("examples/applications/*.{yaml,json}"))("accepts %s", (file) => {
    expect(errorsOf(isCaseFile, fromYaml(file))).toEqual([]);
  });

  it("asks the question of a fact in three languages", () => {
    const { properties } = read("case-file");
    expect(properties.call.properties.opensAt).toMatchObject({
      title: "When does the call open?",
      description: "Milloin haku avautuu?\nNär öppnas utlysningen?",
    });
  });
});

type Change = (pack: ReturnType<typeof fromYaml>) => unknown;

describe("what editors underline in a pack", () => {
  it.each<[string, Change]>([
    ["an id with capitals", (pack) => (pack.id = "Village")],
    ["a version of two numbers", (pack) => (pack.version = "1.0")],
    ["a title in two languages", (pack) => delete pack.title.sv],
    ["an unknown status", (pack) => (pack.status = "final")],
    ["an unknown part", (pack) => (pack.rule = [])],
    ["a language that is not known", (pack) => (pack.jurisdiction.languages = ["de"])],
    ["an address that is none", (pack) => (pack.sources[0].url = "the ministry")],
    ["a parameter without values", (pack) => (pack.parameters[0].values = [])],
    ["a parameter of an unknown kind", (pack) => (pack.parameters[0].kind = "euros")],
    ["a parameter's name in capitals", (pack) => (pack.parameters[0].name = "Village Ceiling")],
    ["an unknown key date", (pack) => (pack.parameters[0].keyedOn = ["tomorrow"])],
    ["a day in the Finnish spelling", (pack) => (pack.parameters[0].values[0].from = "1.1.2025")],
    ["a rule without a citation", (pack) => delete pack.rules[0].citation],
    ["a citation of an unknown certainty", (pack) => (pack.rules[0].citation.certainty = "sure")],
    ["an unknown gate", (pack) => (pack.rules[0].gate = "filing")],
    ["an unknown severity", (pack) => (pack.rules[0].severity = "mild")],
    ["a rule without a basis", (pack) => delete pack.rules[0].basis],
    ["a condition that is no text", (pack) => (pack.rules[2].when = true)],
    ["an empty sentence", (pack) => (pack.messages.fi["need-stated"] = "")],
    ["an outcome that rules do not have", (pack) => (pack.examples[0].expect["need-stated"] = "passed")],
    ["an unknown fact in an example", (pack) => (pack.examples[0].facts.application.needs = "x")],
    [
      "an amount with a comma in an example",
      (pack) => (pack.examples[1].with["application.fundingPlan.grant"] = "1,5"),
    ],
    ["an exception without a reason", (pack) => (pack.rules[0].excepts = { rule: "a/b" })],
  ])("%s", (_what, change) => {
    const pack = fromYaml("packages/cli/test-files/village-pack.yaml");
    expect(errorsOf(isPack, pack)).toEqual([]);
    change(pack);
    expect(errorsOf(isPack, pack)).not.toEqual([]);
  });
});

describe("what editors underline in a case file", () => {
  it.each([
    ["an unknown fact", { application: { budgett: {} } }],
    ["a percent without its sign", { call: { maximumSupportRate: 0.8 } }],
    ["an amount with a space", { call: { budget: "1 000 000" } }],
    ["an unknown code", { application: { fund: "ESF" } }],
    ["a record that is a text", { application: "mine" }],
    ["nothing where a fact may be left out", { application: { need: null } }],
  ])("%s", (_what, facts) => {
    expect(errorsOf(isCaseFile, facts)).not.toEqual([]);
  });
});
