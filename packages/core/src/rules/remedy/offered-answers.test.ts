import { expect, it } from "vitest";
import { offered, type Trial } from "./offered.test-data.ts";

const trials: ReadonlyArray<Trial & { readonly told: ReadonlyArray<string> }> = [
  { what: "a text, with any", facts: {}, rules: ["name != null"], told: ["State “Name”: any answer will do."] },
  { what: "a time zone, with any", facts: {}, rules: ["zone != null"], told: ["State “Zone”: any answer will do."] },
  {
    what: "a business id, with any",
    facts: {},
    rules: ["number != null"],
    told: ["State “Number”: any answer will do."],
  },
  {
    what: "a business id that must differ",
    facts: { number: "1234567-1" },
    rules: ['number != "1234567-1"'],
    told: [],
  },
  { what: "a code, with any", facts: {}, rules: ["region != null"], told: ["State “Region”: any answer will do."] },
  {
    what: "a code with no list of codes, with any",
    facts: {},
    rules: ["theme != null"],
    told: ["State “Theme”: any answer will do."],
  },
  { what: "yes or no, with any", facts: {}, rules: ["fresh != null"], told: ["State “Fresh”: any answer will do."] },
  { what: "money, with any", facts: {}, rules: ["cost != null"], told: ["State “Cost”: any answer will do."] },
  { what: "a share, with any", facts: {}, rules: ["share != null"], told: ["State “Share”: any answer will do."] },
  { what: "a count, with any", facts: {}, rules: ["staff != null"], told: ["State “Staff”: any answer will do."] },
  { what: "a number, with any", facts: {}, rules: ["hours != null"], told: ["State “Hours”: any answer will do."] },
  { what: "a day, with any", facts: {}, rules: ["end != null"], told: ["State “End”: any answer will do."] },
  { what: "a moment, with any", facts: {}, rules: ["filed != null"], told: ["State “Filed”: any answer will do."] },
  {
    what: "a list, as empty",
    facts: {},
    rules: ["places != null"],
    told: ["State that the list “places” is empty.", "Add an item to the list “places”."],
  },
  {
    what: "a list of records, as empty or with one",
    facts: {},
    rules: ["count(partners) >= 0"],
    told: ["State that the list “partners” is empty.", "Add an item to the list “partners”."],
  },
  {
    what: "money to a limit",
    facts: {},
    rules: ["cost >= 50"],
    told: ["State “Cost”: €50.00, for example, will do."],
  },
  {
    what: "money that nothing satisfies but the start",
    facts: {},
    rules: ["cost <= 0"],
    told: ["State “Cost”: €0.00, for example, will do."],
  },
  {
    what: "a share to a limit",
    facts: {},
    rules: ["share >= 0.3"],
    told: ["State “Share”: 30%, for example, will do."],
  },
  { what: "a count to a limit", facts: {}, rules: ["staff > 5"], told: ["State “Staff”: 6, for example, will do."] },
  {
    what: "a day to a limit",
    facts: {},
    rules: ['end >= date("2027-01-01")'],
    told: ["State “End”: 1 January 2027, for example, will do."],
  },
  {
    what: "a moment to a limit",
    facts: { opened: "2027-01-01T00:00:00Z" },
    rules: ["filed > opened"],
    told: ["State “Filed”: 1 January 2027 at 00:00:01 (UTC), for example, will do."],
  },
  { what: "a text to one", facts: {}, rules: ['name = "B"'], told: ["State “Name”: “B”, for example, will do."] },
  {
    what: "a text to any but one",
    facts: {},
    rules: ['name != "B"'],
    told: ["State “Name”: any answer but “B” will do."],
  },
  { what: "a text that is not empty", facts: {}, rules: ['name != ""'], told: ["State “Name”: any answer will do."] },
  {
    what: "a code to one",
    facts: {},
    rules: ['region = "south"'],
    told: ["State “Region”: “south”, for example, will do."],
  },
  {
    what: "a code to any but one",
    facts: {},
    rules: ['region != "south"'],
    told: ["State “Region”: “north”, for example, will do.", "State “Region”: “west”, for example, will do."],
  },
  {
    what: "a text that must agree with another",
    facts: { alias: "B" },
    rules: ["name = alias"],
    told: ["State “Name”: “B”, for example, will do."],
  },
  {
    what: "only some answers, where another rule forbids one",
    facts: {},
    rules: ["region != null", 'region = null or region != "west"'],
    told: ["State “Region”: “north”, for example, will do.", "State “Region”: “south”, for example, will do."],
  },
  {
    what: "only some days, where another rule forbids those before",
    facts: {},
    rules: ["end != null", 'end = null or end >= date("2026-11-25")'],
    told: [
      "State “End”: 25 November 2026, for example, will do.",
      "State “End”: 31 December 2027, for example, will do.",
    ],
  },
  { what: "nothing that is another's", facts: {}, rules: ["granted != null or approved or serial > 1"], told: [] },
  {
    what: "yes or no by what is asked of it",
    facts: {},
    rules: ["fresh or approved"],
    told: ["State “Fresh”: yes, for example, will do."],
  },
  {
    what: "null where there is one",
    facts: { fresh: null },
    rules: ["fresh"],
    told: ["State “Fresh”: yes, for example, will do."],
  },
  {
    what: "leave out a fact that must not be there",
    facts: { name: "A" },
    rules: ["name = null"],
    told: ["Leave out “Name” (now “A”)."],
  },
  {
    what: "leave out a code that must not be there",
    facts: { region: "north", cost: 1 },
    rules: ["region = null or cost = null"],
    told: ["Leave out “Region” (now “north”).", "Leave out “Cost” (now €0.01)."],
  },
  {
    what: "leave out nothing only to be rid of a rule",
    facts: { name: "A", cost: 500 },
    rules: ["cost <= 4 WHEN name != null"],
    told: ["Change “Cost” from €5.00 to €4.00."],
  },
  { what: "leave out nothing that is another's", facts: { granted: 1 }, rules: ["granted = null"], told: [] },
  { what: "a fact in an open world", facts: {}, rules: ["name != null"], world: "open", told: ["undetermined"] },
  {
    what: "a fact in an open world that is wrong",
    facts: { cost: 10001 },
    rules: ["cost <= 100 and name != null"],
    world: "open",
    told: ["Change “Cost” from €100.01 to €100.00 and state “Name”: any answer will do."],
  },
];

it.each(trials)("what is not given is answered: $what", ({ told, ...trial }) => {
  expect(offered(trial)).toEqual(told);
});
