import type { Form } from '../../../core/form.ts';
import type { Office } from '../../../core/policy/offices.ts';
import type { Durable } from '../record.ts';
import type { Invariant, Ran } from '../run.ts';
import { effectsOf, intentsOf } from './intents.ts';
import { instant, workingDay } from './wall-clock.ts';

const minute = 60_000;
/** A claim of a process that died runs out, and a read that failed is repeated after growing pauses. */
const recoveryMillis = 5 * minute;
const ending = new Set(['disable-account', 'revoke-sessions', 'reset-password']);
/** Steps that are due with the first day of a joiner, or of a move; what is prepared before has no entry. */
const beginning = {
  joiner: new Set(['enable-account']),
  mover: new Set(['update-job-details', 'add-to-groups', 'assign-licences', 'set-manager']),
  leaver: ending,
} as const;

export const dueOnTime: Invariant = {
  name: 'due-on-time',
  promise:
    'Nothing is done before it is due, and access ends at most a minute after everything it needs is there and the last fault is over, in every zone.',
  check: (ran) => [...early(ran), ...ran.requests.flatMap((request) => late(ran, request.id))],
};

function early(ran: Ran): readonly string[] {
  const intents = intentsOf(ran);
  return effectsOf(ran).flatMap((effect) => {
    const intent = intents.get(effect.clientRequestId);
    if (intent === undefined) return [];
    const lines = ran.shared.record.byRequest.get(intent.request) ?? [];
    const form = formAt(lines, intent.seq);
    if (form === undefined || !beginning[form.leg].has(intent.step)) return [];
    const due = dueOf(ran, intent.request, form);
    if (due === undefined || hasKind(lines, ['contained', 'rescinded'])) return [];
    const shown = shownAt(ran, intent.request, effect.call);
    if (shown >= due) return [];
    const minutes = Math.round((due - shown) / minute);
    return [`${intent.request} did ${intent.step} ${minutes} minutes early`];
  });
}

/**
 * The latest that the clock has shown to whoever made this call, since they took the request to work on it: it may have been
 * put back after they had begun.
 */
function shownAt({ shared }: Ran, request: string, call: number): number {
  const taken = shared.record.claims.findLast(
    (claim) => claim.call <= call && claim.taken.some(({ head }) => head.request === request),
  );
  return Math.max(...shared.gate.readings.slice(taken?.call ?? call, call + 1));
}

function late(ran: Ran, request: string): readonly string[] {
  const lines = ran.shared.record.byRequest.get(request) ?? [];
  if (hasKind(lines, ['rescinded', 'withdrawn', 'held'])) return [];
  const first = lines.find(({ line }) => isEnding(line.entry));
  const form = first === undefined ? undefined : formAt(lines, first.seq);
  if (first === undefined || form?.leg !== 'leaver') return [];
  const contained = lines.find(({ line }) => line.entry.kind === 'contained');
  const approved = lines.findLast(({ line, seq }) => line.entry.kind === 'approved' && seq < first.seq);
  const due = contained === undefined ? (dueOf(ran, request, form) ?? 0) : contained.at;
  const recovered = Math.max(0, ...ran.shared.gate.faultsOver(first.call)) + recoveryMillis;
  const ready = Math.max(due, contained === undefined ? (approved?.at ?? 0) : 0, recovered);
  const at = Date.parse(first.line.at);
  return at > ready + minute
    ? [`${request} ended access ${Math.round((at - ready) / minute)} minutes late`]
    : [];
}

function isEnding(entry: Durable['line']['entry']): boolean {
  return entry.kind === 'attempted' && entry.steps.some((step) => ending.has(step.step));
}

function hasKind(lines: readonly Durable[], kinds: readonly string[]): boolean {
  return lines.some(({ line }) => kinds.includes(line.entry.kind));
}

/** The form in force when line `seq` was written. */
function formAt(lines: readonly Durable[], seq: number): Form | undefined {
  let form: Form | undefined;
  for (const { line, seq: at } of lines)
    if (
      at < seq &&
      (line.entry.kind === 'requested' || line.entry.kind === 'rescheduled' || line.entry.kind === 'edited')
    )
      form = line.entry.form;
  return form;
}

/** When the first access ends or begins by the form; undefined for an immediate departure. */
function dueOf(ran: Ran, request: string, form: Form): number | undefined {
  const matter = ran.matters.find((one) => one.request === request);
  const present = matter?.plan.who === 'approver' ? 'Berlin' : (matter?.plan.office ?? 'Berlin');
  const office = (name: string): Office => {
    const found = ran.shared.policy.offices.offices[name];
    if (found === undefined) throw new TypeError(`no office ${name}`);
    return found;
  };
  switch (form.leg) {
    case 'leaver':
      return form.urgency === 'immediate'
        ? undefined
        : workingDay(office(present), form.lastDay, -1).closes - 60 * minute;
    case 'joiner':
      return workingDay(office(form.office), form.startDate, 1).opens;
    case 'mover':
      return instant(office(form.office ?? present).zone, form.effectiveDate, '00:00');
    default:
      return form satisfies never;
  }
}
