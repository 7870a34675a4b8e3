export interface Sum {
  readonly sum: string;
  readonly magnitude: string;
  readonly name: string;
  readonly slot: number | undefined;
  readonly rails: readonly [holds: string, fails: string] | undefined;
}

export interface Flag {
  readonly flag: string;
  readonly slot: number;
  readonly condition: string;
  /** Whether all items must fulfil the condition, or one. */
  readonly everyOne: boolean;
}

export interface Loop {
  readonly sums: Array<Sum>;
  readonly flags: Array<Flag>;
  /** Where its text stands among the loads. */
  readonly at: number;
}

/** One loop for all sums over a list, with the magnitudes of what they add, and for short tests of its items. */
export const loopText = (list: string, { flags, sums }: Loop): string => {
  const names = [...new Set(sums.map(({ name }) => name))];
  const magnitudes = names.map((name) => sums.find((sum) => sum.name === name)?.magnitude ?? "");
  const slots = [...new Set([...sums, ...flags].flatMap(({ slot }) => (slot === undefined ? [] : [slot])))];
  return [
    `let ${[...sums.map(({ sum }) => `${sum} = ${list} == null ? NaN : 0`), ...magnitudes.map((name) => `${name} = 0`), ...flags.map(({ everyOne, flag }) => `${flag} = ${everyOne ? `${list} != null` : "false"}`)].join(", ")};`,
    `if (${list} != null)`,
    `  for (let i = 0; i < ${list}.length; i++) {`,
    `    const item = ${list}[i];`,
    ...slots.map((slot) => `    const x${slot} = item;`),
    ...names.map(
      (name, index) =>
        `    const v_${name} = item.${name} ?? NaN; ${magnitudes[index]} += v_${name} < 0 ? -v_${name} : v_${name} > 0 ? v_${name} : 0;`,
    ),
    ...sums.map(({ sum, name, rails }) =>
      rails === undefined
        ? `    ${sum} += v_${name};`
        : `    if (${rails[0]}) ${sum} += v_${name};\n    else if (!(${rails[1]})) ${sum} = NaN;`,
    ),
    ...flags.map(
      ({ condition, everyOne, flag }) => `    if (${everyOne ? `!(${condition})` : condition}) ${flag} = ${!everyOne};`,
    ),
    "  }",
  ].join("\n");
};
