import { randomInt } from 'node:crypto';
import type { Entry } from '../../core/entry.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import { byHand } from './by-hand.ts';
import type { StoryLine } from './story.ts';

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** Inputs of the form for a task's proof, as somebody fills them in. */
export type Typed = Readonly<Record<string, string>>;

/** What happens outside Latchkey in a demonstration: people at portals and desks, devices, the new hire's phone. */
export interface RealWorld {
  /** What is typed as proof of a task. */
  proofFor(lines: readonly StoryLine[], task: string): Typed;
  /** Lets the world catch up with what has been asked for; answers how much happened. */
  happen(lines: readonly StoryLine[]): number;
}

/** Plays the world against one tenant. `did` remembers what happened, so that nothing happens twice. */
export function realWorld(sandbox: Sandbox, did: Set<string> = new Set()): RealWorld {
  const once = (key: string, act: () => void): number => {
    if (did.has(key)) return 0;
    did.add(key);
    act();
    return 1;
  };
  return {
    proofFor: (lines, task) => typedProof(sandbox, lines, task),
    happen: (lines) => {
      const userId = subjectOf(lines);
      if (userId === undefined) return 0;
      const assigned = entries(lines, 'assigned');
      const shown = entries(lines, 'pass-shown').length > 0;
      const signIn = shown ? once(`method ${userId}`, () => registerMethod(sandbox, userId)) : 0;
      return assigned.reduce(
        (sum, entry) =>
          sum +
          once(`${entry.step} ${entry.task} ${userId}`, () => doTask(sandbox, { userId, lines, entry })),
        signIn,
      );
    },
  };
}

function entries<K extends Entry['kind']>(lines: readonly StoryLine[], kind: K): readonly Of<K>[] {
  return lines.flatMap(({ entry }) => (entry.kind === kind ? [entry as Of<K>] : []));
}

/** What somebody types as proof; the demo's technician has the things at hand. */
function typedProof(sandbox: Sandbox, lines: readonly StoryLine[], task: string): Typed {
  const assigned = entries(lines, 'assigned').findLast((entry) => `${entry.step}/${entry.task}` === task);
  const kind = assigned?.change.kind === 'task' ? assigned.change.task.proof : 'none';
  if (assigned?.step === 'allocate-device') return { proof: onShelf(sandbox) ?? serialFor(task) };
  const serial = String(assigned?.change.with.serial ?? serialFor(subjectOf(lines) ?? task));
  if (kind === 'return') return { serial, condition: 'good, with charger', signature: 'Tomás Almeida' };
  const typed = {
    none: 'done',
    serial,
    'key-id': 'FV-2026-0042',
    ticket: `CHG-${randomInt(10_000, 99_999)}`,
    link: 'https://tickets.contoso.example/4711',
    text: 'Handed over in good condition, signed',
  };
  return { proof: typed[kind] };
}

function registerMethod(sandbox: Sandbox, userId: string): void {
  sandbox.control.happen({
    type: 'register method',
    userId,
    kind: 'microsoftAuthenticator',
    isDefault: true,
  });
}

/** A device of the person reports for the first time, set up as the baseline asks. */
function enrol(sandbox: Sandbox, userId: string, lines: readonly StoryLine[]): void {
  const wanted = entries(lines, 'planned').at(-1)?.wanted;
  const baseline = wanted?.device ?? wanted?.baseline;
  const serialNumber =
    entries(lines, 'attested').find((entry) => entry.step === 'allocate-device')?.proof ?? serialFor(userId);
  const kinds = {
    'windows-autopilot': 'Windows',
    'windows-imaged': 'Windows',
    mac: 'macOS',
    phone: 'iOS',
  } as const;
  sandbox.control.happen({
    type: 'enrol device',
    userId,
    serialNumber,
    operatingSystem: kinds[baseline?.kind ?? 'windows-autopilot'],
    osVersion: baseline?.osBuildMin ?? '10.0.26100.4349',
    apps: [...(baseline?.agents ?? [])],
    isEncrypted: true,
    escrowKey: true,
  });
}

function subjectOf(lines: readonly StoryLine[]): string | undefined {
  const bound = lines.findLast((line) => line.entry.kind === 'bound' && line.entry.name === '@subject');
  if (bound?.entry.kind === 'bound') return bound.entry.value;
  const [first] = lines;
  return first?.entry.kind === 'requested' ? first.entry.subject.id : undefined;
}

/** A device that lies ready: known to Autopilot, given to nobody. */
function onShelf(sandbox: Sandbox): string | undefined {
  for (const device of sandbox.control.state.tables.autopilotDevices.values())
    if (device.userPrincipalName === '') return device.serialNumber;
  return undefined;
}

function serialFor(userId: string): string {
  return `LK${userId
    .replace(/[^0-9a-f]/g, '')
    .slice(-8)
    .toUpperCase()}`;
}

interface Hand {
  readonly userId: string;
  readonly lines: readonly StoryLine[];
  readonly entry: Of<'assigned'>;
}

/** What people do for a task that the app may not or cannot do itself. */
function doTask(sandbox: Sandbox, { userId, lines, entry }: Hand): void {
  const task = `${entry.step}/${entry.task}`;
  if (entry.step === 'enrol-device' || task === 'check-baseline/device') enrol(sandbox, userId, lines);
  if (task === 'check-baseline/method') registerMethod(sandbox, userId);
  byHand({ sandbox, userId, entry });
}
