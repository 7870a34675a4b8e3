import { describe, expect, it } from "vitest";
import { byLaw, changed, later, parameter, said } from "./hostile-pack.test-data.ts";
import { mergeLayers, sourceOf } from "./layers.ts";
import type { Pack } from "./pack.ts";
import { describePackProblem } from "./pack-problem.ts";
import { trialPack } from "./trial-pack.test-data.ts";

const upon = (id: string, ...layers: ReadonlyArray<readonly [id: string, version?: string]>): Pack => ({
  ...later,
  id,
  extends: layers.map(([layer, version = "1.0.0"]) => ({ id: layer, version })),
});

const told = (pack: Pack, ...packs: ReadonlyArray<Pack>): ReadonlyArray<string> =>
  mergeLayers(pack, packs).problems.map(describePackProblem);

const idsOf = (pack: Pack, ...packs: ReadonlyArray<Pack>) => mergeLayers(pack, packs).layers.map(({ id }) => id);

const rule = (id: string, excepts?: string): Pack["rules"][number] => ({
  id,
  title: said("x"),
  gate: "submission",
  severity: "advice",
  citation: { source: "act", provision: "1 §", certainty: "law" },
  require: "true",
  basis: [],
  ...(excepts === undefined
    ? {}
    : {
        excepts: {
          rule: excepts,
          reason: said("x"),
          citation: { source: "act", provision: "1 §", certainty: "law" },
        },
      }),
});

const withRules = (pack: Pack, ...rules: Pack["rules"]): Pack => ({ ...pack, rules });

const copyOf = (pack: Pack): Pack => JSON.parse(JSON.stringify(pack));

describe("layers", () => {
  const [first, second] = [upon("first", ["trial"]), upon("second", ["trial"])];
  const both = upon("both", ["first"], ["second"]);

  it("stand each once, the earliest first, and the pack last", () => {
    expect(idsOf(both, second, first, trialPack)).toEqual(["trial", "first", "second", "both"]);
    expect(told(both, second, first, trialPack)).toEqual([]);
  });

  it("may be given twice, if they say the same", () => {
    expect(told(later, trialPack, trialPack, copyOf(trialPack))).toEqual([]);
    expect(told(later, trialPack, { ...copyOf(trialPack), status: "reviewed" })).toEqual([
      "later: extends: expected one pack trial 1.0.0, found several that differ. Give a changed pack another version.",
    ]);
    expect(told(later, later, trialPack)).toEqual([]);
  });

  it("that are not there are told with the versions there are, each once", () => {
    expect(told(upon("trial", ["trial", "2.0.0"]), trialPack)).toEqual([
      "trial: extends: expected a pack trial 2.0.0, found trial 1.0.0. Give the pack it extends, in that version.",
    ]);
    expect(told(later, { ...trialPack, version: "2.0.0" }, { ...trialPack, version: "1.0.1" })).toEqual([
      "later: extends: expected a pack trial 1.0.0, found trial 2.0.0, 1.0.1. Give the pack it extends, in that version.",
    ]);
    const self = upon("self", ["self", "2.0.0"]);
    expect(told(self, self)).toEqual([
      "self: extends: expected a pack self 2.0.0, found self 1.0.0. Give the pack it extends, in that version.",
    ]);
    expect(told(later)).toEqual([
      "later: extends: expected a pack trial 1.0.0, found none. Give the pack it extends, in that version.",
    ]);
  });

  it("stand in one version", () => {
    const other = { ...trialPack, version: "2.0.0" };
    expect(told(upon("both", ["first"], ["trial", "2.0.0"]), first, trialPack, other)).toEqual([
      "both: extends: expected one version of trial, found 1.0.0 and 2.0.0. Let all packs that extend it name the same version.",
    ]);
  });

  it("in a circle are told by the way round, without what stands beside it", () => {
    expect(told(upon("round", ["trial"], ["back"]), trialPack, upon("back", ["trial"], ["round"]))).toEqual([
      "round: extends: expected layers that do not extend each other, found round → back → round. Take one of them out of extends.",
    ]);
  });

  it("reckon in one currency", () => {
    const crowns = { ...later, jurisdiction: { ...later.jurisdiction, currency: "SEK" } } as const;
    expect(told(crowns, trialPack)).toEqual([
      "later: jurisdiction/currency: expected EUR, as in trial, found SEK. All layers reckon in one currency.",
    ]);
  });
});

