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
      return effect.before.enabled === true && !handedOver(ran, request) ? 'sign-in was open' : undefined;
    case 'enable-account':
      return undefined;
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

/** A silent or refused disable, or one that a person was given, is no fault of the order: somebody or a resend follows. */
function handedOver(ran: Ran, request: string): boolean {
  const { record } = ran.shared;
  return [...record.of('applied'), ...record.of('assigned')].some(
    (one) => one.request === request && one.entry.step === 'disable-account',
  );
}

/** Escrow before wipe, mailbox before licences, sign-in closed before sessions end (design 3). */
export const orderKept: Invariant = {
  name: 'order-kept',
  check: (ran) =>
    effectsOf(ran).flatMap((effect) => {
      const why = broken(ran, effect);
      return why === undefined ? [] : [`${effect.verb} on ${effect.target}: ${why}`];
    }),
};
