import { mkdtemp, mkdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import * as Result from "effect/Result";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { applicationsIn } from "./applications.ts";
import { mostBytes } from "./decode.ts";
import { faultText } from "./fault.ts";
import type { Form } from "./form.ts";

let cwd: string;

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), "kaari-input-"));
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "binary.json": Uint8Array.of(127, 69, 76, 70, 0, 1),
    "bom.json": '\uFEFF{"a": 1\r\n}',
    "empty.json": "",
    "latin.json": Buffer.from('{"a":\n"hyvä"}', "latin1"),
    "utf16.yaml": Buffer.from("\uFEFFa: 1", "utf16le"),
    "folder/b.yml": "a: hyvää",
    "folder/a/z.json": '{"a":1}',
    "folder/c.ndjson": '{"a":1}\r\n\r\n{"a":\n[1]\n',
    "folder/calls/call.yaml": "id: x",
    "folder/.hidden/x.json": "{}",
    "folder/notes.txt": "no application",
    "bare/notes.txt": "no application",
    "long.jsonl": `{"a":"${"x".repeat(mostBytes)}"}\n{"a":2}`,
    "long.json": `{"a":"${"x".repeat(mostBytes)}"}`,
    "blank.ndjson": "\n \n",
    "many.txt": '{"a":1}\n{"a":2}',
    "one.txt": '{"a":1,\n"b":2}',
    "yaml.txt": "# remark\na: 1\n",
  };
  await Promise.all(
    Object.entries(files).map(async ([name, content]) => {
      await mkdir(dirname(join(cwd, name)), { recursive: true });
      await writeFile(join(cwd, name), content);
    }),
  );
});

afterAll(() => rm(cwd, { recursive: true }));

async function* chunked(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

const readAll = async (names: ReadonlyArray<string>, text = "", form?: Form): Promise<ReadonlyArray<string>> => {
  const all: Array<string> = [];
  for await (const given of applicationsIn({ names, form, cwd, stdin: chunked(text, 3) }))
    for (const { file, line, read: reading } of given) {
      // oxlint-disable-next-line no-await-in-loop -- one after another
      const read = await reading();
      const what = Result.isFailure(read) ? faultText(read.failure) : JSON.stringify(read.success.value);
      all.push(`${file}${line === undefined ? "" : `:${line}`} ${what}`);
    }
  return all;
};

describe("files", () => {
  it.each([
    ["binary.json", "1: expected JSON or YAML text, found binary data. Give it as a text file."],
    ["bom.json", '{"a":1}'],
    ["empty.json", 'expected an application, found an empty text. Start with { "application": { … } }.'],
    ["latin.json", "2: expected UTF-8 text, found bytes of another encoding. Save the file as UTF-8."],
    ["utf16.yaml", "expected UTF-8 text, found UTF-16 text. Save the file as UTF-8."],
    ["absent.json", "expected a file or a folder, found nothing of that name. Look at the spelling of the path."],
    ["one.txt/x", "expected a file or a folder, found nothing of that name. Look at the spelling of the path."],
    [
      "bare",
      "expected a folder with .json, .yaml, .yml, .ndjson or .jsonl files, found none in it. The folder calls is left out, since it holds calls.",
    ],
    ["long.json", "expected at most 5 MB for one application, found more."],
    ["blank.ndjson", "expected an application on each line, found no line with anything on it."],
    ["one.txt", '{"a":1,"b":2}'],
    ["yaml.txt", '{"a":1}'],
  ])("%s", async (name, what) => {
    expect(await readAll([name])).toEqual([`${name} ${what}`]);
  });

  it("are found in folders in the order of their names, calls left out", async () => {
    expect(await readAll(["folder"])).toEqual([
      'folder/a/z.json {"a":1}',
      'folder/b.yml {"a":"hyvää"}',
      'folder/c.ndjson:1 {"a":1}',
      "folder/c.ndjson:3 3:6: expected a value, found the end of the text.",
      "folder/c.ndjson:4 [1]",
    ]);
  });

  it("may hold many applications whatever their name", async () => {
    expect(await readAll(["many.txt"])).toEqual(['many.txt:1 {"a":1}', 'many.txt:2 {"a":2}']);
  });

  it("go on after a line that is too long", async () => {
    expect(await readAll(["long.jsonl"])).toEqual([
      "long.jsonl:1 expected at most 5 MB for one application, found more.",
      'long.jsonl:2 {"a":2}',
    ]);
  });
});

describe("standard input", () => {
  it.each<[string, Form | undefined, string, ReadonlyArray<string>]>([
    ["one record over several lines is JSON", undefined, '{\n"a": 1}', ['- {"a":1}']],
    ["one record on the only line is JSON", undefined, '{"a":1}\n\n', ['- {"a":1}']],
    ["records on lines are a stream", undefined, '\n{"a":1}\n\n{"a":2}\n', ['-:2 {"a":1}', '-:4 {"a":2}']],
    ["anything else is YAML", undefined, "a: 1\nb: [2]\n", ['- {"a":1,"b":[2]}']],
    ["one record is a stream where that is said", "ndjson", '{"a":1}', ['-:1 {"a":1}']],
    [
      "text is not guessed at where its form is said",
      "json",
      "a: 1",
      ['- 1:1: expected a key or text in double quotes, a number, true or false, found "a".'],
    ],
    [
      "nothing is no application",
      undefined,
      "",
      ["- expected an application, found an empty text. Start with application:."],
    ],
  ])("%s", async (_name, form, text, expected) => {
    expect(await readAll(["-"], text, form)).toEqual(expected);
  });
});
