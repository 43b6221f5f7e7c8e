import { SqliteStore } from '../../adapters/sqlite-store.ts';
import { checkChain } from '../../core/ledger.ts';
import { doubledIn, type Outside, unannounced } from './outside.ts';
import { tellOf } from './people.ts';
import type { Ended, Held } from './wire.ts';

/** What one kill came to. */
export interface Judged {
  /** What is missing or wrong: acknowledged lines, steps, an owner, a line before an effect, the record itself. */
  readonly lost: readonly string[];
  /** What the tenant carried out more often than once. */
  readonly doubled: readonly string[];
  readonly held: readonly Held[];
}

/** Compares how a run ended with what the tenant carried out and what people had been told. */
export async function judgeEnd(run: {
  readonly outside: Outside;
  readonly file: string;
  readonly end: Ended;
}): Promise<Judged> {
  const { outside, end } = run;
  const { journal } = outside.sandbox.control.state;
  const lost = [
    ...(end.phase === 'closed' ? [] : [`${end.phase} with ${end.open.join(', ')} open`]),
    ...end.held
      .filter(({ owners }) => owners.length === 0)
      .map(({ step }) => `${step} is held and nobody may look after it`),
    ...end.faults,
    ...unannounced(journal, end.lines).map((what) => `no line before ${what}`),
    ...(await missing(run)),
  ];
  return { lost, doubled: doubledIn(journal), held: end.held };
}

/** What people were told and the record does not hold; and whatever is wrong with the chain on disk. */
async function missing({ outside, file, end }: Parameters<typeof judgeEnd>[0]): Promise<readonly string[]> {
  const store = new SqliteStore(file);
  const kept = new Set(end.lines.map((line) => `${end.request} ${line.seq} ${tellOf(line)}`));
  const gone = outside.told
    .map(({ request, seq, line }) => `${request} ${seq} ${line}`)
    .filter((told) => !kept.has(told))
    .map((told) => `it was acknowledged: ${told}`);
  try {
    for (const request of new Set(outside.told.map((told) => told.request))) {
      const found = await store.load(request);
      for (const fault of checkChain(request, found?.lines ?? []))
        gone.push(`line ${fault.seq}: ${fault.what}`);
    }
    return gone;
  } finally {
    await store.close();
  }
}

/** The tenant's own view of the person in the end, without what differs between any two runs: times and new ids. */
export function truthAfter(outside: Outside, end: Ended): string {
  const bound = end.lines.findLast(({ entry }) => entry.kind === 'bound' && entry.name === '@subject')?.entry;
  const first = end.lines[0]?.entry;
  const id =
    bound?.kind === 'bound' ? bound.value : first?.kind === 'requested' ? (first.subject.id ?? '') : '';
  return (JSON.stringify(outside.sandbox.control.truth(id), undefined, 1) ?? 'nobody')
    .replaceAll(id === '' ? 'nobody' : id, 'SUBJECT')
    .replace(/\d{4}-\d\d-\d\d(?:T[\d:.]+Z?)?|\b1[789]\d{11}\b/g, 'TIME')
    .replace(/[0-9a-f]{8}-?[0-9a-f]{4}-?4[0-9a-f]{3}-?[0-9a-f]{4}-?[0-9a-f]{12}/g, 'ID');
}
