import { describe, expect, it } from "vitest";
import { changedFacts, type Edit, leafAt, valueAt } from "./changed-facts.ts";
import { trialFacts } from "./offered.test-data.ts";

const facts = {
  cost: 1,
  name: null,
  places: ["A", "B", "C"],
  partners: [{ name: "A", duties: ["x", "y"] }, { name: "B" }],
};
const removed = (path: string): Edit => ({ path, remove: true });

describe("the value at a path", () => {
  it.each([
    ["cost", 1],
    ["places.1", "B"],
    ["partners.1.name", "B"],
    ["partners.0.duties.1", "y"],
    ["name", undefined],
    ["name.first", undefined],
    ["cost.first", undefined],
    ["places.3", undefined],
    ["partners.2.name", undefined],
    ["grant", undefined],
  ])("%s is %j", (path, value) => {
    expect(valueAt(facts, path)).toBe(value);
  });
});

describe("the single fact at a path", () => {
  it.each([
    ["cost", "money"],
    ["partners.0.contact.name", "text"],
    ["places.0", "text"],
    ["places", undefined],
    ["partners.0", undefined],
    ["partners.0.contact", undefined],
    ["cost.first", undefined],
    ["nothing", undefined],
  ])("%s is of kind %s", (path, kind) => {
    expect(leafAt(trialFacts, path)?.kind).toBe(kind);
  });
});

describe("facts with edits made", () => {
  it.each<[string, ReadonlyArray<Edit>, object]>([
    ["a fact", [{ path: "cost", value: 2 }], { ...facts, cost: 2 }],
    ["a fact that was not there", [{ path: "grant", value: 2 }], { ...facts, grant: 2 }],
    ["a fact that goes", [removed("cost")], { name: null, places: facts.places, partners: facts.partners }],
    [
      "a fact of an item",
      [{ path: "partners.1.name", value: "C" }],
      { ...facts, partners: [facts.partners[0], { name: "C" }] },
    ],
    ["a fact of an item that goes", [removed("partners.1.name")], { ...facts, partners: [facts.partners[0], {}] }],
    [
      "a record that was not there",
      [{ path: "partners.1.contact.name", value: "C" }],
      { ...facts, partners: [facts.partners[0], { name: "B", contact: { name: "C" } }] },
    ],
    ["an item", [{ path: "places.1", value: "X" }], { ...facts, places: ["A", "X", "C"] }],
    ["an item that comes", [{ path: "places.3", value: "D" }], { ...facts, places: ["A", "B", "C", "D"] }],
    [
      "an item that comes behind another that is not there",
      [{ path: "places.4", value: "D" }],
      { ...facts, places: ["A", "B", "C", "D"] },
    ],
    ["an item of a list that was not there", [{ path: "amounts.0", value: 5 }], { ...facts, amounts: [5] }],
    [
      "an item of a list in an item",
      [{ path: "partners.1.duties.0", value: "z" }],
      { ...facts, partners: [facts.partners[0], { name: "B", duties: ["z"] }] },
    ],
    ["an item that goes", [removed("places.1")], { ...facts, places: ["A", "C"] }],
    ["items that go, the last first", [removed("places.0"), removed("places.1")], { ...facts, places: ["C"] }],
    ["items that go, told from the last", [removed("places.2"), removed("places.0")], { ...facts, places: ["B"] }],
    [
      "an item that goes and one that changes",
      [removed("places.0"), { path: "places.1", value: "X" }],
      { ...facts, places: ["X", "C"] },
    ],
    [
      "an item that goes and one of its facts",
      [removed("partners.0"), { path: "partners.0.name", value: "X" }],
      { ...facts, partners: [{ name: "B" }] },
    ],
    ["nothing", [], facts],
  ])("change %s", (_what, edits, expected) => {
    const before = structuredClone(facts);
    expect(changedFacts(facts, edits, trialFacts)).toEqual(expected);
    expect(facts).toEqual(before);
  });

  it("go from the tenth place on in the order of numbers", () => {
    const places = Array.from({ length: 12 }, (_, at) => String(at));
    expect(changedFacts({ places }, [removed("places.2"), removed("places.10")], trialFacts)["places"]).toEqual(
      places.filter((place) => place !== "2" && place !== "10"),
    );
  });

  it("come in the order in which they are told", () => {
    const edits = [
      { path: "partners.2", value: {} },
      { path: "partners.2.name", value: "C" },
    ];
    expect(changedFacts(facts, edits, trialFacts)["partners"]).toEqual([...facts.partners, { name: "C" }]);
  });
});
