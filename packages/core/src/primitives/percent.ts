import * as z from "zod";

/** A percent: text with its sign `"26.44 %"` in files, an integer of hundred-millionths of 1 in memory. */
export const PercentText = z.codec(z.string().regex(/^\d{1,6}(\.\d{1,6})? ?%$/), z.int().nonnegative(), {
  decode: (text) => {
    const [whole = "0", places = ""] = text.replace(/ ?%$/, "").split(".");
    return Number(whole) * 1_000_000 + Number(places.padEnd(6, "0"));
  },
  encode: (ratio) => {
    const places = String(ratio % 1_000_000)
      .padStart(6, "0")
      .replace(/0+$/, "");
    return `${Math.floor(ratio / 1_000_000)}${places === "" ? "" : `.${places}`} %`;
  },
});
