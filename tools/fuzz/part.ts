export type FuzzOptions = { count: number; seed: number };
/** `line` is what is printed; `failures` says in words what went wrong, and is empty when the promise held. */
export type FuzzResult = { line: string; failures: string[] };
/** One promise that is tried at random. Add a file beside this one and name it in tools/fuzz.ts. */
export type FuzzPart = { name: string; run(options: FuzzOptions): Promise<FuzzResult> };

/** Runs `work` for 0 to count - 1, at most `width` at a time. */
export async function inParallel(count: number, width: number, work: (index: number) => Promise<void>) {
  let next = 0;
  const worker = async () => {
    while (next < count) {
      const index = next;
      next += 1;
      await work(index);
    }
  };
  await Promise.all(Array.from({ length: width }, worker));
}
