import type { Ledger, NotingReader, World } from '../../../core/engine/world.ts';
import type { Entry, Line, NewLine } from '../../../core/entry.ts';
import type { Plant } from '../world.ts';

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

function announced(entry: Entry, rest: readonly Line[]): boolean {
  return entry.kind === 'attempted' && !rest.some((line) => line.entry.kind === 'applied');
}

/** Defects in what is written down and how it is read again. */
export const linePlants: readonly Plant[] = [
  {
    name: 'resend after restart',
    finds: 'never-twice-once',
    runs: 'leaver',
    ledger: misread((entry, rest) => (announced(entry, rest) ? nothing : entry)),
    // The other guard, the look before sending, is off: it would hide this one.
    world: blind,
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
    finds: 'approved-before-effect',
    ledger: misread((entry) => (entry.kind === 'withdrawn' ? nothing : entry)),
  },
  {
    name: 'new date overlooked',
    finds: 'due-on-time',
    ledger: misread((entry) => (entry.kind === 'rescheduled' ? nothing : entry)),
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
    name: 'always due',
    finds: 'always-owned',
    ledger: (ledger) => ({ ...ledger, append: (append) => ledger.append({ ...append, nextDueAt: 0 }) }),
  },
  {
    name: 'urgency turned round',
    finds: 'urgent-first',
    ledger: (ledger) => ({
      ...ledger,
      append: (append) => ledger.append({ ...append, urgency: 1 - append.urgency }),
    }),
  },
  {
    name: 'errors on writing swallowed',
    finds: 'nothing-lost',
    ledger: (ledger) => ({
      ...ledger,
      append: async (append) => {
        try {
          return await ledger.append(append);
        } catch (error) {
          if (error instanceof Error && error.name === 'Crash') throw error;
          return append.lines.map((line, index) => ({
            ...line,
            seq: append.expectedSeq + index + 1,
            hash: '',
          }));
        }
      },
    }),
  },
];

/** Readers that do not see what a device was asked to do. */
function blind(world: World): World {
  const reader = (): NotingReader => {
    const seeing = world.tenant.reader();
    return {
      ...seeing,
      list: async (read, decoder) => {
        const rows = await seeing.list(read, decoder);
        return rows?.map((row) =>
          typeof row === 'object' && row !== null && 'actions' in row ? { ...row, actions: [] } : row,
        );
      },
    };
  };
  return { ...world, tenant: { ...world.tenant, reader } };
}

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
        return append.lines.map((line, index) => ({
          ...line,
          seq: append.expectedSeq + index + 1,
          hash: '',
        }));
      }
      const lines = [...kept, ...append.lines];
      const expectedSeq = append.expectedSeq - kept.length;
      kept = [];
      return ledger.append({ ...append, expectedSeq, lines });
    },
  };
}
