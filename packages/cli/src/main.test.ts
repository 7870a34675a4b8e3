/** The command as a process: what no fake host can show. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

const main = fileURLToPath(new URL("main.ts", import.meta.url));
const cwd = fileURLToPath(new URL("../test-files", import.meta.url));

const start = (args: ReadonlyArray<string>, nodeOptions: ReadonlyArray<string> = []) => {
  const child = spawn(
    process.execPath,
    ["--conditions=@kaari/source", ...nodeOptions, main, "check", "--pack", "village-pack.yaml", ...args],
    { cwd, env: { ...process.env, LC_ALL: "C" } },
  );
  child.stdin.on("error", () => undefined); // the command may end before it has read all
  let error = "";
  child.stderr.on("data", (chunk: Buffer) => (error += chunk.toString()));
  return { child, error: () => error };
};

const application = (grant: number): string =>
  `${JSON.stringify({ application: { title: "Kylätalo", need: "x".repeat(2000), fundingPlan: { grant: `${grant}.00` } } })}\n`;

const lines = 20_000;

function* stream(): Generator<string> {
  for (let line = 1; line <= lines; line++)
    yield line === 777 ? '{"application":\n' : application(59_000 + (line % 2) * 2000);
}

function* endless(): Generator<string> {
  for (let piece = 0; piece < 200; piece++) yield "x".repeat(1_000_000);
  yield `\n${application(1)}`;
}

describe("a stream", { timeout: 120_000 }, () => {
  it.each([
    ["ndjson", /"verdict":"(pass|fail|unreadable)"/g, { pass: lines / 2, fail: lines / 2 - 1, unreadable: 1 }],
    ["verdicts", /"verdict":"(pass|fail|unreadable)"/g, { pass: lines / 2, fail: lines / 2 - 1, unreadable: 1 }],
    [
      "text",
      /^ {2}[✓✗] (No obstacle|1 obstacle|Could not)/gm,
      { "No obstacle": lines / 2, "1 obstacle": lines / 2 - 1, "Could not": 1 },
    ],
  ])("of forty megabytes passes through a small heap as %s", async (format, pattern, expected) => {
    const { child, error } = start(["--format", format, "--input", "ndjson", "-"], ["--max-old-space-size=48"]);
    const found = new Map<string, number>();
    const reading = (async () => {
      let rest = "";
      for await (const chunk of child.stdout) {
        const text = rest + String(chunk);
        const end = text.lastIndexOf("\n") + 1;
        rest = text.slice(end);
        for (const [, what = ""] of text.slice(0, end).matchAll(pattern)) found.set(what, (found.get(what) ?? 0) + 1);
      }
    })();
    const closed = once(child, "close");
    await pipeline(Readable.from(stream()), child.stdin);
    await reading;
    expect(await closed).toEqual([3, null]);
    expect(error()).toBe("");
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});

describe("a slow reader", { timeout: 120_000 }, () => {
  it("is waited for: no more is taken in than it lets out", async () => {
    const { child } = start(["--format", "verdicts", "--input", "ndjson", "-"]);
    const closed = once(child, "close");
    let taken = 0;
    const written = (async () => {
      for (const line of stream()) {
        // oxlint-disable-next-line no-await-in-loop -- a stream is written in its order
        if (!child.stdin.write(line)) await once(child.stdin, "drain");
        taken += line.length;
      }
      child.stdin.end();
    })();
    await once(child.stdout, "readable");
    for (let before = -1; before !== taken;) {
      before = taken;
      // oxlint-disable-next-line no-await-in-loop -- until no more is taken
      await setTimeout(2000);
    }
    expect(taken).toBeLessThan((lines * application(1).length) / 2);
    let out = "";
    for await (const chunk of child.stdout) out += String(chunk);
    await written;
    expect(await closed).toEqual([3, null]);
    expect(out.trimEnd().split("\n")).toHaveLength(lines);
  });
});

describe("standard input", { timeout: 30_000 }, () => {
  it("may be a file, which is read from where it stands", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kaari-stdin-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const file = join(folder, "stream.ndjson");
    await writeFile(file, [1, 2, 3].map(application).join(""));
    const input = openSync(file, "r");
    readSync(input, Buffer.alloc(application(1).length));
    const { error, status, stdout } = spawnSync(
      process.execPath,
      ["--conditions=@kaari/source", main, ..."check --pack village-pack.yaml --format verdicts -".split(" ")],
      { cwd, stdio: [input, "pipe", "inherit"], encoding: "utf8" },
    );
    closeSync(input);
    expect([error, status, stdout.trimEnd().split("\n").length]).toEqual([undefined, 0, 2]);
  });
});

describe("the process", { timeout: 30_000 }, () => {
  it.each(["text", "verdicts"])("stays quiet when nobody reads any more: %s", async (format) => {
    const { child, error } = start(["--format", format, "--input", "ndjson", "-"]);
    child.stdout.once("data", () => child.stdout.destroy());
    const closed = once(child, "close");
    await pipeline(Readable.from(stream()), child.stdin).catch(() => undefined);
    await closed;
    expect(error()).toBe("");
  });

  it("ends with 130 when it is interrupted", async () => {
    const { child } = start(["--format", "ndjson", "--input", "ndjson", "-"]);
    const closed = once(child, "close");
    child.stdin.write(application(1));
    await once(child.stdout, "data");
    child.kill("SIGINT");
    expect(await closed).toEqual([130, null]);
  });

  it("refuses a line without end before it has all of it", async () => {
    const { child } = start(["--format", "ndjson", "--input", "ndjson", "-"], ["--max-old-space-size=48"]);
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    const closed = once(child, "close");
    await pipeline(Readable.from(endless()), child.stdin);
    expect(await closed).toEqual([3, null]);
    expect(
      out
        .trimEnd()
        .split("\n")
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([
      { line: 1, verdict: "unreadable" },
      { line: 2, verdict: "pass" },
    ]);
  });
});
