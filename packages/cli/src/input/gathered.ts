import { setTimeout } from "node:timers/promises";

const enough = 128 * 1024;

/** Milliseconds that the next chunk is waited for: less than a person notices. */
const patience = 2;

/**
 * Chunks that follow each other quickly, put together: a pipe gives few lines at a time, and many are checked faster.
 *
 * A chunk that nothing follows is not held back.
 */
export async function* gathered(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void, undefined> {
  const iterator = chunks[Symbol.asyncIterator]();
  try {
    let next = iterator.next();
    for (;;) {
      // oxlint-disable-next-line no-await-in-loop -- chunks are taken in their order
      const first = await next;
      if (first.done === true) return;
      const parts = [first.value];
      let size = first.value.length;
      next = iterator.next();
      while (size < enough) {
        // oxlint-disable-next-line no-await-in-loop -- chunks are taken in their order
        const ready = await soon(next);
        if (ready === undefined || ready.done === true) break;
        parts.push(ready.value);
        size += ready.value.length;
        next = iterator.next();
      }
      yield parts.length === 1 ? first.value : Buffer.concat(parts, size);
    }
  } finally {
    await iterator.return?.();
  }
}

/** What `promised` comes to, unless that takes too long. */
const soon = async <T>(promised: Promise<T>): Promise<T | undefined> => {
  const answered = new AbortController();
  try {
    return await Promise.race([
      promised,
      setTimeout(patience, undefined, { signal: answered.signal }).catch(() => undefined),
    ]);
  } finally {
    answered.abort();
  }
};
