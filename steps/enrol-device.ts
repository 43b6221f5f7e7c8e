import { allocatedSerial } from '../core/allocated-device.ts';
import type { Change } from '../core/change.ts';
import {
  type BaselineDevice,
  exampleBaseline,
  exampleBaselineDevice,
  readBaselineDevices,
  sameSerial,
  shortfalls,
} from '../core/device-baseline.ts';
import { defineStep } from '../core/step.ts';
import type { DeviceBaseline } from '../core/wanted.ts';

interface Facts {
  /** The managed record of the allocated machine; null until it has enrolled for this person. */
  readonly device: BaselineDevice | null;
}

const step = 'enrol-device';

function instructions(device: DeviceBaseline): string {
  const agents = device.agents.join(', ');
  const rest = `Then look that the build is at least ${device.osBuildMin}, the disk is encrypted, and ${agents} are installed.`;
  return device.kind === 'windows-autopilot'
    ? `Switch the machine on, connect it and sign in with the one-time pass; Autopilot sets it up. ${rest}`
    : `Enrol the machine in Intune for the person, with the organisation's image. ${rest}`;
}

const history = { proven: { 'allocate-device': { serial: 'PF3AB1' } } };

export default defineStep<Facts>({
  id: step,
  title: { en: 'Enrol device', de: 'Gerät einrichten' },
  why: 'A laptop on a desk is not a workplace: it counts once the management service reports it under its person, encrypted, compliant, new enough and with its programs.',
  legs: ['joiner', 'mover'],
  after: ['create-account', 'enable-account', 'allocate-device'],
  due: { joiner: { at: 'start' }, mover: { at: 'start' } },
  identity: 'reader',
  permissions: ['DeviceManagementManagedDevices.Read.All'],
  retry: 'repeatable',
  controls: ['NIST CM-2', 'NIST CM-6', 'ISO 27001 A.8.1'],
  settleMinutes: 0,
  proofMinutesMax: 10 * 24 * 60,
  sentences: {
    enrol: { en: 'Set up the {model} of {name}', de: '{model} von {name} einrichten' },
    notYet: {
      en: '{device} does not meet its baseline yet: {missing}',
      de: '{device} erfüllt die Vorgabe noch nicht: {missing}',
    },
  },
  proof: {
    en: 'Intune reports the allocated machine under the person, encrypted, compliant and with its programs',
    de: 'Intune führt das zugeteilte Gerät unter der Person, verschlüsselt, konform und mit seinen Programmen',
  },
  async look({ subject, wanted, history: past, reader }) {
    const serial = allocatedSerial(past);
    if (subject.id === undefined || wanted.device === undefined || serial === undefined)
      return { device: null };
    const devices = await readBaselineDevices(reader, subject.id, wanted.device);
    return { device: devices.find((device) => sameSerial(device.serial, serial)) ?? null };
  },
  plan({ subject, wanted }, { device }) {
    const baseline = wanted.device;
    if (baseline === undefined) return [];
    const missing = device === null ? [] : shortfalls(device, baseline);
    if (device !== null && missing.length === 0) return [];
    const common = { step, effect: 'task', rule: baseline.rule, reversible: true } as const;
    const task: Change = {
      ...common,
      kind: 'task',
      says: 'enrol',
      with: { model: baseline.model, name: subject.name },
      task: {
        audience: baseline.kind === 'windows-autopilot' ? 'manager' : 'technician',
        id: 'enrol',
        proof: 'none',
        provenBy: 'reading',
        instructions: instructions(baseline),
      },
    };
    if (device === null) return [task];
    const shown = { device: device.name, missing: missing.join(', ') };
    return [{ ...common, kind: 'wait', says: 'notYet', with: shown, target: device.id }, task];
  },
  undo: () => ({
    en: 'The machine stays enrolled; a leaver request wipes it.',
    de: 'Das Gerät bleibt registriert; ein Austritt löscht es.',
  }),
  keep: ({ device }) => device ?? {},
  examples: [
    {
      says: 'planned before there is a machine',
      wanted: { device: exampleBaseline },
      facts: { device: null },
      changes: ['task task enrol'],
    },
    {
      says: 'enrolled, but short of its baseline in four ways',
      wanted: { device: exampleBaseline },
      facts: {
        device: exampleBaselineDevice({
          osVersion: '10.0.22631.1',
          encrypted: false,
          compliant: false,
          agents: [],
        }),
      },
      history,
      changes: ['wait task notYet', 'task task enrol'],
    },
    {
      says: 'all as the baseline says',
      wanted: { device: exampleBaseline },
      facts: { device: exampleBaselineDevice() },
      history,
      changes: [],
    },
    { says: 'no device is wanted', wanted: {}, facts: { device: null }, changes: [] },
  ],
});
