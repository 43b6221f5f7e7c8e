import type { Change, ProofKind } from './change.ts';
import { accept, type DecideContext, type Decided, type Intent, refuse } from './decide.ts';
import { type Actor, samePerson } from './person.ts';
import type { Request, TaskState } from './request.ts';
import { isOver } from './request.ts';

type Of<V extends Intent['verb']> = Extract<Intent, { verb: V }>;

/** Longest proof a person may type, characters. */
export const proofCharactersMax = 400;
/** Longest condition or signature of a returned device, characters. */
export const returnPartCharactersMax = 100;
/** A task can be put off until a day that lies at most this far ahead. */
export const snoozeDaysMax = 14;
/** It comes back when the office opens; the chosen day and some after it may be closed. */
const closedDaysMax = 7;

type Found = { readonly task: TaskState; readonly name: string } | { readonly refused: Decided };

/** Takes a task; two people can never both hold one, because the second claim meets the first one's line. */
export function claim(request: Request, actor: Actor, intent: Of<'claim'>): Decided {
  const found = openTask(request, actor, intent.task);
  if ('refused' in found) return found.refused;
  if (samePerson(found.task.claimedBy, actor))
    return refuse('already-decided', { state: 'you have taken it' });
  return accept({ kind: 'claimed', step: found.task.step, task: found.name });
}

/** Puts reminders off until an instant, the opening of a working day that the person chose. */
export function snooze(
  request: Request,
  actor: Actor,
  intent: Of<'snooze'>,
  context: DecideContext,
): Decided {
  const found = openTask(request, actor, intent.task);
  if ('refused' in found) return found.refused;
  const until = Date.parse(intent.until);
  const now = Date.parse(context.now);
  if (!(until > now) || until > now + (snoozeDaysMax + closedDaysMax) * 86_400_000)
    return refuse('date-unusable', {
      why: `it must lie within ${snoozeDaysMax} days`,
      'why.de': `es muss innerhalb von ${snoozeDaysMax} Tagen liegen`,
    });
  return accept({
    kind: 'snoozed',
    step: found.task.step,
    task: found.name,
    until: new Date(until).toISOString(),
  });
}

/** Records that a person did the task, with the typed proof that the step demands. */
export function done(request: Request, actor: Actor, intent: Of<'done'>): Decided {
  const found = openTask(request, actor, intent.task);
  if ('refused' in found) return found.refused;
  const change = found.task.change;
  const kind = change.kind === 'task' ? change.task.proof : 'none';
  const proof = intent.proof.trim();
  if (kind !== 'none' && proof === '') return refuse('proof-missing', { kind: proofNames[kind] });
  if (!proofPatterns[kind].test(proof)) return refuse('proof-unreadable', { kind: proofNames[kind] });
  if (kind === 'return' && !namesDevice(change, proof))
    return refuse('serial-differs', { serial: String(change.with.serial ?? '') });
  return accept({ kind: 'attested', step: found.task.step, task: found.name, proof });
}

/** What is taken back is the device that was asked for, not another one from the same desk. */
function namesDevice(change: Change, proof: string): boolean {
  const fold = (text: string): string => text.replace(/[^a-z0-9]/gi, '').toUpperCase();
  const serial = fold(String(change.with.serial ?? ''));
  return serial === '' || fold(proof.split(';')[0] ?? '') === serial;
}

/**
 * The typed proof of a device taken back: one text of three parts with semicolons between them. What a part lacks is
 * refused like any other proof.
 */
export function returnProof(serial: string, condition: string, signature: string): string {
  return [serial, condition, signature].map((part) => part.replaceAll(';', ',').trim()).join('; ');
}

/** Gives a task to somebody else: by whoever is asked, or an operator. */
export function handOver(
  request: Request,
  actor: Actor,
  intent: Of<'hand-over'>,
  context: DecideContext,
): Decided {
  const operator = context.people.roles(actor.id).has('operator');
  const found = openTask(request, actor, intent.task, operator);
  if ('refused' in found) return found.refused;
  if (intent.to === undefined) return refuse('person-unclear', { given: intent.given ?? '' });
  if (!context.people.active(intent.to.id)) return refuse('not-active');
  if (samePerson(intent.to, request.subject)) return refuse('about-you');
  return accept({ kind: 'task-reassigned', step: found.task.step, task: found.name, to: intent.to });
}

function openTask(request: Request, actor: Actor, id: string, operator = false): Found {
  const task = request.tasks.get(id);
  if (task === undefined || isOver(request)) return { refused: refuse('task-gone') };
  if (task.done !== undefined || request.steps.get(task.step)?.proven !== undefined)
    return { refused: refuse('already-decided', { state: 'done' }) };
  if (!operator && task.claimedBy !== undefined && !samePerson(task.claimedBy, actor))
    return { refused: refuse('task-taken', { name: task.claimedBy.name }) };
  if (!operator && !task.to.some((person) => samePerson(person, actor)))
    return { refused: refuse('not-yours', { why: 'the task is asked of others' }) };
  return { task, name: id.slice(task.step.length + 1) };
}

/** What a BitLocker recovery key looks like (eight groups of six digits), or a part of one. */
const recoveryKeyPart = String.raw`(?:\d{6}-){3}`;

/** Whether a typed text may hold a recovery key: such a text is neither kept nor shown again. */
export function holdsRecoveryKey(text: string): boolean {
  return new RegExp(recoveryKeyPart).test(text);
}

/** Typed proofs. Nothing that looks like a recovery key is ever taken. */
const recoveryKey = `(?![^]*${recoveryKeyPart})`;
export const proofPatterns: Readonly<Record<ProofKind, RegExp>> = {
  none: new RegExp(`^${recoveryKey}[^]{0,${proofCharactersMax}}$`),
  serial: new RegExp(`^${recoveryKey}[A-Za-z0-9][A-Za-z0-9 ._/-]{3,63}$`),
  'key-id': new RegExp(`^${recoveryKey}[A-Za-z0-9{][A-Za-z0-9 ._/{}-]{3,79}$`),
  ticket: new RegExp(`^${recoveryKey}[A-Za-z0-9][A-Za-z0-9 #._/-]{1,63}$`),
  link: /^https:\/\/[^\s]{3,380}$/,
  text: new RegExp(`^${recoveryKey}[^]{3,${proofCharactersMax}}$`),
  return: new RegExp(
    `^${recoveryKey}[A-Za-z0-9][A-Za-z0-9 ._/-]{3,63}; [^;]{2,${returnPartCharactersMax}}; [^;]{2,${returnPartCharactersMax}}$`,
  ),
};

export const proofNames: Readonly<Record<ProofKind, string>> = {
  none: 'note',
  serial: 'serial number',
  'key-id': 'key id',
  ticket: 'ticket number',
  link: 'https link',
  text: 'short description',
  return: 'serial number, condition and who signed',
};
