import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { gathered } from "./gathered.ts";

async function* chunks(sizes: ReadonlyArray<number>, pauseBefore: number): AsyncGenerator<Uint8Array, void, undefined> {
  for (const [index, size] of sizes.entries()) {
    // oxlint-disable-next-line no-await-in-loop -- a slow stream
    if (index === pauseBefore) await setTimeout(60);
    yield Buffer.alloc(size, index + 1);
  }
}

const sizesOf = async (stream: AsyncIterable<Uint8Array>): Promise<ReadonlyArray<number>> => {
  const sizes: Array<number> = [];
  for await (const { length } of stream) sizes.push(length);
  return sizes;
};

it("puts chunks together that follow each other at once", async () => {
  expect(await sizesOf(gathered(chunks([1, 2, 3], -1)))).toEqual([6]);
});

it("does not hold back what nothing follows", async () => {
  expect(await sizesOf(gathered(chunks([1, 2, 3], 2)))).toEqual([3, 3]);
});

it("gives what is large enough at once", async () => {
  expect(await sizesOf(gathered(chunks([131_071, 1, 5], -1)))).toEqual([131_072, 5]);
});

it("keeps the bytes in their order", async () => {
  const all: Array<Uint8Array> = [];
  for await (const chunk of gathered(chunks([2, 1], -1))) all.push(chunk);
  expect(Buffer.concat(all)).toEqual(Buffer.from([1, 1, 2]));
});

it("is told of a stream that breaks", async () => {
  const breaking = async function* (): AsyncGenerator<Uint8Array, void, undefined> {
    yield await Promise.resolve(Buffer.alloc(3));
    throw new RangeError("broken");
  };
  await expect(sizesOf(gathered(breaking()))).rejects.toThrow("broken");
});
