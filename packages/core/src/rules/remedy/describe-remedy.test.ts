import { describe, expect, it } from "vitest";
import type { Locale } from "../../primitives/index.ts";
import { describeRemedy } from "./describe-remedy.ts";
import type { FactChange } from "./remedy.ts";

const question = { fi: "Kulu", sv: "Kostnad", en: "Cost" };
const money = (amount: string) => ({ kind: "money", amount, currency: "EUR" }) as const;
const text = (value: string) => ({ kind: "text", text: value }) as const;
const missing = { kind: "missing" } as const;
const record = { kind: "record" } as const;
const change = (more: Partial<FactChange>): FactChange => ({
  path: "cost",
  kind: "set",
  from: money("2.00"),
  to: money("1.00"),
  question,
  ...more,
});

const told = (locale: Locale, ...changes: ReadonlyArray<FactChange>): string =>
  describeRemedy(
    { rule: "trial/r0", part: undefined, outcome: "satisfied", changes, settles: [], verified: true },
    locale,
  ).replaceAll("\u00A0", " ");

const three = (...changes: ReadonlyArray<FactChange>) => [
  told("fi", ...changes),
  told("sv", ...changes),
  told("en", ...changes),
];

describe("a remedy in Finnish, Swedish and English", () => {
  it.each<[string, FactChange, ReadonlyArray<string>]>([
    [
      "a fact that becomes another",
      change({}),
      [
        "Vaihda tiedon ”Kulu” arvon 2,00 € tilalle 1,00 €.",
        "Byt ut 2,00 € mot 1,00 € i uppgiften ”Kostnad”.",
        "Change “Cost” from €2.00 to €1.00.",
      ],
    ],
    [
      "a fact that becomes any other",
      change({ from: text("A"), to: "any" }),
      [
        "Vaihda tiedon ”Kulu” arvon ”A” tilalle jokin muu.",
        "Byt ut ”A” mot något annat i uppgiften ”Kostnad”.",
        "Change “Cost” from “A” to something else.",
      ],
    ],
    [
      "a fact that is answered",
      change({ kind: "state", from: missing }),
      [
        "Täytä tieto ”Kulu”: esimerkiksi 1,00 € käy.",
        "Fyll i uppgiften ”Kostnad”: till exempel 1,00 € duger.",
        "State “Cost”: €1.00, for example, will do.",
      ],
    ],
    [
      "a fact that any answer will do for",
      change({ kind: "state", from: missing, to: "any" }),
      [
        "Täytä tieto ”Kulu”: mikä tahansa vastaus käy.",
        "Fyll i uppgiften ”Kostnad”: vilket svar som helst duger.",
        "State “Cost”: any answer will do.",
      ],
    ],
    [
      "a list that is empty",
      change({ path: "a.costs", kind: "state", from: missing, to: { kind: "list", items: [] }, question: undefined }),
      [
        "Ilmoita, ettei luettelossa ”a.costs” ole mitään.",
        "Ange att förteckningen ”a.costs” är tom.",
        "State that the list “a.costs” is empty.",
      ],
    ],
    [
      "a fact that is left out",
      change({ kind: "leave-out", to: missing }),
      [
        "Jätä tieto ”Kulu” pois (nyt 2,00 €).",
        "Lämna bort uppgiften ”Kostnad” (nu 2,00 €).",
        "Leave out “Cost” (now €2.00).",
      ],
    ],
    [
      "a text that is left out",
      change({ kind: "leave-out", from: text("A"), to: missing }),
      ["Jätä tieto ”Kulu” pois (nyt ”A”).", "Lämna bort uppgiften ”Kostnad” (nu ”A”).", "Leave out “Cost” (now “A”)."],
    ],
    [
      "an item that goes",
      change({ path: "a.costs.1", kind: "remove", to: missing }),
      [
        "Poista luettelosta ”a.costs” kohta 2 (2,00 €).",
        "Ta bort punkt 2 (2,00 €) ur förteckningen ”a.costs”.",
        "Remove item 2 (€2.00) from the list “a.costs”.",
      ],
    ],
    [
      "a record that goes",
      change({ path: "a.costs.9", kind: "remove", from: record, to: missing }),
      [
        "Poista luettelosta ”a.costs” kohta 10.",
        "Ta bort punkt 10 ur förteckningen ”a.costs”.",
        "Remove item 10 from the list “a.costs”.",
      ],
    ],
    [
      "an item that was empty and goes",
      change({ path: "costs.0", kind: "remove", from: missing, to: missing }),
      [
        "Poista luettelosta ”costs” kohta 1.",
        "Ta bort punkt 1 ur förteckningen ”costs”.",
        "Remove item 1 from the list “costs”.",
      ],
    ],
    [
      "an item that comes",
      change({ path: "a.costs.1", kind: "add", from: missing }),
      [
        "Lisää luetteloon ”a.costs” yksi kohta (1,00 €).",
        "Lägg till en punkt i förteckningen ”a.costs” (1,00 €).",
        "Add an item to the list “a.costs” (€1.00).",
      ],
    ],
    [
      "an item of any kind that comes",
      change({ path: "a.costs.1", kind: "add", from: missing, to: "any" }),
      [
        "Lisää luetteloon ”a.costs” yksi kohta.",
        "Lägg till en punkt i förteckningen ”a.costs”.",
        "Add an item to the list “a.costs”.",
      ],
    ],
    [
      "a record that comes",
      change({ path: "a.costs.1", kind: "add", from: missing, to: record }),
      [
        "Lisää luetteloon ”a.costs” yksi kohta.",
        "Lägg till en punkt i förteckningen ”a.costs”.",
        "Add an item to the list “a.costs”.",
      ],
    ],
    [
      "a record that comes, with what it must hold",
      change({
        path: "a.costs.1",
        kind: "add",
        from: missing,
        to: record,
        content: {
          cost: { to: money("3.00"), question },
          name: { to: "any", question: undefined },
          kind: { to: text("A"), question: undefined },
        },
      }),
      [
        "Lisää luetteloon ”a.costs” yksi kohta (”Kulu”: 3,00 €; ”name”: mikä tahansa vastaus; ”kind”: ”A”).",
        "Lägg till en punkt i förteckningen ”a.costs” (”Kostnad”: 3,00 €; ”name”: vilket svar som helst; ”kind”: ”A”).",
        "Add an item to the list “a.costs” (“Cost”: €3.00; “name”: any answer; “kind”: “A”).",
      ],
    ],
    [
      "a fact of an item",
      change({ path: "costs.11.amounts.0" }),
      [
        "Vaihda tiedon ”Kulu” (kohdassa 12.1) arvon 2,00 € tilalle 1,00 €.",
        "Byt ut 2,00 € mot 1,00 € i uppgiften ”Kostnad” (i punkt 12.1).",
        "Change “Cost” (of item 12.1) from €2.00 to €1.00.",
      ],
    ],
    [
      "a fact of a part",
      change({ path: "parts.11.application.cost" }),
      [
        "Osa 12: vaihda tiedon ”Kulu” arvon 2,00 € tilalle 1,00 €.",
        "Del 12: byt ut 2,00 € mot 1,00 € i uppgiften ”Kostnad”.",
        "Part 12: change “Cost” from €2.00 to €1.00.",
      ],
    ],
    [
      "a fact that nothing asks for",
      change({ path: "parts.0.a.b2.cost", question: undefined }),
      [
        "Osa 1: vaihda tiedon ”a.b2.cost” arvon 2,00 € tilalle 1,00 €.",
        "Del 1: byt ut 2,00 € mot 1,00 € i uppgiften ”a.b2.cost”.",
        "Part 1: change “a.b2.cost” from €2.00 to €1.00.",
      ],
    ],
    [
      "a fact with a name that looks like a part",
      change({ path: "a.parts.0.cost" }),
      [
        "Vaihda tiedon ”Kulu” (kohdassa 1) arvon 2,00 € tilalle 1,00 €.",
        "Byt ut 2,00 € mot 1,00 € i uppgiften ”Kostnad” (i punkt 1).",
        "Change “Cost” (of item 1) from €2.00 to €1.00.",
      ],
    ],
  ])("tells of %s", (_what, one, expected) => {
    expect(three(one)).toEqual(expected);
  });

  it("joins changes that are made together", () => {
    expect(three(change({}), change({ path: "parts.1.costs", kind: "state", to: "any" }))).toEqual([
      "Vaihda tiedon ”Kulu” arvon 2,00 € tilalle 1,00 € ja osa 2: täytä tieto ”Kulu”: mikä tahansa vastaus käy.",
      "Byt ut 2,00 € mot 1,00 € i uppgiften ”Kostnad” och del 2: fyll i uppgiften ”Kostnad”: vilket svar som helst duger.",
      "Change “Cost” from €2.00 to €1.00 and part 2: state “Cost”: any answer will do.",
    ]);
  });
});
