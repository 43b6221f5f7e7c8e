import type { LedgerAppend } from '../../core/engine/world.ts';
import type { Line, NewLine } from '../../core/entry.ts';
import type { Latchkey } from './latchkey.ts';

/**
 * Defects that the kills have to find, each the kind of mistake that a hurried change makes. They work in the processes
 * under test alone, never in the run they are compared with.
 */
export const plants = {
  /** A call that must go out once is sent again when its answer is missing. */
  'send-again': ({ base }) => {
    for (const step of base.steps.values())
      if (step.retry === 'once') Object.assign(step, { retry: 'repeatable' });
  },

  /** What was about to be sent counts as done: nobody looks whether it was. */
  'intent-counts': ({ base }) => {
    for (const step of base.steps.values()) {
      const { plan } = step;
      Object.assign(step, {
        plan: (...[input, facts]: Parameters<typeof plan>) =>
          plan(input, facts).filter(
            (change) => change.kind !== 'call' || input.history.attemptedAt === undefined,
          ),
      });
    }
  },

  /** The line that says what is about to be sent is written together with the result. */
  'intent-after': ({ base: { ledger } }) => {
    const { append } = ledger;
    let kept: readonly NewLine[] = [];
    Object.assign(ledger, {
      append: async (write: LedgerAppend) => {
        if (write.lines.every((line) => line.entry.kind === 'attempted')) {
          kept = [...kept, ...write.lines];
          return pretended(write);
        }
        const lines = [...kept, ...write.lines];
        const answer = await append({ ...write, lines, expectedSeq: write.expectedSeq - kept.length });
        kept = [];
        return answer;
      },
    });
  },

  /** A person is told "done" before the line is on disk. */
  'answer-before-commit': ({ base: { ledger } }) => {
    const { append, load } = ledger;
    let writing: Promise<unknown> = Promise.resolve();
    Object.assign(ledger, {
      load: async (request: string) => {
        await writing;
        return load(request);
      },
      append: async (write: LedgerAppend) => {
        await writing;
        if (write.lines[0]?.actor.kind !== 'person') return append(write);
        writing = append(write);
        return pretended(write);
      },
    });
  },
} as const satisfies Readonly<Record<string, (latchkey: Latchkey) => void>>;

export type PlantName = keyof typeof plants;

/** The answer to a write that has not happened. */
function pretended({ lines, expectedSeq }: LedgerAppend): readonly Line[] {
  return lines.map((line, at) => ({ ...line, seq: expectedSeq + at + 1, hash: '' }));
}
