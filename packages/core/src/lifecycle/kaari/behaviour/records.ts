/** The record of that id, if there is one. */
export const recordOf = <Item extends { readonly id: string }>(
  records: ReadonlyArray<Item>,
  id: string,
): Item | undefined => records.find((record) => record.id === id);

/** The records, with that of the same id replaced, or added at the end. */
export const withRecord = <Item extends { readonly id: string }>(
  records: ReadonlyArray<Item>,
  record: Item,
): ReadonlyArray<Item> => {
  const index = records.findIndex(({ id }) => id === record.id);
  return index === -1 ? [...records, record] : records.with(index, record);
};

export const sumOf = (amounts: ReadonlyArray<number>): number => amounts.reduce((sum, amount) => sum + amount, 0);
