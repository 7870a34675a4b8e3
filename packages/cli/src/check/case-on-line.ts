import { isUtf8 } from "node:buffer";
import { type ShapedCaseFile, shapedCaseFileInJson } from "@kaari/core";

/** The case on a line of JSON, where that is written as programs write it; the usual way reads the others. */
export const caseOnLine = (line: Uint8Array): ShapedCaseFile | undefined => {
  if (!isUtf8(line)) return undefined;
  const { buffer, byteOffset, length } = line;
  const bytes = Buffer.isBuffer(line) ? line : Buffer.from(buffer, byteOffset, length);
  return shapedCaseFileInJson(bytes, (from, to) => bytes.toString(undefined, from, to));
};
