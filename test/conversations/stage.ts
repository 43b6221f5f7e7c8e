import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DateTime } from 'luxon';
import { StoreError } from '../../adapters/store-error.ts';
import { createClock } from '../../bot/clock.ts';
import type { Store } from '../../core/ports.ts';
import { type Connector, startConnector } from '../../tools/chat/connector.ts';
import { type Launched, launch } from '../../tools/local/launch.ts';
import { type OneDrive, oneDriveHost, startOneDrive } from '../doubles/one-drive.ts';
import { type Actor, createActor } from './actor.ts';
import type { Script } from './script.ts';

/** A small company is enough for a conversation, and starts fast. */
const peopleInCompany = 80;
/** What is due within this time after something happened is let happen before anybody looks. */
const soonSeconds = 12;
const settlingRoundsMax = 40;

/** The bot with its tenant, and everybody who chats with it. */
export interface Stage {
  readonly local: Launched;
  readonly connector: Connector;
  readonly disk: Disk;
  readonly oneDrive: OneDrive;
  /** Puts the machine's clock on, business time standing still. */
  readonly wait: { pass(millis: number): void };
  actor(name: string): Actor;
  actors(): readonly Actor[];
  /** Moves business time and lets what is due happen. */
  moveTo(at: number): Promise<void>;
  /** Lets happen what is due within seconds. */
  settle(): Promise<void>;
  stop(): Promise<void>;
}

/** Zones of the example company's offices, by the names a script uses. */
export const zones: Readonly<Record<string, string>> = {
  Berlin: 'Europe/Berlin',
  London: 'Europe/London',
  Lisbon: 'Europe/Lisbon',
  Pune: 'Asia/Kolkata',
  UTC: 'UTC',
};

/** `2026-12-07 09:00 Berlin` as epoch milliseconds. Throws for anything else. */
export function instantOf(text: string): number {
  const [, wall = '', zone = 'UTC'] = /^(\S+ \d\d:\d\d(?::\d\d)?) (\w+)$/.exec(text.trim()) ?? [];
  const moment = DateTime.fromSQL(wall, { zone: zones[zone] ?? 'invalid' });
  if (!moment.isValid) throw new Error(`"${text}" is no time such as 2026-12-07 09:00 Berlin`);
  return moment.toMillis();
}

