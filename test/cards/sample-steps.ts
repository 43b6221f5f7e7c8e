import type { StepId } from '../../core/change.ts';
import type { Leg } from '../../core/form.ts';
import type { Steps } from '../../core/readiness.ts';
import { type Due, defineStep, type Sentence, type Step } from '../../core/step.ts';

interface Sketch {
  readonly title: readonly [string, string];
  readonly legs: readonly Leg[];
  readonly sentences: Readonly<Record<string, readonly [string, string]>>;
  readonly scope?: readonly [string, readonly [string, string]];
  readonly due?: Partial<Record<Leg, Due>>;
  readonly after?: readonly StepId[];
  readonly containment?: boolean;
  readonly irreversible?: boolean;
}

const both = ([en, de]: readonly [string, string]): Sentence => ({ en, de });

/** Cards read only words, order and due times of a step; wording of the real ones may change without these. */
function step(id: StepId, sketch: Sketch): Step {
  return defineStep<null>({
    id,
    title: both(sketch.title),
    why: 'Sample for cards.',
    legs: sketch.legs,
    after: sketch.after ?? [],
    due: sketch.due ?? {},
    identity: 'writer',
    permissions: [],
    retry: 'repeatable',
    controls: [],
    settleMinutes: 1,
    proofMinutesMax: 30,
    containment: sketch.containment,
    irreversible: sketch.irreversible,
    scope:
      sketch.scope === undefined ? undefined : { name: sketch.scope[0], sentence: both(sketch.scope[1]) },
    sentences: Object.fromEntries(
      Object.entries(sketch.sentences).map(([says, texts]) => [says, both(texts)]),
    ),
    proof: both(sketch.title),
    look: async () => null,
    plan: () => [],
    examples: [],
  });
}

const start: Partial<Record<Leg, Due>> = { joiner: { at: 'start' }, mover: { at: 'start' } };
const prepare: Partial<Record<Leg, Due>> = { joiner: { at: 'prepare' }, mover: { at: 'start' } };
const end: Partial<Record<Leg, Due>> = { leaver: { at: 'end' }, mover: { at: 'overlapEnd' } };

const all: readonly Step[] = [
  step('create-account', {
    title: ['Create account', 'Konto anlegen'],
    legs: ['joiner'],
    due: prepare,
    sentences: {
      create: [
        'Create the account {upn} for {name}, disabled until the start',
        'Konto {upn} für {name} anlegen, bis zum Start deaktiviert',
      ],
    },
  }),
  step('enable-account', {
    title: ['Enable account', 'Konto aktivieren'],
    legs: ['joiner'],
    due: start,
    after: ['create-account'],
    sentences: {
      enable: ['Enable the account of {name} on the first day', 'Konto von {name} am ersten Tag aktivieren'],
    },
  }),
  step('add-to-groups', {
    title: ['Add to groups and teams', 'In Gruppen und Teams aufnehmen'],
    legs: ['joiner', 'mover'],
    due: prepare,
    after: ['create-account'],
    sentences: { add: ['Add {name} to {group}', '{name} in {group} aufnehmen'] },
  }),
  step('assign-licences', {
    title: ['Assign licences', 'Lizenzen zuweisen'],
    legs: ['joiner', 'mover'],
    due: prepare,
    after: ['create-account'],
    sentences: { assign: ['Assign {licence} to {name}', '{name} {licence} zuweisen'] },
  }),
  step('prepare-device', {
    title: ['Prepare device', 'Gerät vorbereiten'],
    legs: ['joiner'],
    due: prepare,
    sentences: {
      image: [
        'Prepare {model} for {name} with Windows build {build} or newer',
        '{model} für {name} mit Windows-Build {build} oder neuer vorbereiten',
      ],
    },
  }),
  step('update-job-details', {
    title: ['Update job details', 'Stellenangaben ändern'],
    legs: ['mover'],
    due: start,
    sentences: {
      set: ['Job title of {name} becomes {title}', 'Stelle von {name} wird {title}'],
      department: ['Department of {name} becomes {department}', 'Abteilung von {name} wird {department}'],
    },
  }),
  step('disable-account', {
    title: ['Disable account', 'Konto deaktivieren'],
    legs: ['leaver'],
    due: end,
    containment: true,
    scope: ['account', ['The account', 'Das Konto']],
    sentences: {
      disable: ['Disable the account of {name}', 'Konto von {name} deaktivieren'],
      enable: ['Enable the account of {name} again', 'Konto von {name} wieder aktivieren'],
    },
  }),
  step('revoke-sessions', {
    title: ['Revoke sessions', 'Sitzungen beenden'],
    legs: ['leaver'],
    due: end,
    containment: true,
    after: ['disable-account'],
    sentences: { revoke: ['End all sessions of {name}', 'Alle Sitzungen von {name} beenden'] },
  }),
  step('remove-sign-in-methods', {
    title: ['Remove sign-in methods', 'Anmeldemethoden entfernen'],
    legs: ['leaver'],
    due: end,
    containment: true,
    scope: ['methods', ['All sign-in methods', 'Alle Anmeldemethoden']],
    sentences: { remove: ['Remove sign-in method {method}', 'Anmeldemethode {method} entfernen'] },
  }),
  step('leave-groups', {
    title: ['Leave groups and teams', 'Gruppen und Teams verlassen'],
    legs: ['leaver', 'mover'],
    due: end,
    scope: ['groups', ['All groups and Teams', 'Alle Gruppen und Teams']],
    sentences: { remove: ['Remove from {group}', 'Aus {group} entfernen'] },
  }),
  step('convert-mailbox', {
    title: ['Convert mailbox', 'Postfach umwandeln'],
    legs: ['leaver'],
    due: end,
    sentences: {
      convert: [
        'Convert the mailbox of {name} ({size} GB) to a shared mailbox',
        'Postfach von {name} ({size} GB) in ein gemeinsames Postfach umwandeln',
      ],
    },
  }),
  step('hand-over-mailbox', {
    title: ['Hand over mailbox', 'Postfach übergeben'],
    legs: ['leaver'],
    due: end,
    after: ['convert-mailbox'],
    sentences: {
      give: [
        'Give {successor} access to the mailbox of {name} until {until}',
        '{successor} bis {until} Zugriff auf das Postfach von {name} geben',
      ],
    },
  }),
  step('prove-key-escrow', {
    title: ['Prove key escrow', 'Schlüsselhinterlegung nachweisen'],
    legs: ['leaver'],
    sentences: {
      attest: [
        'Confirm by its key id that the key of {device} ({serial}) is kept; never type the key itself',
        'Mit der Schlüssel-ID bestätigen, dass der Schlüssel von {device} ({serial}) hinterlegt ist; niemals den Schlüssel selbst eintippen',
      ],
    },
  }),
  step('wipe-device', {
    title: ['Wipe or retire devices', 'Geräte löschen oder zurückziehen'],
    legs: ['leaver'],
    due: end,
    after: ['prove-key-escrow'],
    irreversible: true,
    sentences: {
      wipe: [
        'Wipe company device {device}, serial {serial}; everything on it is lost',
        'Firmengerät {device}, Seriennummer {serial}, löschen; alles darauf geht verloren',
      ],
    },
  }),
  step('return-device', {
    title: ['Return things', 'Dinge zurückgeben'],
    legs: ['leaver'],
    due: end,
    sentences: { give: ['{name} returns {item}', '{name} gibt {item} zurück'] },
  }),
];

export const sampleSteps: Steps = new Map(all.map((one) => [one.id, one]));
