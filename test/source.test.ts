import { describe, expect, it } from "vitest";
import { files, sourceOf } from "./source.ts";

const importsOf = (text: string) =>
  sourceOf("packages/a/b.ts", text).imports.map(({ name, path, typeOnly }) => [name, path, typeOnly]);

describe("imports", () => {
  it.each([
    ['import { a } from "x";', ["x", undefined, false]],
    ['import type { A } from "x";', ["x", undefined, true]],
    ['import { type A } from "./x.ts";', ["./x.ts", "packages/a/x.ts", true]],
    ['import "../x.ts";', ["../x.ts", "packages/x.ts", false]],
    ['export * from "x";', ["x", undefined, false]],
    ['export { a } from "x";', ["x", undefined, false]],
    ['const a = () => import("x");', ["x", undefined, false]],
    ["const a = (b: string) => import(b);", ["computed", undefined, false]],
    ['type A = import("x").A;', ["x", undefined, false]],
  ])("sees %s", (text, expected) => {
    expect(importsOf(text)).toEqual([expected]);
  });

  it("sees none in comments and strings", () => {
    expect(importsOf(`// import "x";\nexport const a = 'import "x"';`)).toEqual([]);
  });
});

describe("uses", () => {
  it.each([
    ["export const a = Date.now();", "Date.now"],
    ["export const a = new Date();", "new Date()"],
    ["export const a = Math.random();", "Math.random"],
    ["export const a = process.env;", "process"],
    ['export const a = await fetch("x");', "fetch"],
    ["export const a = { fetch };", "fetch"],
  ])("sees that %s uses %s", (text, use) => {
    expect(sourceOf("a.ts", text).uses).toContain(use);
  });

  it.each([
    ["export const a = b.process;", "process"],
    ["export const a = { process: 1 };", "process"],
    ['export const a = new Date("2026-01-01");', "new Date()"],
    ['/** The process. */ export const a = "process";', "process"],
  ])("sees that %s does not use %s", (text, use) => {
    expect(sourceOf("a.ts", text).uses).not.toContain(use);
  });
});

it("refuses a pattern that finds nothing", () => {
  expect(() => files("packages/nowhere/*.ts")).toThrow("Expected files for packages/nowhere/*.ts, found none");
});
