import type { Ledger } from '../../../core/engine/world.ts';
import type { Entry, Line, NewLine } from '../../../core/entry.ts';
import type { Plant } from '../world.ts';
import { blind, both, unbraked } from './blind.ts';

const nothing: Entry = { kind: 'refused', verb: 'planted', code: 'planted' };

/** A process that reads its own past wrongly: entries are changed on loading, numbers stay. */
function misread(change: (entry: Entry, rest: readonly Line[]) => Entry): Required<Plant>['ledger'] {
  return (ledger): Ledger => ({
    ...ledger,
    load: async (request) => {
      const lines = await ledger.load(request);
      return lines?.map((line, index) => ({ ...line, entry: change(line.entry, lines.slice(index + 1)) }));
    },
  });
}

/** A process that writes something else than what happened. */
function miswrite(change: (lines: readonly NewLine[]) => readonly NewLine[]): Required<Plant>['ledger'] {
  return (ledger): Ledger => ({
    ...ledger,
    append: (append) => ledger.append({ ...append, lines: change(append.lines) }),
  });
}

/** The intent of a wipe of which nothing says what came. */
function announced(entry: Entry, rest: readonly Line[]): boolean {
  return (
    entry.kind === 'attempted' &&
    entry.steps.some((step) => step.step === 'wipe-device') &&
    !rest.some((line) => line.entry.kind === 'applied' && line.entry.step === 'wipe-device')
  );
}

/** What a caller is told when nothing was written: its own lines, as if they stood there. */
function asWritten({ lines, expectedSeq }: Parameters<Ledger['append']>[0]): readonly Line[] {
  return lines.map((line, index) => ({ ...line, seq: expectedSeq + index + 1, hash: '' }));
}

/** Defects in what is written down and how it is read again. */
export const linePlants: readonly Plant[] = [
  {
    name: 'resend after restart',
    finds: 'never-twice-once',
    runs: 'leaver',
    bias: { faults: ['crash-after', 'crash-before'] },
    ledger: misread((entry, rest) => (announced(entry, rest) ? nothing : entry)),
    world: both(blind, unbraked),
  },
  {
    name: 'approval not needed',
    finds: 'approved-before-effect',
    ledger: misread((entry) => (entry.kind === 'planned' ? { ...entry, stages: [] } : entry)),
  },
  {
    name: 'first stage is enough',
    finds: 'approved-before-effect',
    ledger: misread((entry) =>
      entry.kind === 'planned' ? { ...entry, stages: entry.stages.slice(0, 1) } : entry,
    ),
  },
  {
    name: 'withdrawal overlooked',
    finds: 'called-off',
    bias: { actions: ['withdraw'] },
    ledger: misread((entry) => (entry.kind === 'withdrawn' ? nothing : entry)),
  },
  {
    name: 'new date overlooked',
    finds: 'due-on-time',
    bias: { legs: ['leaver'], actions: ['reschedule'], immediate: false, faults: ['unreachable'] },
    ledger: misread((entry) => (entry.kind === 'rescheduled' ? nothing : entry)),
  },
  {
    name: 'approval outlives a new date',
    finds: 'approved-before-effect',
    bias: { legs: ['leaver'], actions: ['reschedule'], immediate: false },
    ledger: misread((entry, rest) =>
      entry.kind === 'rescheduled' && rest.every((line) => line.entry.kind !== 'planned') ? nothing : entry,
    ),
  },
  {
    name: 'done written before the effect',
    finds: 'done-means-proven',
    runs: 'leaver',
    ledger: miswrite((lines) => lines.flatMap((line) => [line, ...provenAhead(line)])),
  },
  {
    name: 'result not written',
    finds: 'result-after-effect',
    ledger: miswrite((lines) =>
      lines.map((line) => (line.entry.kind === 'applied' ? { ...line, entry: nothing } : line)),
    ),
  },
  {
    name: 'line written after the call',
    finds: 'intent-before-effect',
    runs: 'leaver',
    ledger: late,
  },
  {
    name: 'conflict taken for success',
    finds: 'intent-before-effect',
    bias: { workersMin: 2 },
    ledger: (ledger) => ({
      ...ledger,
      append: async (append) => {
        const answer = await ledger.append(append);
        return answer === 'conflict' ? asWritten(append) : answer;
      },
    }),
  },
  {
    name: 'errors on writing swallowed',
    finds: 'nothing-lost',
    bias: { faults: ['error-before', 'throttled'] },
    ledger: (ledger) => ({
      ...ledger,
      append: (append) =>
        ledger.append(append).catch((error: unknown) => {
          if (error instanceof Error && error.name === 'Crash') throw error;
          return asWritten(append);
        }),
    }),
  },
  {
    name: 'next due time forgotten',
    finds: 'always-owned',
    ledger: (ledger) => ({
      ...ledger,
      append: (append) => {
        const looked = append.lines.some((line) => line.entry.kind === 'applied');
        return ledger.append(looked ? { ...append, nextDueAt: null } : append);
      },
    }),
  },
  {
    name: 'urgency turned round',
    finds: 'urgent-first',
    ledger: (ledger) => ({
      ...ledger,
      append: (append) => ledger.append({ ...append, urgency: 2 - append.urgency }),
    }),
  },
  {
    name: 'attempts not counted',
    finds: 'attempts-bounded',
    bias: { legs: ['leaver'], broken: 'Set-Mailbox', faults: ['unreachable'], actions: ['snooze'] },
    ledger: misread((entry) =>
      entry.kind === 'attempted'
        ? { ...entry, steps: entry.steps.map((step) => ({ ...step, items: [] })) }
        : entry,
    ),
  },
];

function provenAhead(line: NewLine): readonly NewLine[] {
  if (line.entry.kind !== 'attempted') return [];
  return line.entry.steps.map(({ step }) => ({
    ...line,
    entry: { kind: 'verified', step, how: 'proven', reads: [], nothingToDo: false },
  }));
}

/** Keeps an intent back until the next line, as if it were written once the answer is there. */
function late(ledger: Ledger): Ledger {
  let kept: readonly NewLine[] = [];
  return {
    ...ledger,
    append: async (append) => {
      const only = append.lines.every((line) => line.entry.kind === 'attempted');
      if (only && kept.length === 0) {
        kept = append.lines;
        return asWritten(append);
      }
      const lines = [...kept, ...append.lines];
      const expectedSeq = append.expectedSeq - kept.length;
      kept = [];
      return ledger.append({ ...append, expectedSeq, lines });
    },
  };
}
