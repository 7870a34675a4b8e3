import { assess, compilePack, type Pack, parseCaseFile } from "@kaari/core";
import * as Result from "effect/Result";
import { describe, expect, it } from "vitest";
import { describeDmnProblem } from "./dmn-problem.ts";
import { readDmn } from "./read-dmn.ts";
import { villages } from "./trial-pack.test-data.ts";

const citation = { source: "decree", provision: "1 §", certainty: "law" } as const;

const model = (elements: string, date = "20230324") =>
  `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/${date}/MODEL/" id="m" name="m" namespace="https://example.org">
  <inputData id="i" name="Total Cost"><variable name="Total Cost" typeRef="number"/></inputData>
  ${elements}
</definitions>`;

const literal = (name: string, feel: string, more = "") =>
  `<decision id="_${name.replaceAll(/\W/g, "")}" name="${name}"><literalExpression ${more}><text>${feel}</text></literalExpression></decision>`;

const table = (rows: ReadonlyArray<readonly [test: string, result: string]>, more = "", output = "") =>
  `<decision id="t" name="Support Rate"><decisionTable ${more}>
    <input><inputExpression><text>Total Cost</text></inputExpression></input><output name="rate">${output}</output>
    ${rows.map(([test, result]) => `<rule><inputEntry><text>${test}</text></inputEntry><outputEntry><text>${result}</text></outputEntry></rule>`).join("\n")}
  </decisionTable></decision>`;

const names = { "Total Cost": "application.budget.total" };
const read = (xml: string) => readDmn(xml, { citation, names });
const two = [
  ["&lt; 10", "1"],
  ["&gt;= 10", "2"],
] as const;

describe("a DMN model", () => {
  it.each(["20191111", "20211108", "20230324"])(
    "of %s gives tables and definitions in a pack's names",
    async (date) => {
      const xml = model(table(two) + literal("Support Sum", "Support Rate * Total Cost"), date);
      expect(await read(xml)).toEqual({
        problems: [],
        definitions: [
          {
            name: "support sum",
            label: { fi: "Support Sum", sv: "Support Sum", en: "Support Sum" },
            value: "support rate * application.budget.total",
            citation,
          },
        ],
        tables: [
          {
            name: "support rate",
            label: { fi: "Support Rate", sv: "Support Rate", en: "Support Rate" },
            hitPolicy: "unique",
            inputs: ["application.budget.total"],
            rows: [
              { when: ["< 10"], then: "1" },
              { when: [">= 10"], then: "2" },
            ],
            citation,
          },
        ],
      });
    },
  );

  it("leaves texts as they are", async () => {
    const { definitions } = await read(model(literal("a", `if Total   Cost = 1 then "Total Cost" else "x"`)));
    expect(definitions[0]?.value).toBe('if application.budget.total = 1 then "Total Cost" else "x"');
  });

  it("takes an empty cell for any", async () => {
    const { tables } = await read(model(table([["", "1"]])));
    expect(tables[0]?.rows).toEqual([{ when: ["-"], then: "1" }]);
  });

  it("gives a table for each of several outputs", async () => {
    const xml = model(
      `<decision id="t" name="Limits"><decisionTable><input><inputExpression><text>Total Cost</text></inputExpression></input>
      <output name="least"/><output name="most"/>
      <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>1</text></outputEntry><outputEntry><text>2</text></outputEntry></rule>
      </decisionTable></decision>${literal("Span", "Limits.most - Limits.least")}`,
    );
    const { tables, definitions, problems } = await read(xml);
    expect(problems).toEqual([]);
    expect(tables.map(({ name, rows }) => [name, rows[0]?.then])).toEqual([
      ["limits least", "1"],
      ["limits most", "2"],
    ]);
    expect(definitions[0]?.value).toBe("limits most - limits least");
  });

  it.each([
    ['hitPolicy="COLLECT"', "", "support rate", "collect", undefined],
    [
      'hitPolicy="COLLECT" aggregation="SUM"',
      "",
      "support rate rows",
      "collect",
      "if count(support rate rows) = 0 then null else sum(support rate rows)",
    ],
    ['hitPolicy="COLLECT" aggregation="COUNT"', "", "support rate rows", "collect", "count(support rate rows)"],
    [
      "",
      "<defaultOutputEntry><text>0</text></defaultOutputEntry>",
      "support rate rows",
      "unique",
      "if support rate rows = null then 0 else support rate rows",
    ],
    ['hitPolicy="ANY"', "", "support rate", "unique", undefined],
  ])("is said by a pack for %s %s", async (more, output, name, hitPolicy, value) => {
    const { tables, definitions, problems } = await read(model(table(two, more, output)));
    expect(problems).toEqual([]);
    expect(tables).toMatchObject([{ name, hitPolicy }]);
    expect(definitions.map((definition) => definition.value)).toEqual(value === undefined ? [] : [value]);
  });
});

