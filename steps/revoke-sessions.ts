import { directoryId, readAccount } from '../core/account.ts';
import { graph } from '../core/calls.ts';
import { notBefore } from '../core/scope.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  /** Tokens issued before this instant are refused; null when the account is not found. */
  readonly sessionsValidFrom: string | null;
}

const step = 'revoke-sessions';
const scope = 'sessions';

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
  },
  proof: {
    en: 'Sessions are valid only from a time after the revoke',
    de: 'Sitzungen gelten erst ab einem Zeitpunkt nach dem Widerruf',
  },
  async look({ subject, reader }) {
    const account = await readAccount(reader, directoryId(subject));
    return { sessionsValidFrom: account?.sessionsValidFrom ?? null };
  },
  plan({ subject, history }, facts) {
    const id = directoryId(subject);
    if (notBefore(facts.sessionsValidFrom ?? undefined, history.attemptedAt)) return [];
    return [
      {
        kind: 'call',
        step,
        says: 'revoke',
        with: { name: subject.name },
        effect: 'remove',
        reversible: false,
        scope,
        target: id,
        call: graph('POST', '/users/{user-id}/revokeSignInSessions', { 'user-id': id }),
      },
    ];
  },
  verify({ history }, facts) {
    if (notBefore(facts.sessionsValidFrom ?? undefined, history.attemptedAt)) return { proven: true };
    const stamp = facts.sessionsValidFrom ?? 'never';
    return {
      proven: false,
      because: `sessions are valid from ${stamp}, asked at ${history.attemptedAt ?? 'no time yet'}`,
    };
  },
  undo: () => 'Ended sessions stay ended; the person signs in again.',
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
  ],
});
