import type { Invariant, Ran } from '../run.ts';
import type { Effect } from '../tenant.ts';
import { effectsOf, intentsOf } from './intents.ts';

/** What must be true of the tenant, or proven in this request, before each effect. */
function broken(ran: Ran, effect: Effect): string | undefined {
  const intent = intentsOf(ran).get(effect.clientRequestId);
  const request = intent?.request ?? '';
  const leaver = ran.requests.find((one) => one.id === request)?.leg === 'leaver';
  switch (intent?.step) {
    case 'wipe-device':
      if (!provenBefore(ran, request, 'prove-key-escrow', effect.call)) return 'the escrow was not proven';
      return effect.before.keyEscrowed === true ? undefined : 'there was no key';
    case 'return-licences':
      if (!leaver || effect.verb.includes('PATCH') || rescinded(ran, request)) return undefined;
      if (!settledBefore(ran, request, 'convert-mailbox', effect.call)) return 'the mailbox was not proven';
      return effect.before.mailboxSafe === true ? undefined : 'the mailbox was not safe';
    case 'revoke-sessions':
      return rescinded(ran, request) || answeredBefore(ran, request, 'disable-account', effect.call)
        ? undefined
        : 'nobody had answered the block of sign-in';
    default:
      return undefined;
  }
}

function provenBefore(ran: Ran, request: string, step: string, call: number): boolean {
  return ran.shared.record
    .of('verified')
    .some((one) => one.request === request && one.entry.step === step && one.call < call);
}

/** Proven, or waived by somebody who may; what the tenant says counts either way. */
function settledBefore(ran: Ran, request: string, step: string, call: number): boolean {
  const waived = ran.shared.record
    .of('waived')
    .some((one) => one.request === request && one.entry.step === step && one.call < call);
  return waived || provenBefore(ran, request, step, call);
}

function rescinded(ran: Ran, request: string): boolean {
  return ran.shared.record.of('rescinded').some((one) => one.request === request);
}

/** The step was answered, seen to be done, held or given to a person; a silent or refused answer is no fault of the order. */
function answeredBefore(ran: Ran, request: string, step: string, call: number): boolean {
  return (ran.shared.record.byRequest.get(request) ?? []).some(
    ({ line: { entry }, call: at }) =>
      at < call && 'step' in entry && entry.step === step && (entry.kind !== 'looked' || entry.left === 0),
  );
}

export const orderKept: Invariant = {
  name: 'order-kept',
  promise:
    'Escrow proven in this request before a wipe, a safe mailbox before the licence goes, the block of sign-in answered before sessions end.',
  check: (ran) =>
    effectsOf(ran).flatMap((effect) => {
      const why = broken(ran, effect);
      return why === undefined ? [] : [`${effect.verb} on ${effect.target}: ${why}`];
    }),
};
