/** What the command ends with. Of a check, the first that holds of the bad input, fail, undetermined and pass. */
export const exitCode = {
  pass: 0,
  fail: 1,
  undetermined: 2,
  badInput: 3,
  usage: 64,
  defect: 70,
  interrupted: 130,
} as const;