describe("a name", () => {
  const named = (list: "parameters" | "definitions" | "tables", name: string): Pack => {
    const cells = { hitPolicy: "unique", inputs: ["1"], rows: [{ when: ["-"], then: "1" }] };
    const [odd] = Object.values(parameter({ name }));
    const part = { name, label: said("x"), value: "1", citation: byLaw, ...(list === "tables" ? cells : {}) };
    return { ...later, [list]: [list === "parameters" ? odd : part] } as Pack;
  };
  const lists = ["parameters", "definitions", "tables"] as const;

  it.each(
    lists.flatMap((earlier) =>
      lists.flatMap((list) => (earlier === "parameters" && list === "parameters" ? [] : [[list, earlier] as const])),
    ),
  )("of %s may not be one of %s of an earlier layer", (list, earlier) => {
    const layer = { ...named(earlier, "odd number"), id: "layer", extends: [] };
    const merged = mergeLayers({ ...named(list, "odd number"), extends: [{ id: "layer", version: "1.0.0" }] }, [layer]);
    expect(merged.problems.map(describePackProblem)).toEqual([
      `later: ${list}/odd number: expected a name that no layer uses, found odd number, which layer defines. Choose another name.`,
    ]);
    const held = { parameters: merged.parameters, definitions: merged.definitions, tables: merged.tables };
    expect(held[earlier].get("odd number")?.pack.id).toBe("layer");
    expect(lists.filter((each) => held[each].size > 0)).toEqual([earlier]);
  });

  it("of a parameter may be an earlier parameter's, which it replaces", () => {
    const layer = { ...named("parameters", "odd number"), id: "layer", extends: [] };
    const merged = mergeLayers({ ...named("parameters", "odd number"), extends: [{ id: "layer", version: "1.0.0" }] }, [
      layer,
    ]);
    expect(merged.problems).toEqual([]);
    expect(merged.parameters.get("odd number")?.pack.id).toBe("later");
    expect(merged.replaced.map(({ earlier, later: by }) => [earlier.pack.id, by.pack.id])).toEqual([
      ["layer", "later"],
    ]);
  });

  it("stands once among the parameters of a pack", () => {
    const [odd] = Object.values(parameter({}));
    const merged = mergeLayers({ ...later, extends: [], parameters: [odd, odd] } as Pack, []);
    expect(merged.problems.map(describePackProblem)).toEqual([
      "later: parameters/odd number: expected each parameter once, found it twice. Put all its values under one, each with the day from which it holds.",
    ]);
    expect(merged.replaced).toEqual([]);
  });

  it("is free where a layer has no list of that kind", () => {
    expect(
      told(later, { ...trialPack, parameters: undefined, definitions: undefined, tables: undefined } as never),
    ).toEqual([]);
  });
});

