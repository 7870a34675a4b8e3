import { mostBytes } from "./decode.ts";

/** A line of a stream, without its line feed; `undefined` bytes where it is longer than an application may be. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
}

const lineFeed = 10;

/** The lines of a stream, as many at a time as come together. A line that is too long is passed over without being kept. */
export async function* linesOf(
  chunks: AsyncIterable<Uint8Array>,
  most: number = mostBytes,
): AsyncGenerator<ReadonlyArray<Line>, void, undefined> {
  let number = 1;
  let held: Array<Uint8Array> = [];
  let size = 0;
  const hold = (part: Uint8Array): void => {
    size += part.length;
    if (size > most) held = [];
    else if (part.length > 0) held.push(part);
  };
  const take = (): Line => {
    const line = { number, bytes: size > most ? undefined : joined(held, size) };
    number++;
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const lines: Array<Line> = [];
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to !== -1; to = chunk.indexOf(lineFeed, from)) {
      hold(chunk.subarray(from, to));
      from = to + 1;
      lines.push(take());
    }
    hold(chunk.subarray(from));
    if (lines.length > 0) yield lines;
  }
  if (size > 0) yield [take()];
}

const joined = (parts: ReadonlyArray<Uint8Array>, size: number): Uint8Array => {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts, size);
};
