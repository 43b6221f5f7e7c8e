import { randomInt } from 'node:crypto';
import type { Entry } from '../../core/entry.ts';
import type { Sandbox } from '../../sandbox/server.ts';
import type { StoryLine } from './story.ts';

type Of<K extends Entry['kind']> = Extract<Entry, { kind: K }>;

/** What happens outside Latchkey in a demonstration: people at portals and desks, devices, the new hire's phone. */
export interface RealWorld {
  /** Typed proof for a task; undefined while it cannot be done yet. */
  proofFor(lines: readonly StoryLine[], task: string): string | undefined;
  /** Lets the world catch up with what has been asked for; answers how much happened. */
  happen(lines: readonly StoryLine[]): number;
}

/** Plays the world against one tenant. Remembers what it did, so that nothing happens twice. */
export function realWorld(sandbox: Sandbox): RealWorld {
  const did = new Set<string>();
  const once = (key: string, act: () => void): number => {
    if (did.has(key)) return 0;
    did.add(key);
    act();
    return 1;
  };
  const { control } = sandbox;
  const entries = <K extends Entry['kind']>(lines: readonly StoryLine[], kind: K): readonly Of<K>[] =>
    lines.flatMap(({ entry }) => (entry.kind === kind ? [entry as Of<K>] : []));

  const enrol = (lines: readonly StoryLine[], userId: string): void => {
    const planned = entries(lines, 'planned').at(-1);
    const device = planned?.wanted.device;
    const serial =
      entries(lines, 'attested').find((entry) => entry.step === 'allocate-device')?.proof ??
      serialFor(userId);
    const kinds = {
      'windows-autopilot': 'Windows',
      'windows-imaged': 'Windows',
      mac: 'macOS',
      phone: 'iOS',
    } as const;
    control.happen({
      type: 'enrol device',
      userId,
      serialNumber: serial,
      operatingSystem: kinds[device?.kind ?? 'windows-autopilot'],
      osVersion: device?.osBuildMin ?? '10.0.26100.4349',
      apps: [...(device?.agents ?? [])],
      isEncrypted: true,
      escrowKey: true,
    });
  };

  return {
    proofFor: (lines, task) => {
      const assigned = entries(lines, 'assigned').findLast((entry) => `${entry.step}/${entry.task}` === task);
      const kind = assigned?.change.kind === 'task' ? assigned.change.task.proof : 'none';
      const values = assigned?.change.with ?? {};
      switch (kind) {
        case 'serial':
          if (assigned?.step === 'allocate-device') return onShelf(sandbox) ?? serialFor(task);
          return String(values.serial ?? serialFor(subjectOf(lines) ?? task));
        case 'key-id':
          return 'FV-2026-0042';
        case 'ticket':
          return `CHG-${randomInt(10_000, 99_999)}`;
        case 'link':
          return 'https://tickets.contoso.example/4711';
        case 'text':
          return 'Handed over in good condition, signed';
        default:
          return 'done';
      }
    },
    happen: (lines) => {
      const userId = subjectOf(lines);
      if (userId === undefined) return 0;
      let happened = 0;
      const asked = new Set(entries(lines, 'assigned').map((entry) => entry.step));
      if (asked.has('enrol-device')) happened += once(`enrol ${userId}`, () => enrol(lines, userId));
      if (entries(lines, 'pass-shown').length > 0)
        happened += once(
          `method ${userId}`,
          () =>
            void control.happen({
              type: 'register method',
              userId,
              kind: 'microsoftAuthenticator',
              isDefault: true,
            }),
        );
      if (asked.has('remove-directory-roles'))
        happened += once(`roles ${userId}`, () => removeRoles(sandbox, userId));
      for (const entry of entries(lines, 'assigned'))
        happened += once(`hand ${entry.step} ${entry.task} ${userId}`, () => byHand(sandbox, userId, entry));
      return happened;
    },
  };
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

/** Somebody with the right to do so takes the roles off in the admin centre. */
function removeRoles(sandbox: Sandbox, userId: string): void {
  const { tables } = sandbox.control.state;
  for (const [id, assignment] of tables.roleAssignments)
    if (assignment.principalId === userId) tables.roleAssignments.delete(id);
  for (const [id, instance] of tables.scheduleInstances)
    if (instance.principalId === userId) tables.scheduleInstances.delete(id);
}

/** What the people at their portals do for tasks that the app may not do itself. */
function byHand(sandbox: Sandbox, userId: string, assigned: Of<'assigned'>): void {
  const target = assigned.change.target;
  if (assigned.step === 'leave-groups' && target !== undefined && target !== userId)
    sandbox.control.happen({ type: 'leave group', groupId: target, userId });
  if (assigned.step === 'disable-account')
    sandbox.control.happen({ type: 'change user', userId, changes: { accountEnabled: false } });
}