describe("an exception", () => {
  const excepting = withRules(later, rule("one", "trial/one-plan"), rule("two"));

  it("stands in place of the rule it excepts", () => {
    const { rules, problems } = mergeLayers(excepting, [trialPack]);
    expect(problems).toEqual([]);
    expect([...rules.keys()]).toEqual([
      "trial/grant-within-ceiling",
      "trial/advance-justified",
      "trial/state-aid-looked-at",
      "trial/letters-signed",
      "later/one",
      "later/two",
    ]);
  });

  it("is the only one to its rule, over all layers", () => {
    const upper = withRules(upon("upper", ["later"]), rule("three", "trial/one-plan"));
    expect(told(upper, excepting, trialPack)).toEqual([
      "upper: rules/three/excepts: expected one exception to trial/one-plan, found a second beside later/one. Put both into one rule, or take one out.",
    ]);
  });

  it.each([
    ["trial/one-plann", "Did you mean trial/one-plan?"],
    ["trial/weather", "Name it as pack-id/rule-id."],
    ["later/two", "Name it as pack-id/rule-id."],
    ["later/twoo", "Name it as pack-id/rule-id."],
    ["later/one", "Name it as pack-id/rule-id."],
  ])("to %s is told: %s", (excepted, advice) => {
    expect(told(withRules(later, rule("two"), rule("one", excepted)), trialPack)).toEqual([
      `later: rules/one/excepts: expected a rule of an earlier layer, found ${excepted}. ${advice}`,
    ]);
  });

  it("may be to a rule of a layer that is not there, of which that alone is told", () => {
    const one = rule("one", "missing/some-rule");
    const missing = (found: string, wanted = "missing 1.0.0") => [
      `later: extends: expected a pack ${wanted}, found ${found}. Give the pack it extends, in that version.`,
    ];
    const pack = withRules(upon("later", ["trial"], ["missing"]), one);
    expect(told(pack, trialPack)).toEqual(missing("none"));
    expect(told(pack, trialPack, { ...trialPack, id: "missing", version: "2.0.0" })).toEqual(missing("missing 2.0.0"));
    const between = upon("between", ["trial"]);
    const other = withRules(upon("later", ["between"], ["trial", "2.0.0"]), rule("one", "trial/new-rule"));
    expect(told(other, between, trialPack)).toEqual(missing("trial 1.0.0", "trial 2.0.0"));
    expect(told(withRules(upon("later", ["trial"]), one), trialPack)).toHaveLength(1);
  });
});

it("several texts of a rule stand under one id", () => {
  const { rules } = mergeLayers(withRules({ ...later, extends: [] }, rule("one"), rule("two"), rule("one")), []);
  expect([...rules].map(([id, texts]) => [id, texts.length])).toEqual([
    ["later/one", 2],
    ["later/two", 1],
  ]);
});

it("duties are those of all layers, the earliest first", () => {
  const duty = trialPack.obligations?.[0];
  const step = { id: "step", title: said("x"), who: "applicant", gate: "start", citation: byLaw, basis: [] };
  const pack = { ...later, obligations: [{ ...duty, id: "own" }], requirements: [step] } as Pack;
  const { obligations, requirements } = mergeLayers(pack, [trialPack]);
  expect(obligations.map(({ pack: { id }, part }) => `${id}/${part.id}`)).toEqual([
    "trial/last-claim",
    "trial/audit",
    "later/own",
  ]);
  expect(requirements.map(({ pack: { id }, part }) => `${id}/${part.id}`)).toEqual(["later/step"]);
});

describe("the source that a citation names", () => {
  const source = (version: string, id = "act") => ({ ...trialPack.sources[0], id, version }) as Pack["sources"][number];
  const [first, second, third] = [
    { ...later, id: "first", sources: [source("1"), source("1", "guide"), source("1", "letter")] },
    { ...later, id: "second", sources: [source("2"), source("2", "guide")] },
    { ...later, id: "third", sources: [source("3"), source("3", "notice")] },
  ] as const;
  const layers = [first, second, third];

  it.each<readonly [what: string, layer: Pack, id: string, version: string | undefined]>([
    ["is the layer's own", second, "act", "2"],
    ["is that of the nearest earlier layer", third, "guide", "2"],
    ["is that of the earliest layer where only it has one", third, "letter", "1"],
    ["is not a later layer's", second, "notice", undefined],
    ["is none where no layer lists it", third, "map", undefined],
  ])("%s", (_what, layer, id, version) => {
    expect(sourceOf(layers, layer, id)?.version).toBe(version);
  });
});

it("a part of the trial pack that is changed is another pack", () => {
  expect(told(later, trialPack, changed({ "rules.0.basis": ["T-9"] }) as Pack)).toHaveLength(1);
});
