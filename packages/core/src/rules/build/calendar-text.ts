/** JavaScript for the test of one entry of a calendar that was read without a problem. */
const entryText = (text: string): string => {
  const [, body = text, from, until] = /^(.*?)(?: from (\S+))?(?: until (\S+))?$/.exec(text) ?? [];
  const bounds = [
    ...(from === undefined ? [] : [`"${from}" <= day`]),
    ...(until === undefined ? [] : [`day < "${until}"`]),
  ];
  return `({ day, weekday, fromEaster }) => ${[...bounds, named(body)].join(" && ")}`;
};

const named = (body: string): string => {
  const words = body.split(" ");
  const [first = "", second = "", third = "", , fifth = ""] = words;
  switch (first) {
    case "fixed":
      return `day.endsWith("${second}")`;
    case "easter":
      return `fromEaster === ${second === "-" ? "-" : ""}${words.length === 1 ? "0" : third}`;
    case "weekday":
      return `weekday === "${second}"`;
    default:
      // Saturday between 06-20 and 06-26
      return `weekday === "${first}" && "${third}" <= day.slice(5) && day.slice(5) <= "${fifth}"`;
  }
};

/** JavaScript for a pack's calendar of working days. */
export const calendarText = (entries: ReadonlyArray<string>): string =>
  `calendarOf([${entries.map(entryText).join(", ")}])`;
