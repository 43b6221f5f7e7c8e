import { readSignInMethods, type SignInMethod, strongMethods } from '../core/sign-in-methods.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly methods: readonly SignInMethod[];
}

const step = 'register-strong-sign-in';

export default defineStep<Facts>({
  id: step,
  title: { en: 'Register strong sign-in', de: 'Starke Anmeldung einrichten' },
  why: 'The pass ends within hours. Only a key, an authenticator app or the like lets the person in afterwards, and keeps others out.',
  legs: ['joiner'],
  after: ['create-account', 'hand-over-first-sign-in'],
  due: { joiner: { at: 'start' } },
  identity: 'reader',
  permissions: ['UserAuthenticationMethod.Read.All'],
  retry: 'repeatable',
  access: true,
  controls: ['NIST IA-2 (1)', 'NIST IA-5', 'ISO 27001 A.8.5'],
  settleMinutes: 0,
  proofMinutesMax: 5 * 24 * 60,
  sentences: {
    register: {
      en: '{name} registers a strong sign-in method at https://aka.ms/mysecurityinfo',
      de: '{name} richtet unter https://aka.ms/mysecurityinfo eine starke Anmeldemethode ein',
    },
  },
  proof: {
    en: 'The directory lists a strong sign-in method of the person',
    de: 'Das Verzeichnis führt eine starke Anmeldemethode der Person',
  },
  async look({ subject, reader }) {
    return { methods: subject.id === undefined ? [] : await readSignInMethods(reader, subject.id) };
  },
  plan({ subject }, { methods }) {
    if (strongMethods(methods).length > 0) return [];
    return [
      {
        kind: 'task',
        step,
        says: 'register',
        with: { name: subject.name },
        effect: 'task',
        reversible: true,
        task: {
          audience: 'manager',
          id: 'register',
          proof: 'none',
          provenBy: 'reading',
          instructions:
            'Sign in with the one-time pass, open https://aka.ms/mysecurityinfo, add a passkey or Microsoft Authenticator.',
        },
      },
    ];
  },
  undo: () => ({
    en: 'Methods belong to the person; a leaver request removes them.',
    de: 'Die Methoden gehören der Person; ein Austritt entfernt sie.',
  }),
  examples: [
    {
      says: 'a pass, a password and a mail address are not strong',
      wanted: {},
      facts: {
        methods: ['temporaryAccessPass', 'password', 'email'].map((kind) => ({ kind, createdAt: '' })),
      },
      changes: ['task task register'],
    },
    {
      says: 'a passkey is there',
      wanted: {},
      facts: { methods: [{ kind: 'fido2', createdAt: '2026-12-07T09:00:00Z' }] },
      changes: [],
    },
  ],
});
