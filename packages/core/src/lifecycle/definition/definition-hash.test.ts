import { expect, it } from "vitest";
import { kaariLifecycle } from "../kaari/kaari-lifecycle.ts";
import { definitionHash } from "./definition-hash.ts";
import { row, titled, trialDefinition } from "./trial-definition.test-data.ts";

const hash = definitionHash(trialDefinition);

it("is SHA-256 in hexadecimal", () => {
  expect(hash).toMatch(/^[0-9a-f]{64}$/);
});

it("does not change with titles", () => {
  const roles = [{ ...titled("owner"), title: { fi: "omistaja", sv: "ägare", en: "owner" } }];
  expect(definitionHash({ ...trialDefinition, roles })).toBe(hash);
});

it("changes with a row", () => {
  const transitions = [...trialDefinition.transitions, row("draft", "End", "done")];
  expect(definitionHash({ ...trialDefinition, transitions })).not.toBe(hash);
});

it("of core's own lifecycle changes only when its version does", () => {
  expect([kaariLifecycle.version, definitionHash(kaariLifecycle)]).toMatchInlineSnapshot(`
    [
      "1.0.0",
      "3f8327aa34529e4365dce6b7d3322cfb4b1fcef33828c9594605ab8fea37d573",
    ]
  `);
});
