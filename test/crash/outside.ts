import { randomBytes } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { Line } from '../../core/entry.ts';
import type { JournalEntry } from '../../sandbox/journal.ts';
import { type Sandbox, startSandbox } from '../../sandbox/server.ts';
import type { TenantState } from '../../sandbox/state.ts';
import { realWorld } from '../../tools/demo/real-world.ts';
import { registerApps } from '../../tools/local/register-apps.ts';
import type { Where } from './latchkey.ts';
import type { Hands, Told } from './people.ts';

/** When every run begins: a Monday morning in Berlin. */
export const startAt = Date.parse('2026-11-23T08:00:00Z');
/** The named people of the sandbox and a few more; everything is read faster in a small company. */
const companySize = 20;

/** Everything that outlives the process under test, put by: the tenant and what people did and were told. */
export interface Kept {
  readonly tenant: Buffer;
  readonly did: ReadonlySet<string>;
  readonly told: readonly Told[];
}

/** The world around Latchkey: a tenant behind HTTP, people with hands and eyes, and what they were told. */
export interface Outside extends Hands {
  readonly sandbox: Sandbox;
  readonly where: Omit<Where, 'store'>;
  readonly told: readonly Told[];
  moveTo(at: number): void;
  /** From now on readers see the tenant as it was so many seconds ago, until that time has passed once. */
  lag(seconds: number): void;
  /** Another world: a tenant's own snapshot and what people had done by then; nobody has been told anything. */
  replace(snapshot: string, done: readonly string[]): void;
  keep(): Kept;
  restore(kept: Kept): void;
  stop(): Promise<void>;
}

/** Starts the tenant on a free port with its app registrations. */
export async function startOutside(): Promise<Outside> {
  const now = new Date(startAt).toISOString();
  const sandbox = await startSandbox({ seed: 7, size: companySize, now });
  const secret = randomBytes(16).toString('base64url');
  await registerApps(sandbox, secret);
  const did = new Set<string>();
  const told: Told[] = [];
  const hands = realWorld(sandbox, did);
  const { state } = sandbox.control;
  let lagsUntil = 0;
  return {
    sandbox,
    told,
    where: {
      tenantUrl: sandbox.url,
      tenantId: state.tenantId,
      secret,
      masterKey: Buffer.alloc(32, 7).toString('base64'),
    },
    moveTo: (at) => {
      sandbox.control.moveClock({ at: new Date(at).toISOString() });
      if (at >= lagsUntil) state.settings.replication.seconds = 0;
    },
    lag: (seconds) => {
      lagsUntil = Date.parse(sandbox.control.now()) + seconds * 1_000;
      state.settings.replication.seconds = seconds;
    },
    proofFor: async (lines, task) => hands.proofFor(lines, task),
    happen: async (lines) => hands.happen(lines),
    carriedOut: async (ids) => carriedOut(state.journal, ids),
    acknowledged: async (one) => void told.push(one),
    replace: (snapshot, done) => {
      sandbox.control.restore(snapshot);
      did.clear();
      for (const one of done) did.add(one);
      told.length = 0;
    },
    keep: () => ({ tenant: serialize(state), did: new Set(did), told: [...told] }),
    restore: (kept) => {
      Object.assign(state, deserialize(kept.tenant) as TenantState);
      did.clear();
      for (const one of kept.did) did.add(one);
      told.splice(0, told.length, ...kept.told);
    },
    stop: () => sandbox.stop(),
  };
}

const worked = (entry: JournalEntry): boolean => entry.ran && entry.status < 300;

function carriedOut(journal: readonly JournalEntry[], ids: readonly string[]): boolean {
  return ids.every((id) => journal.some((entry) => worked(entry) && entry.clientRequestId === id));
}

/** Calls that must not be carried out twice: creating people, ending devices, writing and sending mail, cancelling. */
const onceCalls = /\/(?:users|messages|send|sendMail|cancel|wipe|retire)$/;
const onceCmdlets = /^(?:Clear|Remove)-MobileDevice$/;

/** What the tenant itself carried out more than once although once was meant; told from its journal alone. */
export function doubledIn(journal: readonly JournalEntry[]): readonly string[] {
  const times = new Map<string, number>();
  for (const entry of journal) {
    const { method, path, cmdlet, bodyHash } = entry;
    const once = cmdlet === null ? method === 'POST' && onceCalls.test(path) : onceCmdlets.test(cmdlet.name);
    if (!once || !worked(entry)) continue;
    // A new person gets a new random password with each try, so that two bodies are never equal.
    const body = path.endsWith('/users') ? '' : bodyHash;
    const what = `${method} ${path} ${cmdlet === null ? body : JSON.stringify(cmdlet)}`;
    times.set(what, (times.get(what) ?? 0) + 1);
  }
  return [...times].flatMap(([what, count]) => (count > 1 ? [`${what}, ${count} times`] : []));
}

/** Writes that the tenant carried out and for which no line says that they were about to be sent. */
export function unannounced(journal: readonly JournalEntry[], lines: readonly Line[]): readonly string[] {
  const announced = new Set(
    lines.flatMap(({ entry }) =>
      entry.kind === 'attempted' ? entry.steps.flatMap((step) => step.clientRequestIds) : [],
    ),
  );
  return journal
    .filter((entry) => worked(entry) && announcedWrites.has(entry.method) && !reads(entry))
    .filter((entry) => !announced.has(entry.clientRequestId))
    .map((entry) => `${entry.method} ${entry.path} ${entry.cmdlet?.name ?? ''}`.trim());
}

const announcedWrites = new Set(['POST', 'PATCH', 'PUT', 'DELETE']);

/** A pass is shown inside a click and leaves its line afterwards; batches stand for their items; some reads are POSTs. */
function reads({ path, cmdlet }: JournalEntry): boolean {
  return (
    path.endsWith('$batch') ||
    path.endsWith('/temporaryAccessPassMethods') ||
    cmdlet?.name.startsWith('Get-') === true ||
    /\/(?:getMailTips|getMemberGroups|checkMemberGroups|getByIds)$/.test(path)
  );
}
