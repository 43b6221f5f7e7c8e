import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Change } from '../../core/change.ts';
import type { AttemptedStep, Entry } from '../../core/entry.ts';
import type { EvidencePack } from '../../core/evidence.ts';
import { planItem } from '../../core/plan.ts';
import type { Pack } from '../../tools/evidence-format.ts';
import { verifyPack } from '../../tools/verify.ts';
import { honestEntries, packOf, type Story, stories } from './honest-ledger.ts';

const faultsOf = (pack: unknown): readonly string[] => verifyPack(pack as Pack).faults;

type Loose<T> = T extends object ? { -readonly [K in keyof T]: Loose<T[K]> } : T;
type Tamper = (pack: Loose<EvidencePack>, at: number, other: Loose<EvidencePack>) => void;

const lineAt = (pack: Loose<EvidencePack>, at: number) =>
  pack.lines[at % pack.lines.length] as Loose<EvidencePack['lines'][number]>;

function flip(text: string, at: number): string {
  const bytes = Buffer.from(text, 'utf8');
  const index = at % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ (1 << (at % 7));
  return bytes.toString('latin1');
}

/** The ways in which somebody might change a record; each must change something. */
const tampers: Readonly<Record<string, Tamper>> = {
  'a flipped bit in the bytes': (pack, at) => {
    const line = lineAt(pack, at);
    line.bytes = flip(line.bytes, at);
  },
  'a flipped bit in a hash': (pack, at) => {
    const line = lineAt(pack, at);
    line.hash = flip(line.hash, at);
  },
  'a dropped line': (pack, at) => {
    pack.lines.splice(at % pack.lines.length, 1);
  },
  'two swapped lines': (pack, at) => {
    const first = at % (pack.lines.length - 1);
    pack.lines.splice(first, 2, ...pack.lines.slice(first, first + 2).reverse());
  },
  'an inserted copy': (pack, at) => {
    pack.lines.splice(at % pack.lines.length, 0, structuredClone(lineAt(pack, at + 1)));
  },
  'a line of another request': (pack, at, other) => {
    pack.lines[at % pack.lines.length] = structuredClone(lineAt(other, at));
  },
  'a truncated record': (pack, at) => {
    pack.lines.splice(1 + (at % (pack.lines.length - 1)));
  },
  'a truncated record with its head': (pack, at) => {
    pack.lines.splice(1 + (at % (pack.lines.length - 1)));
    const last = pack.lines.at(-1);
    pack.head = { seq: pack.lines.length, hash: last?.hash ?? '' };
  },
  'an edited opening': (pack, at) => {
    const opening = lineAt(pack, at).openings[at % 2];
    if (typeof opening === 'object') opening.text = flip(opening.text, at);
  },
  'an edited salt': (pack, at) => {
    const opening = lineAt(pack, at).openings[at % 2];
    if (typeof opening === 'object') opening.salt = flip(opening.salt, at);
  },
  'an opening of another line': (pack, at) => {
    const line = lineAt(pack, at);
    line.openings[0] = structuredClone(lineAt(pack, at + 1).openings[0] ?? 'erased');
  },
  'a changed plan': (pack, at) => {
    const opening = pack.lines[1]?.openings[0];
    if (typeof opening === 'object') opening.text = opening.text.replace('"g0"', `"g0${at}"`);
  },
  'a claim that the lines do not make': (pack, at) => {
    const step = pack.readable.steps[at % pack.readable.steps.length];
    if (step !== undefined) step.standing = step.standing === 'proven' ? 'attested' : 'proven';
  },
  'an approval that the lines do not have': (pack, at) => {
    pack.readable.approvals.splice(at % pack.readable.approvals.length, 1);
  },
};

const other: Story = {
  request: 'JML-2025-00001',
  courses: ['proven', 'attested'],
  stages: 2,
  struck: false,
  scoped: true,
  later: true,
  salt: 5,
};

