import { fork } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Leg } from '../../core/form.ts';
import { peopleFacts, seedAccess, seedCompany, seedSubject } from './company.ts';
import type { Answered, Asked, Ended } from './crash-wire.ts';
import { answerExchange, answerList, answerOne } from './read.ts';
import { byHand } from './script.ts';
import { Company } from './tenant.ts';
import { execute } from './write.ts';

const worker = fileURLToPath(new URL('./crash-worker.ts', import.meta.url));
const start = Date.parse('2026-10-19T08:00:00Z');
/** Restarts after the kill; more than one means that the product itself dies. */
const startsMax = 3;

export interface CrashOptions {
  readonly legs: readonly Leg[];
  /** Only every so many boundaries; 1 for all. */
  readonly every: number;
  /** Processes at a time. */
  readonly atOnce: number;
  readonly say: (text: string) => void;
}

export interface CrashTally {
  points: number;
  lost: number;
  doubled: number;
  held: number;
}

/** The world outside the worker: tenant, clock and what people were told. It outlives every process. */
class Outside {
  now = start;
  readonly company = new Company(
    () => this.now,
    () => undefined,
  );
  readonly acknowledged = new Map<string, number>();
  ended: Extract<Asked, { kind: 'ended' }> | undefined;
  readonly #leg: Leg;

  constructor(leg: Leg) {
    this.#leg = leg;
    seedCompany(this.company);
    seedAccess(this.company);
    seedSubject(this.company, 0, 'Berlin');
  }

  answer(what: Asked): Answered {
    switch (what.kind) {
      case 'begin':
        return this.#begin();
      case 'one':
        return answerOne(this.company, what.read);
      case 'list':
        return answerList(this.company, what.read);
      case 'exchange':
        return answerExchange(this.company, what.read);
      case 'send':
        return what.calls.map((call) => execute(this.company, call, 0));
      case 'people': {
        const facts = peopleFacts(this.company, [], '');
        return { ...facts, entries: [...facts.entries] };
      }
      case 'by-hand':
        return void byHand(this.company, what.subject, what.step);
      case 'time':
        this.now = what.now;
        return undefined;
      case 'acknowledged':
        return void this.acknowledged.set(what.request, what.seq);
      case 'ended':
        this.ended = what;
        return undefined;
      default:
        return what satisfies never;
    }
  }

  #begin(): Answered {
    const subject = { id: 'subject-0', name: 'Priya Nair0', upn: 'priya.nair0@contoso.example' };
    const plan = { leg: this.#leg, office: 'Berlin', inDays: 4, immediate: false } as const;
    return { now: this.now, plan, subject: this.#leg === 'joiner' ? undefined : subject };
  }

  /** Once-calls that reached the tenant more than once. */
  doubled(): number {
    const times = new Map<string, number>();
    for (const { verb, target, happened } of this.company.effects) {
      if (!happened || !/wipe|retire|POST \/users$|restore/.test(verb)) continue;
      const what = verb === 'POST /users' ? verb : `${verb} ${target}`;
      times.set(what, (times.get(what) ?? 0) + 1);
    }
    return [...times.values()].filter((count) => count > 1).length;
  }
}

/** Runs one process to its end; answers the signal that killed it, if any. */
function live(outside: Outside, file: string, crashAt: number): Promise<NodeJS.Signals | null> {
  return new Promise((resolve, reject) => {
    const child = fork(worker, [file], {
      env: { ...process.env, CRASH_AT: String(crashAt) },
      serialization: 'advanced',
    });
    child.on('message', (message: { readonly id: number; readonly what: Asked }) => {
      const answer = outside.answer(message.what);
      if (child.connected) child.send({ id: message.id, answer }, () => undefined);
    });
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      if (signal === null && code !== 0) reject(new Error(`the worker ended with ${code}`));
      else resolve(signal);
    });
  });
}

interface Point {
  readonly lost: boolean;
  readonly doubled: number;
  readonly held: number;
  readonly boundaries: number;
  readonly killed: boolean;
}

async function point(leg: Leg, crashAt: number, say: (text: string) => void): Promise<Point> {
  const folder = mkdtempSync(join(tmpdir(), 'crashpoint-'));
  const outside = new Outside(leg);
  try {
    const signal = await live(outside, join(folder, 'store.db'), crashAt);
    for (let starts = 0; outside.ended === undefined && starts < startsMax; starts += 1)
      await live(outside, join(folder, 'store.db'), 0);
    const [request] = outside.ended?.requests ?? [];
    const lost = isLost(outside, request);
    if (lost) say(`  ${leg} at ${crashAt}: lost, ${JSON.stringify(request)}`);
    if (outside.doubled() > 0) say(`  ${leg} at ${crashAt}: doubled`);
    const { held = [] } = request ?? {};
    const boundaries = outside.ended?.boundaries ?? 0;
    return { lost, doubled: outside.doubled(), held: held.length, boundaries, killed: signal === 'SIGKILL' };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Nothing acknowledged is gone, and the request came to its end or waits for a named person. */
function isLost(outside: Outside, request: Ended | undefined): boolean {
  if (request === undefined) return true;
  for (const [id, seq] of outside.acknowledged) if (id !== request.id || seq > request.seq) return true;
  return request.phase !== 'closed' && request.held.length === 0;
}

/** Kills a real process at every boundary of every leg and lets a new one go on. */
export async function crashpoints({ legs, every, atOnce, say }: CrashOptions): Promise<CrashTally> {
  const tally: CrashTally = { points: 0, lost: 0, doubled: 0, held: 0 };
  for (const leg of legs) {
    const { boundaries } = await point(leg, 0, say);
    const todo = Array.from({ length: Math.ceil(boundaries / every) }, (_, index) => 1 + index * every);
    const before = { ...tally };
    const lane = async (): Promise<void> => {
      for (let at = todo.shift(); at !== undefined; at = todo.shift()) {
        const found = await point(leg, at, say);
        if (!found.killed) continue;
        tally.points += 1;
        tally.lost += found.lost ? 1 : 0;
        tally.doubled += found.doubled;
        tally.held += found.held;
      }
    };
    await Promise.all(Array.from({ length: atOnce }, lane));
    say(`  ${leg}: ${tally.points - before.points} of ${boundaries} boundaries`);
  }
  say(
    `crashpoints: ${tally.points} points, ${tally.lost} lost, ${tally.doubled} doubled, ${tally.held} held`,
  );
  return tally;
}
