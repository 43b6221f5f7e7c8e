import { directoryId } from '../core/account.ts';
import type { Change } from '../core/change.ts';
import { allDevices, devicesIn, exampleDevice, type ManagedDevice, readDevices } from '../core/devices.ts';
import { exampleLeaver } from '../core/leaver-examples.ts';
import { defineStep } from '../core/step.ts';

interface Facts {
  /** Company devices of the person, those of the survey included. */
  readonly devices: readonly ManagedDevice[];
}

const step = 'return-device';

export default defineStep<Facts>({
  id: step,
  title: { en: 'Return devices and items', de: 'Geräte und Gegenstände zurückgeben' },
  why: 'What belongs to the organisation comes back. Somebody who had it in hand says so: serial number, condition and who signed.',
  legs: ['leaver'],
  after: [],
  due: { leaver: { at: 'end' } },
  identity: 'reader',
  permissions: ['DeviceManagementManagedDevices.Read.All'],
  retry: 'repeatable',
  onlyInRequest: true,
  controls: ['NIST PS-4 c', 'ISO 27001 A.5.11'],
  settleMinutes: 0,
  proofMinutesMax: 14 * 24 * 60,
  sentences: {
    device: {
      en: 'Take back {device}, serial {serial}; note the condition and who signed',
      de: '{device}, Seriennummer {serial}, zurücknehmen; Zustand und Unterschrift festhalten',
    },
    item: { en: 'Take back: {item}', de: 'Zurücknehmen: {item}' },
  },
  proof: {
    en: 'A person gave serial number, condition and signature for each device taken back',
    de: 'Zu jedem zurückgenommenen Gerät wurden Seriennummer, Zustand und Unterschrift angegeben',
  },
  async look({ subject, reader, history }) {
    const now = await readDevices(reader, directoryId(subject));
    const devices = allDevices(devicesIn(history.before[step]), now);
    return { devices: devices.filter((device) => device.owner === 'company') };
  },
  plan({ wanted, history }, { devices }) {
    const open = (id: string): boolean => history.attested[id] === undefined;
    const common = { step, kind: 'task', effect: 'task', reversible: true } as const;
    const hand = { audience: 'technician', provenBy: 'attestation' } as const;
    const forDevices = devices.map((device): Change & { kind: 'task' } => ({
      ...common,
      says: 'device',
      with: { device: device.name, serial: device.serial },
      target: device.id,
      task: { ...hand, id: `return-${device.id}`, proof: 'return' },
    }));
    const forItems = (wanted.leaver?.items ?? []).map((item): Change & { kind: 'task' } => ({
      ...common,
      says: 'item',
      with: { item: item.name },
      rule: item.rule,
      task: { ...hand, id: `return-item-${item.id}`, proof: 'text' },
    }));
    return [...forDevices, ...forItems].filter((change) => open(change.task.id));
  },
  undo: () => ({
    en: 'A returned device is handed out again by a technician.',
    de: 'Ein zurückgegebenes Gerät gibt die Technik wieder aus.',
  }),
  examples: [
    {
      says: 'each device and each item is one task',
      wanted: {
        leaver: exampleLeaver({
          items: [{ id: 'badge', name: 'Badge', kind: 'item', rule: 'leaver.yaml: all' }],
        }),
      },
      facts: { devices: [exampleDevice(), exampleDevice({ id: 'd2' })] },
      changes: ['task task device', 'task task device', 'task task item'],
    },
    {
      says: 'what was vouched for is done',
      wanted: { leaver: exampleLeaver() },
      facts: { devices: [exampleDevice()] },
      history: {
        attested: {
          'return-d1': { at: '2026-12-18T16:00:00Z', by: 'Tom Berg', proof: 'PF3AB1; good; Ada Park' },
        },
      },
      changes: [],
    },
    { says: 'nothing to return', wanted: { leaver: exampleLeaver() }, facts: { devices: [] }, changes: [] },
  ],
});