describe("what a pack cannot say is named", () => {
  it.each([
    [
      table(two, 'hitPolicy="FIRST"'),
      "Support Rate: expected the hit policy UNIQUE or COLLECT, found FIRST. A row of a pack stands for itself, wherever it stands: say in each row when it applies.",
    ],
    [
      table(two, 'hitPolicy="PRIORITY"'),
      "Support Rate: expected the hit policy UNIQUE or COLLECT, found PRIORITY. A pack does not rank results: say in each row when it applies.",
    ],
    [
      table(
        [
          ["&lt;= 10", "1"],
          ["&gt;= 10", "1"],
        ],
        'hitPolicy="ANY"',
      ),
      "Support Rate: expected rows of which at most one applies (hit policy ANY), found rows 1 and 2, which may both apply. Narrow one of them, so that the table is UNIQUE.",
    ],
    [
      '<decision id="c" name="C"><context><contextEntry><literalExpression><text>1</text></literalExpression></contextEntry></context></decision>',
      "C: expected a decision table or a literal expression, found a boxed context. Write it as one of them, or leave the decision to the pack's own FEEL.",
    ],
    [
      '<decision id="c" name="C"/>',
      "C: expected a decision table or a literal expression, found a decision without either. Write it as one of them, or leave the decision to the pack's own FEEL.",
    ],
    [
      literal("L", "1", 'expressionLanguage="juel"'),
      "L: expected FEEL, found an expression in juel. Write it in FEEL.",
    ],
    [
      literal("L", "x".repeat(2001)),
      "L: expected at most 2000 signs of FEEL, found 2001. Split it into decisions that use each other.",
    ],
    [
      '<businessKnowledgeModel id="b" name="B"/>',
      "B: expected a decision or an input, found a business knowledge model. A pack has no functions: write the expression into each decision that calls it.",
    ],
    [
      '<inputData id="j" name="Age"/>',
      'Age: expected a fact or a parameter of the pack, found an input that no name stands for. Say which it is: names: { "Age": "application.…" }.',
    ],
    [
      literal("Rate", "1") + literal("rate", "2"),
      "rate: expected decisions whose names differ in more than capitals and signs, found two of them. Rename one.",
    ],
    [
      literal("123", "1"),
      "123: expected a name that begins with a letter, found 123. Give the decision a name in words.",
    ],
    [table([["1", ""]]), "Support Rate/rule 1/output 1: expected FEEL, found nothing. Write the expression."],
  ])("%s", async (elements, line) => {
    const { problems } = await read(model(elements));
    expect(problems.map(describeDmnProblem)).toEqual([line]);
  });

  it.each([
    ["<a/>", "expected DMN 1.3, 1.4 or 1.5, found no namespace of DMN. Save the model again with a newer tool."],
    [
      '<definitions xmlns="http://www.omg.org/spec/DMN/20180521/MODEL/"/>',
      "expected DMN 1.3, 1.4 or 1.5, found DMN 1.2. Save the model again with a newer tool.",
    ],
    [model("").replace("</definitions>", ""), "expected a DMN model in XML, found"],
  ])("a text that is no such model: %s", async (xml, line) => {
    const { problems } = await read(xml);
    expect(problems).toHaveLength(1);
    expect(problems.map(describeDmnProblem)[0]).toContain(line);
  });
});

describe("a table read into a pack", () => {
  it("decides in a rule", async () => {
    const { tables, definitions } = await read(
      model(
        table([
          ["&lt;= 100000", "0.8"],
          ["&gt; 100000", "0.5"],
        ]) + literal("Support Sum", "Support Rate * Total Cost"),
      ),
    );
    const pack: Pack = {
      ...villages,
      id: "from-dmn",
      extends: [],
      tables,
      definitions,
      rules: [
        {
          id: "ceiling",
          title: { fi: "x", sv: "x", en: "x" },
          gate: "submission",
          severity: "blocking",
          citation,
          basis: [],
          require: "application.fundingPlan.grant <= support sum",
        },
      ],
      messages: { en: { ceiling: "Too much." } },
    };
    const result = compilePack(pack);
    expect(Result.isFailure(result) ? result.failure : []).toEqual([]);
    const compiled = Result.getOrThrow(result);
    const verdict = (total: string, grant: string) => {
      const facts = Result.getOrThrow(parseCaseFile({ application: { budget: { total }, fundingPlan: { grant } } }));
      return assess(compiled, { gate: "submission", on: "2026-05-01", facts }).verdict;
    };
    expect(verdict("100000.00", "80000.00")).toBe("pass");
    expect(verdict("100000.00", "80000.01")).toBe("fail");
    expect(verdict("100000.01", "80000.00")).toBe("fail");
  });
});
