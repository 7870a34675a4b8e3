/** Declares what a function reads of the answer `w` that it is about. */
export const ofAnswer = (text: string): string => {
  const read = { facts: "facts", today: "on: today", closed: "closed" };
  const names = Object.entries(read).flatMap(([name, member]) =>
    new RegExp(`\\b${name}\\b`).test(text) ? [member] : [],
  );
  return names.length === 0 ? "" : `const { ${names.join(", ")} } = w;`;
};
