import { directoryId, readAccount } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import type { Change } from '../core/change.ts';
import { notBefore } from '../core/scope.ts';
import { defineStep, type History } from '../core/step.ts';

interface Facts {
  /** Tokens issued before this instant are refused; null when the account is not found. */
  readonly sessionsValidFrom: string | null;
  /** In a restricted unit, where no app may revoke. */
  readonly restricted?: boolean;
}

const step = 'revoke-sessions';
const scope = 'sessions';
const block = 'disable-account';

/** After our request, and after the account was closed: who can still sign in has a new session at once. */
function isRevoked(facts: Facts, history: History): boolean {
  const stamp = facts.sessionsValidFrom ?? undefined;
  const closed = history.tookEffect?.[block];
  return notBefore(stamp, history.attemptedAt) && (closed === undefined || notBefore(stamp, closed));
}

/** A second word is asked for when the account was closed after the first. */
function byHand(person: string, name: string, history: History): Change {
  return {
    kind: 'task',
    step,
    says: 'restricted',
    with: { name },
    effect: 'remove',
    reversible: false,
    scope,
    target: person,
    task: {
      audience: 'security',
      id: history.attested.revoke === undefined ? 'revoke' : 'revoke-again',
      proof: 'none',
      provenBy: 'reading',
      instructions: `Disable the account first. Then: Revoke-MgUserSignInSession -UserId ${person}\nSign in with a role scoped to the restricted administrative unit.`,
    },
  };
}

export default defineStep<Facts>({
  id: step,
  title: { en: 'Revoke sessions', de: 'Sitzungen widerrufen' },
  why: 'Refresh tokens and cookies outlive a disabled account. An access token already issued can live for about another hour: the evidence says so.',
  legs: ['leaver'],
  after: [],
  afterSent: ['disable-account'],
  due: { leaver: { at: 'end' } },
  identity: 'writer',
  permissions: ['User.Read.All', 'User.RevokeSessions.All'],
  retry: 'repeatable',
  access: true,
  onlyInRequest: true,
  containment: true,
  blocks: true,
  controls: ['NIST PS-4 a', 'NIST AC-12'],
  settleMinutes: 0,
  proofMinutesMax: 5,
  byHand: {
    audience: 'security',
    sentence: {
      en: 'The directory refused. Revoke the sessions of {name} in the Entra admin centre.',
      de: 'Das Verzeichnis hat abgelehnt. Bitte die Sitzungen von {name} im Entra Admin Center widerrufen.',
    },
  },
  scope: { name: scope, sentence: { en: 'All sessions and tokens', de: 'Alle Sitzungen und Tokens' } },
  sentences: {
    revoke: {
      en: 'Revoke all sessions and refresh tokens of {name}',
      de: 'Alle Sitzungen und Aktualisierungstokens von {name} widerrufen',
    },
    restricted: {
      en: 'Security revokes the sessions of {name}, who is in a restricted unit',
      de: 'Die Sicherheit widerruft die Sitzungen von {name} in der geschützten Verwaltungseinheit',
    },
    stillOpen: {
      en: 'Sessions are revoked; they are revoked again once a person has disabled the account',
      de: 'Sitzungen sind widerrufen; sie werden erneut widerrufen, sobald das Konto von Hand deaktiviert ist',
    },
  },
  proof: {
    en: 'Sessions are valid only from a time after the revoke',
    de: 'Sitzungen gelten erst ab einem Zeitpunkt nach dem Widerruf',
  },
  async look({ subject, reader }) {
    const account = await readAccount(reader, directoryId(subject));
    return {
      sessionsValidFrom: account?.sessionsValidFrom ?? null,
      restricted: account?.restricted === true,
    };
  },
  plan({ subject, history }, facts) {
    const id = directoryId(subject);
    const values = { name: subject.name };
    const common = { step, effect: 'remove', reversible: false, scope, target: id, with: values } as const;
    if (isRevoked(facts, history))
      return history.awaited?.includes(block) ? [{ ...common, kind: 'wait', says: 'stillOpen' }] : [];
    if (facts.restricted === true) return [byHand(id, subject.name, history)];
    const call = graph('POST', '/users/{user-id}/revokeSignInSessions', { 'user-id': id });
    return [{ ...common, kind: 'call', says: 'revoke', call }];
  },
  verify({ history }, facts) {
    if (isRevoked(facts, history))
      return history.awaited?.includes(block)
        ? { proven: false, because: 'the account can still sign in' }
        : { proven: true };
    const stamp = facts.sessionsValidFrom ?? 'never';
    return {
      proven: false,
      because: `sessions are valid from ${stamp}, asked at ${history.attemptedAt ?? 'no time yet'}`,
    };
  },
  undo: () => ({
    en: 'Ended sessions stay ended; the person signs in again.',
    de: 'Beendete Sitzungen bleiben beendet; die Person meldet sich neu an.',
  }),
  examples: [
    {
      says: 'before the revoke there is always something to do',
      wanted: {},
      facts: { sessionsValidFrom: '2026-01-01T00:00:00Z' },
      changes: ['call remove revoke'],
    },
    {
      says: 'a stamp before our request proves nothing',
      wanted: {},
      facts: { sessionsValidFrom: '2026-12-18T15:59:59Z' },
      history: { attemptedAt: '2026-12-18T16:00:00.400Z' },
      changes: ['call remove revoke'],
    },
    {
      says: 'a stamp not before our request proves the revoke',
      wanted: {},
      facts: { sessionsValidFrom: '2026-12-18T16:00:00Z' },
      history: { attemptedAt: '2026-12-18T16:00:00.400Z' },
      changes: [],
    },
    {
      says: 'while a person still has to disable the account it is not proven',
      wanted: {},
      facts: { sessionsValidFrom: '2026-12-18T16:00:00Z' },
      history: { attemptedAt: '2026-12-18T16:00:00Z', awaited: ['disable-account'] },
      changes: ['wait remove stillOpen'],
    },
    {
      says: 'a session begun before a person disabled the account is ended too',
      wanted: {},
      facts: { sessionsValidFrom: '2026-12-18T16:00:00Z' },
      history: {
        attemptedAt: '2026-12-18T16:00:00Z',
        tookEffect: { 'disable-account': '2026-12-18T17:10:00Z' },
      },
      changes: ['call remove revoke'],
    },
    {
      says: 'in a restricted unit security does it',
      wanted: {},
      facts: { sessionsValidFrom: '2026-01-01T00:00:00Z', restricted: true },
      changes: ['task remove restricted'],
    },
  ],
});
