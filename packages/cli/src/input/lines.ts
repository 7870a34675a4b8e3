import { isUtf8 } from "node:buffer";
import { mostBytes } from "./decode.ts";

/** A line of a stream, without its line feed; `undefined` bytes where it is longer than an application may be. */
export interface Line {
  readonly number: number;
  readonly bytes: Uint8Array | undefined;
  /** What the bytes say, where that was found out together with other lines. */
  readonly text?: string | undefined;
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
    if (lines.length > 0) yield withTexts(lines);
  }
  if (size > 0) yield [take()];
}

/** Tells the texts of lines that lie one after another in plain UTF-8: read at once, that takes half as long. */
const withTexts = (lines: ReadonlyArray<Line>): ReadonlyArray<Line> => {
  // The first may have begun in the chunk before.
  const [, second] = lines;
  const last = lines.at(-1)?.bytes;
  if (second?.bytes === undefined || last === undefined) return lines;
  const { buffer, byteOffset } = second.bytes;
  const text = plainText(Buffer.from(buffer, byteOffset, last.byteOffset + last.length - byteOffset));
  const texts = text?.split("\n");
  if (texts?.length !== lines.length - 1) return lines;
  return lines.map((line, index) => (index === 0 ? line : { ...line, text: texts[index - 1] }));
};

const plainText = (bytes: Buffer): string | undefined => {
  if (!isUtf8(bytes) || bytes.includes(0)) return undefined;
  const text = bytes.toString("utf8");
  return text.includes("\uFEFF") ? undefined : text;
};

const joined = (parts: ReadonlyArray<Uint8Array>, size: number): Uint8Array => {
  const [first] = parts;
  return parts.length === 1 && first !== undefined ? first : Buffer.concat(parts, size);
};
