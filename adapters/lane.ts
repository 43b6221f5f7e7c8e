/** Runs work with at most `width` pieces at a time, in the order they came. */
export type Lane = <T>(work: () => Promise<T>) => Promise<T>;

/** A lane of the given width; a failed piece of work frees its place like any other. */
export function createLane(width: number): Lane {
  const waiting: (() => void)[] = [];
  let free = width;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    }
  };
}
