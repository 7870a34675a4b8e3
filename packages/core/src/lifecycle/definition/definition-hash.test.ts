import { expect, it } from "vitest";
import { kaariName } from "../kaari/kaari-name.ts";
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

it("of core's own lifecycle is the one that its events name", () => {
  const { id, version } = kaariLifecycle;
  expect({ id, version, hash: definitionHash(kaariLifecycle) }).toEqual(kaariName);
});
