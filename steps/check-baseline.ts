import { directoryId } from '../core/account.ts';
import type { TaskChange } from '../core/change.ts';
import {
  type BaselineDevice,
  exampleBaseline,
  exampleBaselineDevice,
  readBaselineDevices,
  shortfalls,
} from '../core/device-baseline.ts';
import { readShownMethods, strongMethods } from '../core/sign-in-methods.ts';
import { defineStep, type PlanInput } from '../core/step.ts';

interface Facts {
  readonly devices: readonly BaselineDevice[];
  /** Null where the directory does not show them: the person holds a directory role. */
  readonly strongMethods: number | null;
}

const step = 'check-baseline';

function asked(input: PlanInput, what: Pick<TaskChange, 'says' | 'rule' | 'task'>): TaskChange {
  return {
    ...what,
    kind: 'task',
    step,
    with: { name: input.subject.name },
    effect: 'task',
    reversible: true,
  };
}

/** A company computer that meets the baseline is enough; a second one or a phone may lag behind. */
function deviceTask(input: PlanInput, { devices }: Facts): readonly TaskChange[] {
  const { baseline, device } = input.wanted;
  // A new device is set up and proven by enrol-device.
  if (baseline === undefined || device !== undefined) return [];
  const computers = devices.filter((one) => one.owner === 'company' && /^(windows|macos)/i.test(one.system));
  if (computers.some((one) => shortfalls(one, baseline).length === 0)) return [];
  const lines = computers.map(
    (one) => `${one.name} (${one.serial}): ${shortfalls(one, baseline).join(', ')}`,
  );
  return [
    asked(input, {
      says: 'device',
      rule: baseline.rule,
      task: {
        audience: 'technician',
        id: 'device',
        proof: 'none',
        provenBy: 'reading',
        instructions:
          lines.length === 0
            ? `No company computer is managed; allocate a ${baseline.model}.`
            : lines.join('\n'),
      },
    }),
  ];
}

function methodTask(input: PlanInput, facts: Facts): readonly TaskChange[] {
  if (facts.strongMethods === null) return vouchedMethod(input);
  if (facts.strongMethods > 0) return [];
  return [
    asked(input, {
      says: 'method',
      task: {
        audience: 'new-manager',
        id: 'method',
        proof: 'none',
        provenBy: 'reading',
        instructions: 'Open https://aka.ms/mysecurityinfo and add a passkey or Microsoft Authenticator.',
      },
    }),
  ];
}

/** What only a stronger role may see, somebody who holds one vouches for. */
function vouchedMethod(input: PlanInput): readonly TaskChange[] {
  if (input.history.attested['method-seen'] !== undefined) return [];
  return [
    asked(input, {
      says: 'unreadable',
      task: {
        audience: 'security',
        id: 'method-seen',
        proof: 'text',
        provenBy: 'attestation',
        instructions: `Entra admin centre > Users > ${directoryId(input.subject)} > Authentication methods: name the strong one.`,
      },
    }),
  ];
}

const device = exampleBaselineDevice();

export default defineStep<Facts>({
  id: step,
  title: { en: 'Check baseline', de: 'Vorgaben prüfen' },
  why: 'A new role may ask more of device and sign-in than the old one did. Nothing is changed here; what falls short becomes somebody’s task.',
  legs: ['mover'],
  after: [],
  due: { mover: { at: 'start' } },
  identity: 'reader',
  permissions: ['DeviceManagementManagedDevices.Read.All', 'UserAuthenticationMethod.Read.All'],
  retry: 'repeatable',
  controls: ['NIST PS-5', 'NIST CM-6', 'ISO 27001 A.8.1'],
  settleMinutes: 0,
  proofMinutesMax: 10 * 24 * 60,
  sentences: {
    device: {
      en: 'Bring the computer of {name} up to the baseline of the new role',
      de: 'Rechner von {name} auf die Vorgabe der neuen Stelle bringen',
    },
    method: {
      en: '{name} registers a strong sign-in method',
      de: '{name} richtet eine starke Anmeldemethode ein',
    },
    unreadable: {
      en: 'Security says which strong sign-in method {name} has; the directory shows it only to a stronger role',
      de: 'Die Sicherheit gibt an, welche starke Anmeldemethode {name} hat; das Verzeichnis zeigt sie nur einer stärkeren Rolle',
    },
  },
  proof: {
    en: 'A company computer of the person meets the baseline, and a strong sign-in method is registered',
    de: 'Ein Firmenrechner der Person erfüllt die Vorgabe, und eine starke Anmeldemethode ist eingerichtet',
  },
  async look({ subject, wanted, reader }) {
    const id = directoryId(subject);
    const [devices, methods] = await Promise.all([
      wanted.baseline === undefined ? [] : readBaselineDevices(reader, id, wanted.baseline),
      readShownMethods(reader, id),
    ]);
    return { devices, strongMethods: methods === undefined ? null : strongMethods(methods).length };
  },
  plan(input, facts) {
    return [...deviceTask(input, facts), ...methodTask(input, facts)];
  },
  undo: () => ({ en: 'Nothing was changed.', de: 'Es wurde nichts geändert.' }),
  examples: [
    {
      says: 'an old build and no strong method: two tasks',
      wanted: { leg: 'mover', baseline: exampleBaseline },
      facts: { devices: [{ ...device, osVersion: '10.0.19045.1' }], strongMethods: 0 },
      changes: ['task task device', 'task task method'],
    },
    {
      says: 'a private computer does not count',
      wanted: { leg: 'mover', baseline: exampleBaseline },
      facts: { devices: [{ ...device, owner: 'personal' }], strongMethods: 1 },
      changes: ['task task device'],
    },
    {
      says: 'methods that are not shown are vouched for by security',
      wanted: { leg: 'mover', baseline: exampleBaseline },
      facts: { devices: [device], strongMethods: null },
      changes: ['task task unreadable'],
    },
    {
      says: 'all as the new role asks',
      wanted: { leg: 'mover', baseline: exampleBaseline },
      facts: { devices: [device], strongMethods: 1 },
      changes: [],
    },
    {
      says: 'a role without a device',
      wanted: { leg: 'mover' },
      facts: { devices: [], strongMethods: 1 },
      changes: [],
    },
  ],
});
