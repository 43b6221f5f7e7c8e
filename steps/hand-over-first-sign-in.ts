import type { Change } from '../core/change.ts';
import { readSignInMethods, type SignInMethod, strongMethods } from '../core/sign-in-methods.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  readonly methods: readonly SignInMethod[];
}

const step = 'hand-over-first-sign-in';
/** The pass is made a moment before its line is written, by another clock. */
const clockMinutesMax = 10;

function passSince(facts: Facts, shownAt: string): boolean {
  const since = Date.parse(shownAt) - clockMinutesMax * 60_000;
  return facts.methods.some(
    (method) => method.kind === 'temporaryAccessPass' && Date.parse(method.createdAt) >= since,
  );
}

const pass = { kind: 'temporaryAccessPass', createdAt: '2026-12-07T08:00:00Z' };
const shown = { 'pass-shown': { at: '2026-12-07T08:00:01Z', by: 'Maya Fischer', proof: 'pass shown' } };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Hand over the first sign-in', de: 'Erste Anmeldung übergeben' },
  why: 'Nobody knows the password. The manager shows a one-time pass to the new person; it is never written down here, and a new one kills the old one.',
  legs: ['joiner'],
  after: ['create-account', 'enable-account'],
  due: { joiner: { at: 'start' } },
  identity: 'joiner',
  permissions: ['UserAuthenticationMethod.Read.All', 'UserAuthMethod-TAP.ReadWrite.All'],
  retry: 'last-wins',
  controls: ['NIST IA-5 a', 'ISO 27001 A.5.17'],
  settleMinutes: 0,
  proofMinutesMax: 3 * 24 * 60,
  sentences: {
    show: {
      en: '{name} gets a one-time pass: press Show pass and hand it over in person',
      de: '{name} bekommt einen Einmal-Pass: Pass zeigen drücken und persönlich übergeben',
    },
    notShown: {
      en: 'The one-time pass for {name} has not been shown yet',
      de: 'Der Einmal-Pass für {name} wurde noch nicht gezeigt',
    },
    notSeen: {
      en: 'The directory does not list the pass of {name} yet',
      de: 'Das Verzeichnis führt den Pass von {name} noch nicht',
    },
  },
  proof: {
    en: 'The directory lists the pass that was shown, or a method the person registered with it',
    de: 'Das Verzeichnis führt den gezeigten Pass oder eine damit registrierte Methode',
  },
  async look({ subject, reader }) {
    return { methods: subject.id === undefined ? [] : await readSignInMethods(reader, subject.id) };
  },
  plan({ subject, history }, facts) {
    const at = history.attested['pass-shown']?.at;
    const isStrong = strongMethods(facts.methods).length > 0;
    if (at !== undefined && (isStrong || passSince(facts, at))) return [];
    const common = { step, with: { name: subject.name }, effect: 'task', reversible: true } as const;
    const wait: Change = { ...common, kind: 'wait', says: at === undefined ? 'notShown' : 'notSeen' };
    const task = { audience: 'manager', id: 'show-pass', proof: 'none', provenBy: 'reading' } as const;
    return [wait, { ...common, kind: 'task', says: 'show', task }];
  },
  undo: () => ({
    en: 'A pass that was shown ends by itself or with the next one.',
    de: 'Ein gezeigter Pass endet von selbst oder mit dem nächsten.',
  }),
  examples: [
    {
      says: 'nobody has pressed the button: the manager is asked, and it waits',
      wanted: {},
      facts: { methods: [] },
      changes: ['wait task notShown', 'task task show'],
    },
    {
      says: 'shown, but no pass is listed since',
      wanted: {},
      facts: { methods: [{ ...pass, createdAt: '2026-12-01T08:00:00Z' }] },
      history: { attested: shown },
      changes: ['wait task notSeen', 'task task show'],
    },
    {
      says: 'shown and listed',
      wanted: {},
      facts: { methods: [pass] },
      history: { attested: shown },
      changes: [],
    },
    {
      says: 'shown and used: a strong method stands there',
      wanted: {},
      facts: { methods: [{ kind: 'fido2', createdAt: '2026-12-07T09:00:00Z' }] },
      history: { attested: shown },
      changes: [],
    },
  ],
});