describe('an evidence pack', function () {
  this.timeout(60_000);

  it('holds for every honest record', () => {
    fc.assert(
      fc.property(stories, (story) => {
        deepEqual(faultsOf(packOf(story)), []);
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('does not hold after any of 2,000 tamperings', () => {
    const seen = new Map<string, number>();
    fc.assert(
      fc.property(stories, fc.constantFrom(...Object.keys(tampers)), fc.nat(), (story, name, at) => {
        const pack = packOf(story);
        const changed = structuredClone(pack) as Loose<EvidencePack>;
        tampers[name]?.(changed, at, packOf(other) as Loose<EvidencePack>);
        fc.pre(JSON.stringify(changed) !== JSON.stringify(pack));
        seen.set(name, (seen.get(name) ?? 0) + 1);
        ok(faultsOf(changed).length > 0, name);
      }),
      { numRuns: 2_000, seed: 12 },
    );
    deepEqual([...seen.keys()].sort(), Object.keys(tampers).sort());
  });

  it('says that nothing was found twice, and on which lines', () => {
    const [step] = packOf({ ...other, courses: ['seen-twice'] }).readable.steps;
    equal(step?.says, 'read twice and found as wanted');
    match(step?.proof?.says ?? '', /; read as such before at \S+ \(line \d+\), and again here$/);
  });

  it('names the line of a fault', () => {
    const pack = structuredClone(packOf(other)) as Loose<EvidencePack>;
    const line = lineAt(pack, 2);
    line.bytes = line.bytes.replace('2026', '2025');
    match(faultsOf(pack)[0] ?? '', /^line 3: the bytes do not give the stated hash/);
  });

  it('does not hold when the head is not the one kept elsewhere', () => {
    const pack = packOf(other) as unknown as Pack;
    deepEqual(verifyPack(pack, pack.head.hash).faults, []);
    deepEqual(verifyPack(pack, 'f'.repeat(64)).faults, ['the head is not the one that was kept elsewhere']);
  });

  it('survives anything that is not a pack', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        ok(verifyPack((value ?? {}) as unknown as Pack).faults.length > 0);
      }),
      { numRuns: 200, seed: 13 },
    );
  });
});

/** Records that are sealed correctly but tell of something that must not have happened. */
describe('a record that is intact but wrong', () => {
  type Entries = ReturnType<typeof honestEntries>;
  const without = (entries: Entries, kind: Entry['kind']): Entries =>
    entries.filter(({ entry }) => entry.kind !== kind);
  const spoilt = (change: (entries: Entries) => Entries): string =>
    faultsOf(packOf(other, change(honestEntries(other)))).join('\n');

  it('is found when nobody approved', () => {
    match(
      spoilt((entries) => without(entries, 'approved')),
      /begun before approval/,
    );
  });
  it('is found when one person approved what two have to', () => {
    const one = (entries: Entries): Entries => {
      const [first] = entries.filter(({ entry }) => entry.kind === 'approved');
      return entries.map((line) =>
        line.entry.kind === 'approved' && first !== undefined ? { ...line, actor: first.actor } : line,
      );
    };
    match(spoilt(one), /two people have to approve/);
  });
  it('is found when the requester approved', () => {
    const own = (entries: Entries): Entries =>
      entries.map((line) =>
        line.entry.kind === 'approved' ? { ...line, actor: entries[0]?.actor ?? line.actor } : line,
      );
    match(spoilt(own), /the requester or the person concerned decided/);
  });
  it('is found when a result has no intent', () => {
    match(
      spoilt((entries) => without(entries, 'attempted')),
      /without an intent/,
    );
  });
  it('is found when something is called proven and nothing was read', () => {
    const blind = (entries: Entries): Entries =>
      entries.map((line) =>
        line.entry.kind === 'verified'
          ? { ...line, entry: { ...line.entry, reads: [], nothingToDo: true } }
          : line,
      );
    match(spoilt(blind), /called proven, but nothing was read/);
  });
  it('is found when nobody vouched for what is called attested', () => {
    match(
      spoilt((entries) => without(entries, 'attested')),
      /attested, but nobody vouched/,
    );
  });
  it('is found when an effect was not in the plan', () => {
    const wider = (entries: Entries): Entries =>
      entries.map((line) =>
        line.entry.kind === 'attempted'
          ? {
              ...line,
              entry: { ...line.entry, steps: line.entry.steps.map((step) => ({ ...step, step: 'step-9' })) },
            }
          : line,
      );
    match(
      spoilt((entries) => wider(entries)),
      /not covered by an approved plan|without an intent/,
    );
  });
  it('is found when something came up later that no line names, or that no scope covers', () => {
    const changed = (change: (step: AttemptedStep) => AttemptedStep) => (entries: Entries) =>
      entries.map((line) =>
        line.entry.kind === 'attempted'
          ? { ...line, entry: { ...line.entry, steps: line.entry.steps.map(change) } }
          : line,
      );
    match(spoilt(changed(({ found: _, ...rest }) => rest)), /not covered by an approved plan/);
    const outside = (step: AttemptedStep): AttemptedStep => {
      const found = (step.found ?? []).map(({ change: { scope: _, ...rest } }) => planItem(rest as Change));
      return step.found === undefined ? step : { ...step, items: found.map((one) => one.item), found };
    };
    match(spoilt(changed(outside)), /not covered by an approved plan/);
    const mislabelled = (step: AttemptedStep): AttemptedStep => ({
      ...step,
      found: step.found?.map((one) => ({ ...one, change: { ...one.change, step: 'step-1' } })),
    });
    match(spoilt(changed(mislabelled)), /a change has a wrong key/);
  });
  it('is found when it was closed with a step open', () => {
    match(
      spoilt((entries) => entries.filter(({ entry }) => entry.kind !== 'verified')),
      /closed while a step was unproven/,
    );
  });
  it('is found when the plan is not the one its id names', () => {
    const swapped = (entries: Entries): Entries =>
      entries.map((line) =>
        line.entry.kind === 'planned'
          ? { ...line, entry: { ...line.entry, plan: { ...line.entry.plan, salt: 'another' } } }
          : line,
      );
    match(spoilt(swapped), /not the digest of the opened plan/);
  });
});