/** Starts the bot as the head of a script asks; everybody named there has opened their chat. */
export async function openStage(script: Script): Promise<Stage> {
  const start = instantOf(script.head.get('Start') ?? '2026-11-23 09:00 Berlin');
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-chat-'));
  const disk = { full: false, searchMillis: 0 };
  let waited = 0;
  const oneDrive = await startOneDrive();
  const patience = Number(script.head.get('Patience') ?? '60') * 1000;
  const local = await launch({
    now: new Date(start).toISOString(),
    size: peopleInCompany,
    seed: 1,
    dataFolder: folder,
    store: 'memory:',
    runClock: false,
    logLevel: 'silent',
    settings: {
      LATCHKEY_CLIENT: script.head.get('Client') ?? 'teams',
      LATCHKEY_ONEDRIVE_HOSTS: oneDriveHost,
    },
    edges: {
      clock: { ...createClock(start, () => 0), real: () => Date.now() + waited },
      store: (store) => onDisk(store, disk),
      fetch: oneDrive.fetch,
      patience: { answerMillis: patience, photosMillis: patience, accountMillis: patience },
    },
  });
  const connector = await startConnector();
  const pass = (millis: number): void => {
    waited += millis;
  };
  const stage = createStage({ local, connector, disk, oneDrive, folder, wait: { pass } });
  for (const person of (script.head.get('People') ?? '').split(',')) {
    const [, name = '', locale = 'en-GB'] = /^\s*([^(]+?)\s*(?:\(([\w-]+)\))?\s*$/.exec(person) ?? [];
    const actor = stage.actor(name);
    actor.wire.locale = locale;
    await actor.wire.post({ type: 'installationUpdate', action: 'add' });
  }
  await stage.settle();
  for (const actor of stage.actors()) {
    actor.screen.notice();
    actor.screen.forget();
  }
  return stage;
}

function createStage(
  parts: Pick<Stage, 'local' | 'connector' | 'disk' | 'oneDrive' | 'wait'> & { readonly folder: string },
): Stage {
  const { local, connector, oneDrive, folder } = parts;
  const actors = new Map<string, Actor>();
  const clock = async (to?: number): Promise<{ now: number; nextDue: number | undefined }> => {
    const answer = await fetch(
      `${local.url}/local/clock`,
      to === undefined ? {} : { method: 'POST', body: JSON.stringify({ to: new Date(to).toISOString() }) },
    );
    const body = (await answer.json()) as { now: string; nextDue: string | null };
    if (!answer.ok) throw new Error(JSON.stringify(body));
    return {
      now: Date.parse(body.now),
      nextDue: body.nextDue === null ? undefined : Date.parse(body.nextDue),
    };
  };
  const settle = async (): Promise<void> => {
    await fetch(`${local.url}/local/drain`, { method: 'POST' });
    for (let round = 0; round < settlingRoundsMax; round += 1) {
      const { now, nextDue } = await clock();
      if (nextDue === undefined || nextDue > now + soonSeconds * 1000) return;
      await clock(Math.max(nextDue, now + 1000));
    }
  };
  return {
    ...parts,
    actors: () => [...actors.values()],
    actor: (name) => {
      const user = userNamed(local, name);
      const known = actors.get(user.id);
      if (known !== undefined) return known;
      const made = createActor(user, {
        endpoint: `${local.url}/api/messages`,
        connector,
        tenantId: local.tenantId,
      });
      actors.set(user.id, made);
      return made;
    },
    settle,
    moveTo: async (at) => {
      await clock(at);
      await settle();
    },
    stop: async () => {
      await connector.stop();
      await oneDrive.stop();
      await local.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Somebody of the company by full name, or by a given name that only one person of the seeded cast has. */
function userNamed(local: Launched, name: string): { readonly id: string; readonly name: string } {
  const users = [...local.sandbox.control.state.tables.users.values()];
  const found =
    users.find((user) => user.displayName === name) ??
    users.find((user) => user.id.startsWith('c0000000') && user.displayName.startsWith(`${name} `));
  if (found === undefined) throw new Error(`nobody in the company is called ${name}`);
  return { id: found.id, name: found.displayName };
}

export interface Disk {
  full: boolean;
  /** How long a search takes. */
  searchMillis: number;
}

/** The store as its disk is: when that is full, every write is refused as SQLite refuses it. */
function onDisk(store: Store, disk: Readonly<Disk>): Store {
  const write =
    <A extends unknown[], R>(act: (...args: A) => Promise<R>) =>
    async (...args: A): Promise<R> => {
      if (disk.full) throw new StoreError('store-full', 'SQLite 13: database or disk is full');
      return act(...args);
    };
  return {
    load: (request) => store.load(request),
    append: write((append) => store.append(append)),
    claimDue: write((query) => store.claimDue(query)),
    release: write((request, fence) => store.release(request, fence)),
    nextDue: () => store.nextDue(),
    search: async (terms, options) => {
      await new Promise((resolve) => setTimeout(resolve, disk.searchMillis));
      return store.search(terms, options);
    },
    eraseSealed: write((request) => store.eraseSealed(request)),
    getDocument: (kind, id, realNow) => store.getDocument(kind, id, realNow),
    putDocument: write((put, realNow) => store.putDocument(put, realNow)),
    removeDocument: write((kind, id, ifVersion) => store.removeDocument(kind, id, ifVersion)),
    listDocuments: (kind, options) => store.listDocuments(kind, options),
    close: () => store.close(),
  };
}
