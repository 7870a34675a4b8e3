import { expect, it } from "vitest";
import { rebased } from "./rebased.ts";

const at = (path: string) => ({ edit: { path, value: 1 }, kind: "set", any: false, size: 1 }) as const;

it.each([
  ["partners.0.name", "partners.1", "partners.0.name"],
  ["partners.1.name", "partners.1", "partners.2.name"],
  ["partners.2.name", "partners.1", "partners.3.name"],
  ["partners.9.contact.name", "partners.1", "partners.10.contact.name"],
  ["partners.1", "partners.1", "partners.2"],
  ["partners.11", "partners.10", "partners.12"],
  ["partners.9", "partners.10", "partners.9"],
  ["partners.1.duties.0", "partners.0.duties.0", "partners.1.duties.0"],
  ["partners.0.duties.0", "partners.0.duties.0", "partners.0.duties.1"],
  ["partners.0.duties.0", "partners.0", "partners.1.duties.0"],
  ["partnersOld.1", "partners.1", "partnersOld.1"],
  ["costs.1.amount", "partners.1", "costs.1.amount"],
  ["cost", "partners.1", "cost"],
  ["name", "name", "name"],
  ["places.1", "name", "places.1"],
])("%s after %s was removed is %s before", (path, removed, before) => {
  expect(rebased(at(path), { path: removed, remove: true })).toEqual(at(before));
});

it("leaves all as it is where nothing was removed", () => {
  const proposal = at("partners.1.name");
  expect(rebased(proposal, { path: "partners.0", value: {} })).toBe(proposal);
});

it("keeps a removal one", () => {
  expect(
    rebased({ ...at("partners.0"), edit: { path: "partners.0", remove: true } }, { path: "partners.0", remove: true })
      .edit,
  ).toEqual({
    path: "partners.1",
    remove: true,
  });
});
